import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '@demarche/core';
import { toRows } from '@demarche/json';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';

const examples = new URL('../../examples/', import.meta.url);
const names = readdirSync(examples).filter((name) => name.endsWith('.txt'));
const page = readFileSync(new URL('../how-to/sql.md', import.meta.url), 'utf8');
const queries = [...page.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, sql]) => sql as string);

test('every query of the page runs, over the samples, and finds the columns that its table shows', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-'));
  const file = (name: string): string => join(folder, name);
  const statements = names.map((id) => ({ id, date: '2031-03-03', text: readFileSync(new URL(id, examples), 'utf8') }));
  const rows = statements.flatMap(({ id, text }) => toRows(parse(text, { id })));
  writeFileSync(file('statements.jsonl'), statements.map((line) => JSON.stringify(line)).join('\n'));
  writeFileSync(file('rows.ndjson'), rows.map((row) => JSON.stringify(row)).join('\n'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`COPY (FROM '${file('rows.ndjson')}') TO '${file('acts.parquet')}'`);

  const found: string[] = [];
  for (const sql of queries) {
    const here = sql.replace(/'(acts\.parquet|statements\.jsonl)'/g, (_, name: string) => `'${file(name)}'`);
    const reader = await connection.runAndReadAll(here);
    found.push(`${reader.columnNames().join(',')}: ${Math.min(1, reader.currentRowCount)}`);
  }
  expect(found).toEqual([
    'Count: 0',
    'Count: 0',
    'year,actor,recipient,demands: 1',
    'document_id,words,items: 0',
    'recipient,condemned,parties,by: 1',
    'kind,acts,conditional: 1',
    'document_id,act_id,actor_codes,recipient_codes,condition_start,condition_end: 0',
  ]);
});
