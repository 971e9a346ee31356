import { ActSchema, AttributionSchema, type StatementDocument } from '@demarche/core';
import { CSV_TABLES, type CsvTable, toCsv, writeCsv } from '@demarche/json';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { DOCUMENT } from './document.fixture.js';
import { RICH, RICH_TEXT } from './rich.fixture.js';
import { thrownBy } from './thrown-by.js';

type Read = 'document_id' | 'act_id' | 'words' | 'start' | 'end' | 'sentence';
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
  test('of acts give codes with the words beside them', () => {
    const rows = read(toCsv(RICH));
    expect(rows.map(({ act_id }) => act_id)).toEqual(['x1', 'x2', 'x3', 'x4']);
    expect(rows[0]).toMatchInlineSnapshot(`
      {
        "act_id": "x1",
        "actor_codes": "NLD",
        "actor_ids": "a1 | a3",
        "actor_names": "Norland | Ada Brandt",
        "attribution_id": "",
        "basis": "demands",
        "basis_spans": "11..18",
        "cameo": "105",
        "condition": "if the League agrees",
        "condition_end": "91",
        "condition_start": "71",
        "confidence": "0.9",
        "consequence": "",
        "consequence_end": "",
        "consequence_start": "",
        "document_date": "2031-03-03",
        "document_id": "rich",
        "document_kind": "news-report",
        "document_outlet": "The Harrow Courier",
        "end": "70",
        "force_ladder": "request",
        "force_of": "7",
        "force_step": "7",
        "instrument_ids": "",
        "instrument_names": "",
        "issuer_codes": "",
        "items": "free the crew | open the strait | pay",
        "items_spans": "32..45 | 47..62 | 67..70",
        "kind": "demand",
        "no_event": "",
        "plover": "REQUEST",
        "plover_mode": "yield",
        "recipient_codes": "SDN | IGO:LEAGUE | NSA",
        "recipient_ids": "a2 | a4 | a5",
        "recipient_names": "Sudmark | League | crew",
        "rule": "fixture",
        "sentence": "🕊 Norland demands that Sudmark free the crew, open the strait and pay if the League agrees.",
        "start": "11",
        "tense": "present",
        "trigger": "demands",
        "trigger_end": "18",
        "trigger_start": "11",
        "words": "demands that Sudmark free the crew, open the strait and pay",
      }
    `);
  });

  test('of attributions give the speaker and every piece of what was said', () => {
    const rows = read(toCsv([RICH, RICH], { table: 'attributions' }));
    expect(rows.length).toBe(2);
    expect(rows[0]).toMatchInlineSnapshot(`
      {
        "addressee_codes": "SDN | IGO:LEAGUE",
        "addressee_ids": "a2 | a4",
        "addressee_names": "Sudmark | League",
        "attribution_id": "q1",
        "confidence": "0.5",
        "content": "“We reject the claim,” | “under the Harrow Accord.”",
        "content_spans": "94..116 | 151..177",
        "cue": "said",
        "cue_end": "149",
        "cue_start": "145",
        "document_date": "2031-03-03",
        "document_id": "rich",
        "document_kind": "news-report",
        "document_outlet": "The Harrow Courier",
        "issuer_codes": "",
        "mode": "direct",
        "parent_id": "",
        "rule": "fixture",
        "sentence": "“We reject the claim,” Foreign Minister Ada Brandt said, “under the Harrow Accord.”",
        "source": "Foreign Minister Ada Brandt",
        "source_actor_id": "a3",
        "source_actors_codes": "NLD",
        "source_actors_ids": "a3",
        "source_actors_names": "Ada Brandt",
        "source_end": "144",
        "source_start": "117",
      }
    `);
  });

  test('count what they are told to', () => {
    const [utf16, codePoints, bytes] = (['utf-16', 'code-point', 'utf-8'] as const).map(
      (offsets) => read(toCsv(RICH, { offsets }))[0] as Row,
    ) as [Row, Row, Row];
    const words = 'demands that Sudmark free the crew, open the strait and pay';
    expect(RICH_TEXT.slice(Number(utf16.start), Number(utf16.end))).toBe(words);
    expect(Array.from(RICH_TEXT).slice(Number(codePoints.start), Number(codePoints.end)).join('')).toBe(words);
    expect(Buffer.from(RICH_TEXT).subarray(Number(bytes.start), Number(bytes.end)).toString()).toBe(words);
  });

  test('a stream gives the same bytes as a list', async () => {
    const parts: string[] = [];
    for await (const part of writeCsv([RICH, DOCUMENT])) parts.push(part);
    expect(parts.length).toBe(3);
    expect(parts.join('')).toBe(toCsv([RICH, DOCUMENT]));
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
