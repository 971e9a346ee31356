import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { demarche } from './demarche.js';

const sample = fileURLToPath(new URL('../../../examples/foreign-ministry-statement.txt', import.meta.url));

test('a file becomes Markdown', () => {
  const { code, out, err } = demarche(['parse', sample]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^# /);
});

test('standard input becomes JSON', () => {
  const { code, out } = demarche(['parse', '--to', 'json'], { input: 'France rejects the claim.' });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ schemaVersion: '1.0', text: 'France rejects the claim.' });
});

test('NDJSON keeps order and ids, and a bad line does not stop the rest', () => {
  const lines = ['{"id":"a","text":"France rejects it."}', 'no json', '{"id":"c","text":7}', '{"id":"d","text":"No."}'];
  const { code, out, err } = demarche(['parse', '--from', 'ndjson', '--to', 'ndjson'], { input: lines.join('\n') });
  const ids = out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect(ids).toEqual(['a', 'd']);
  expect(err).toMatch(/line 2: .*\n.*line 3: its "text" is no string/);
  expect(code).toBe(1);
});

test('-o writes a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-'));
  const input = join(folder, 'in.txt');
  const output = join(folder, 'out.json');
  writeFileSync(input, 'France rejects the claim.');
  expect(demarche(['parse', input, '--to', 'json', '-o', output])).toEqual({ code: 0, out: '', err: '' });
  expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({ id: 'in.txt' });
});

// Each row: arguments, exit code, what standard error must say.
const WRONG: readonly [args: readonly string[], code: number, says: RegExp][] = [
  [['parse', 'no-such-file.txt'], 1, /no-such-file\.txt/],
  [['parse', '--to', 'poem'], 2, /markdown, json, ndjson/],
  [['parse', '--nonsense'], 2, /unknown option/],
  [['nonsense'], 2, /unknown command/],
];

test.each(WRONG)('%j', (args, code, says) => {
  const result = demarche(args);
  expect(result.code).toBe(code);
  expect(result.err).toMatch(says);
});

test('--help shows examples, and --version the version', () => {
  expect(demarche(['parse', '--help'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('$ demarche parse statement.txt'),
  });
  expect(demarche(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
