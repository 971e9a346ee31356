import { parse } from '@demarche/core';
import { CSV_TABLES, type TableColumn, tableColumns, toCsv, toRows } from '@demarche/json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RICH } from './rich.fixture.js';
import { thrownBy } from './thrown-by.js';

const HOLDS: Readonly<Record<TableColumn['type'], (cell: unknown) => boolean>> = {
  text: (cell) => typeof cell === 'string',
  integer: Number.isInteger,
  number: Number.isFinite,
  list: (cell) => Array.isArray(cell) && cell.every((one) => typeof one === 'string'),
};

describe.each(CSV_TABLES)('rows of %s', (table) => {
  const columns = tableColumns(table);

  test('have the columns of the CSV table', () => {
    expect(columns.map(({ name }) => name).join(',')).toBe(toCsv([], { table }).trim());
  });

  test('are what was parsed, every cell of the type of its column, whatever the text', () => {
    const words = fc.constantFrom(
      'France ',
      'demands that ',
      'Norway ',
      '“We reject it,” ',
      'he said.',
      '\n\n',
      '\ud800',
      '=1',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const document = parse(parts.join(''));
        const rows = toRows(document, { table });
        expect(rows.length).toBe(document[table].length);
        for (const row of rows) {
          expect(Object.keys(row)).toEqual(columns.map(({ name }) => name));
          for (const { name, type } of columns) expect(row[name] === null || HOLDS[type](row[name]), name).toBe(true);
        }
      }),
    );
  });
});

test('a row has lists, numbers and words where CSV has cells', () => {
  expect(toRows(RICH)[0]).toMatchObject({
    act_id: 'x1',
    actor_codes: ['NLD'],
    actor_ids: ['a1', 'a3'],
    actor_names: ['Norland', 'Ada Brandt'],
    attribution_id: null,
    condition_end: 91,
    confidence: 0.9,
    document_date: '2031-03-03',
  });
});

test('offsets count what is asked for', () => {
  const document = parse('\u{1f30a} France demands that Norway withdraw its boats.');
  expect(toRows(document)[0]).toMatchObject({ trigger: 'demands', trigger_start: 10 });
  expect(toRows(document, { offsets: 'code-point' })[0]).toMatchObject({ trigger: 'demands', trigger_start: 9 });
});

test.each([
  [() => toRows(RICH, { header: true } as never), 'unknown-option'],
  [() => toRows(RICH, { table: 'poems' as never }), 'invalid-option'],
  [() => toRows(RICH, { offsets: 'feet' as never }), 'invalid-option'],
  [() => tableColumns('toString' as never), 'invalid-option'],
])('%s is a mistake', (call, code) => {
  expect(thrownBy(call).code).toBe(code);
});
