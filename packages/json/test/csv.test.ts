import { ActSchema, AttributionSchema, parse, type StatementDocument } from '@demarche/core';
import { CSV_TABLES, type CsvTable, toCsv, writeCsv } from '@demarche/json';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { DOCUMENT } from './document.fixture.js';
import { thrownBy } from './thrown-by.js';

/** An invented text with a condition, items, two speakers and characters of every width. */
const TEXT = `Finland demands that Norway release the crew and open the strait. 🕊

“We reject the claim,” Foreign Minister Ada Brandt said.

If the boats stay, Finland will be forced to respond, she warned.`;
const document = parse(TEXT, { id: 'invented' });

type Read =
  | 'document_id'
  | 'kind'
  | 'words'
  | 'start'
  | 'end'
  | 'sentence'
  | 'cue'
  | 'source'
  | 'content'
  | 'content_spans';
type Row = Readonly<Record<Read, string>>;

/** A table read back. */
function read(csv: string): Row[] {
  const { data, errors } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

const namesOf = (table: CsvTable): string[] => (toCsv([], { table }).trim() as string).split(',');

describe('the columns', () => {
  test.each(CSV_TABLES)('of %s', (table) => {
    expect(namesOf(table)).toMatchSnapshot();
    expect(new Set(namesOf(table)).size).toBe(namesOf(table).length);
  });

  // Each row: a field whose columns are named otherwise, and its first column.
  const RENAMED: Readonly<Record<string, string>> = {
    id: '_id',
    span: 'words',
    actors: 'actor_codes',
    recipients: 'recipient_codes',
    force: 'force_ladder',
    attribution: 'attribution_id',
    instruments: 'instrument_names',
    event: 'plover',
    noEvent: 'no_event',
    sourceActor: 'source_actor_id',
    sourceActors: 'source_actors_codes',
    addressees: 'addressee_codes',
    parent: 'parent_id',
  };

  test.each([
    ['acts', ActSchema],
    ['attributions', AttributionSchema],
  ] as const)('every field of %s has one', (table, schema) => {
    const names = namesOf(table);
    const without = Object.keys(schema.shape).filter(
      (field) => !names.some((name) => name === (RENAMED[field] ?? field) || (field === 'id' && name.endsWith('_id'))),
    );
    expect(without).toEqual([]);
  });
});

describe('the rows', () => {
  test('give codes with the words beside them', () => {
    const rows = read(toCsv(document));
    expect(rows.length).toBe(document.acts.length);
    const demand = rows.find(({ kind }) => kind === 'demand') as Row;
    expect(demand).toMatchObject({
      document_id: 'invented',
      actor_codes: 'FIN',
      recipient_codes: 'NOR',
      plover: 'REQUEST',
      cameo: expect.stringMatching(/^10/),
    });
    expect(demand.words).toContain('demands that Norway release the crew');
    expect(demand.sentence).toContain(demand.words);
    expect(TEXT.slice(Number(demand.start), Number(demand.end))).toBe(demand.words);
  });

  test('count what they are told to', () => {
    const row = read(toCsv(document, { offsets: 'code-point' })).at(-1) as Row;
    expect(Array.from(TEXT).slice(Number(row.start), Number(row.end)).join('')).toBe(row.words);
    expect(row.start).not.toBe(read(toCsv(document)).at(-1)?.start);
  });

  test('of attributions give the speaker and every piece of what was said', () => {
    const rows = read(toCsv([document, document], { table: 'attributions' }));
    expect(rows.length).toBe(2 * document.attributions.length);
    const [row] = rows as [Row];
    expect(row.cue).toBe('said');
    expect(row.source).toContain('Ada Brandt');
    const places = row.content_spans.split(' | ').map((place) => place.split('-').map(Number));
    expect(places.map(([start, end]) => TEXT.slice(start, end)).join(' | ')).toBe(row.content);
  });

  test('a stream gives the same bytes as a list', async () => {
    const parts: string[] = [];
    for await (const part of writeCsv([document, DOCUMENT])) parts.push(part);
    expect(parts.length).toBe(3);
    expect(parts.join('')).toBe(toCsv([document, DOCUMENT]));
  });
});

/** The fixture with one act over the whole of a text. */
const whole = (text: string): StatementDocument => {
  const span = { start: 0, end: text.length };
  const [act] = DOCUMENT.acts as [StatementDocument['acts'][number]];
  return { ...DOCUMENT, id: text, text, sentences: [span], acts: [{ ...act, span, trigger: span, basis: [span] }] };
};

// Each row: hostile words, what stands in the cell.
const CELLS: readonly [words: string, cell: string][] = [
  ['plain', 'plain'],
  ['=HYPERLINK("x")', `'=HYPERLINK("x")`],
  ['=cmd()\nsecond line', "'=cmd()\nsecond line"],
  ['+1', "'+1"],
  ['-1+2', "'-1+2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['＝1+1', "'＝1+1"],
  ['a "b", c', 'a "b", c'],
  ['one\r\ntwo\nthree', 'one\r\ntwo\nthree'],
  [' spaced ', ' spaced '],
];

describe('no words of a text leave their cell', () => {
  test.each(CELLS)('%j', (words, cell) => {
    const [row] = read(toCsv(whole(words))) as [Row];
    expect([row.document_id, row.words, row.sentence]).toEqual([cell, cell, cell]);
  });

  test('whatever they are: as many rows and cells as there should be, and no formula', () => {
    const width = namesOf('acts').length;
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('"', ',', '\n', '\r', '=', '+', '-', '@', '\t', "'", 'a', ' ', '｜'),
          minLength: 1,
        }),
        (text) => {
          const { data } = Papa.parse<string[]>(
            toCsv([whole(text), whole(text)], { header: false }).replace(/\r\n$/, ''),
          );
          expect(data.map((row) => row.length)).toEqual([width, width]);
          for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
          expect(data[0]?.[0]?.replace(/^'(?=[=+\-@\t\r\n])/, '')).toBe(text.replace(/^'(?=[=+\-@\t\r\n])/, ''));
        },
      ),
    );
  });
});

test('every row ends in CRLF, and nothing is nothing', () => {
  expect(toCsv(DOCUMENT).endsWith('\r\n')).toBe(true);
  expect(toCsv([], { header: false })).toBe('');
});

test.each([
  [{ table: 'actors' }, 'invalid-option'],
  [{ header: 'no' }, 'invalid-option'],
  [{ offsets: 'bytes' }, 'invalid-option'],
  [{ tables: 'acts' }, 'unknown-option'],
])('refuses the options %j', (options, code) => {
  expect(thrownBy(() => toCsv(DOCUMENT, options as never)).code).toBe(code);
});
