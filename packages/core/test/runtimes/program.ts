import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Outcome } from './outcome';

const program = fileURLToPath(new URL('main.mjs', import.meta.url));

/** Broken UTF-8 throws, and a byte order mark stays: so equal strings are equal bytes. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What core reads in texts inside a program of its own, such as Node, Bun or Deno. */
export async function readInProgram(path: string, args: readonly string[], texts: readonly string[]): Promise<Outcome> {
  const running = promisify(execFile)(path, [...args, program], {
    encoding: 'buffer',
    maxBuffer: 100_000_000,
    timeout: 60_000,
  });
  // A program that dies early closes the pipe; that it died is what the test must report.
  running.child.stdin?.on('error', () => {}).end(JSON.stringify(texts));
  const { stdout } = await running;
  const [versions = '', ...lines] = utf8.decode(stdout).split('\n');
  lines.pop(); // what follows the last line break: nothing
  return { versions: JSON.parse(versions) as Outcome['versions'], lines };
}
