#!/usr/bin/env node
import manifest from '../package.json' with { type: 'json' };
import { run } from './run.js';

// A reader that stops early (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), process, manifest.version);
