/**
 * The figures of the pages: `docs/figures.json` has them, the tables of `docs/accuracy.md` and of the README show them.
 *
 *   npm run figures                 writes the tables from docs/figures.json
 *   npm run figures -- --measure    measures accuracy first (the benchmark lies in ../shared/benchmark), then writes
 *
 * Speed depends on the machine: `npm run bench` prints it, and a person writes it into `speed` with the machine's name.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withTables } from './figure-tables.js';
import type { Figures, Scores } from './figures-file.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILE = join(ROOT, 'docs/figures.json');
const PAGES = ['README.md', 'docs/accuracy.md'];

/** Parses a set of the benchmark with the command and scores it with the benchmark's own program. */
function score(set: string): Scores {
  const gold = `../shared/benchmark/${set}.jsonl`;
  const output = join(mkdtempSync(join(tmpdir(), 'demarche-figures-')), 'documents.ndjson');
  const run = (program: string, ...args: string[]): string =>
    execFileSync(program, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  run('npm', 'run', '-s', 'demarche', '--', 'parse', '-q', '--from', 'ndjson', '--to', 'ndjson', gold, '-o', output);
  return JSON.parse(run(process.execPath, '../shared/benchmark/score.mjs', gold, output, '--json', '--by-kind'));
}

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;

let figures: Figures = JSON.parse(readFileSync(FILE, 'utf8'));
if (process.argv.includes('--measure')) {
  const measured = new Date().toISOString().slice(0, 10);
  const sets = {
    news: score('attribution/polnear-dev'),
    diplomatic: score('acts/dev'),
    records: score('events/plover-dev'),
  };
  figures = JSON.parse(JSON.stringify({ ...figures, measured, sets }, rounded));
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
}
for (const page of PAGES) {
  const path = join(ROOT, page);
  writeFileSync(path, withTables(readFileSync(path, 'utf8'), figures));
}
