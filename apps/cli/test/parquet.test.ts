import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@demarche/core';
import { CSV_TABLES, tableColumns, toRows } from '@demarche/json';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test, vi } from 'vitest';
import { demarche, folderOf } from './demarche.js';

// Each run loads the command anew, from its sources.
vi.setConfig({ testTimeout: 120_000 });

const examples = fileURLToPath(new URL('../../../examples', import.meta.url));

/** What a query of DuckDB gives. */
async function query(sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

/** Invented texts that are no plain UTF-8, no plain SQL or no plain table. */
const TEXTS = {
  'a.txt': 'France demands that Norway withdraw its boats and free the crew.\n\n“We reject it,” Ada Brandt said.',
  "b'; DROP TABLE acts; --.txt": 'Norway rejects the claim of “=1+1\u0000 | \u{1f30a}”.',
  'c.txt': 'Nothing is said here.',
};
const lines = [
  ...Object.entries(TEXTS).map(([id, text]) => ({ id, text })),
  { id: 'half', text: 'France demands that Norway explain “the \ud83c boats”.' },
];
const root = folderOf({
  ...Object.fromEntries(Object.entries(TEXTS).map(([name, text]) => [join('texts', name), text])),
  'lines.ndjson': lines.map((line) => JSON.stringify(line)).join('\n'),
  // Were the name of the output a pattern, this file would be read.
  'o1.parquet.partial': '{"document_id":"stranger"}\n',
});
const at = (name: string): string => join(root, name);

test.each(CSV_TABLES)('%s are in DuckDB what they are in the document', async (table) => {
  const output = at(`${table}.parquet`);
  const { code, err } = demarche([
    'parse',
    at('lines.ndjson'),
    '--from',
    'ndjson',
    '--to',
    'parquet',
    '--table',
    table,
    '-o',
    output,
  ]);
  expect([code, err]).toEqual([0, expect.stringMatching(/^demarche: 4 documents, /)]);
  const whole = (cell: unknown) => (typeof cell === 'string' ? cell.replace(/\p{Surrogate}/gu, '\ufffd') : cell);
  const rows = lines.flatMap(({ id, text }) => toRows(parse(text, { id }), { table }));
  expect(rows.length).toBeGreaterThan(0);
  expect(await query(`SELECT * FROM '${output}'`)).toEqual(
    JSON.parse(JSON.stringify(rows, (_key, cell) => whole(cell))),
  );
  const types = { text: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', list: 'VARCHAR[]' };
  expect(await query(`SELECT column_name AS name, column_type AS type FROM (DESCRIBE FROM '${output}')`)).toEqual(
    tableColumns(table).map(({ name, type }) => ({ name, type: types[type] })),
  );
});

test('the same input gives the same bytes, and nothing else is left behind', () => {
  const run = (name: string): Buffer => {
    mkdirSync(at(name));
    const output = join(root, name, 'acts.parquet');
    expect(demarche(['parse', examples, '--to', 'parquet', '-o', output]).code).toBe(0);
    expect(readdirSync(at(name))).toEqual(['acts.parquet']);
    return readFileSync(output);
  };
  expect(run('first').equals(run('second'))).toBe(true);
});

test('a folder gets a file for each document, an empty table where nothing is said', async () => {
  mkdirSync(at('out'));
  expect(demarche(['parse', at('texts'), '--to', 'parquet', '-o', at('out')]).code).toBe(0);
  expect(readdirSync(at('out'))).toEqual(['a.parquet', "b'; DROP TABLE acts; --.parquet", 'c.parquet']);
  const counts = await query(
    `SELECT parse_filename(filename)[1] AS name, count(*)::INTEGER AS rows FROM read_parquet('${at('out')}/*.parquet', filename = true) GROUP BY ALL ORDER BY 1`,
  );
  expect(counts).toEqual([
    { name: 'a', rows: 2 },
    { name: 'b', rows: 1 },
  ]);
});

test('the name of the output is a name, not a pattern', async () => {
  const output = at('o[1].parquet');
  expect(demarche(['parse', at('texts/a.txt'), '--to', 'parquet', '-o', output]).code).toBe(0);
  copyFileSync(output, at('plain.parquet'));
  const ids = await query(`SELECT DISTINCT document_id FROM '${at('plain.parquet')}'`);
  expect(ids).toEqual([{ document_id: 'a.txt' }]);
});

test.each([[[]], [['-o', '/dev/stdout']]])('Parquet is no stream: %j is told', (args) => {
  const { code, out, err } = demarche(['parse', at('texts/a.txt'), '--to', 'parquet', ...args]);
  expect([code, out, err]).toEqual([2, '', 'demarche: --to parquet needs -o with a file or a folder.\n']);
});

test('without DuckDB the command says how to install it, and writes nothing', () => {
  const hook = new URL('./no-duckdb.mjs', import.meta.url).href;
  const output = at('none.parquet');
  const { code, err } = demarche(['parse', at('texts/a.txt'), '--to', 'parquet', '-o', output], {
    env: { NODE_OPTIONS: `--import ${hook}` },
  });
  expect([code, err]).toEqual([2, expect.stringContaining('npm install @duckdb/node-api')]);
  expect(readdirSync(root).filter((name) => name.startsWith('none'))).toEqual([]);
});
