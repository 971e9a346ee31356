import { PloverSchema, type StatementDocument } from '@demarche/core';
import { type EventOptions, type PloverRecord, toEvents } from '@demarche/json';
import { describe, expect, test } from 'vitest';
import { RICH, RICH_TEXT } from './rich.fixture.js';
import { thrownBy } from './thrown-by.js';

const one = (document: StatementDocument, options?: EventOptions): PloverRecord =>
  toEvents(document, options)[0] as PloverRecord;

describe('toEvents', () => {
  test('writes a record with the field names of the manual', () => {
    expect(one(RICH)).toMatchInlineSnapshot(`
      {
        "act": "demand",
        "cameo": "105",
        "cite_info": {
          "citation": "rich",
          "codebook": "plover",
          "coder": "demarche",
          "language": "en",
          "publication": "The Harrow Courier",
          "title": "🕊 Norland demands that Sudmark free the crew, open the strait and pay if the League agrees.",
        },
        "confidence": 0.9,
        "date": "2031-03-03",
        "event": [
          "REQUEST",
        ],
        "event_text": [
          "demands that Sudmark free the crew, open the strait and pay",
        ],
        "id": "rich#x1",
        "mode": "yield",
        "quad_code": 3,
        "recipient": [
          {
            "actor_text": "Sudmark",
            "code": "SDN",
            "identifier_text": "Sudmark",
          },
          {
            "actor_text": "League",
            "code": "IGO",
            "identifier_text": "LEAGUE",
          },
          {
            "actor_text": "crew",
            "identifier_text": "crew",
          },
        ],
        "source": [
          {
            "actor_text": "Norland",
            "code": "NLD",
            "identifier_text": "Norland",
          },
          {
            "actor_text": "Ada Brandt",
            "code": "NLD",
            "identifier_text": "Ada Brandt",
            "office": "Foreign Minister",
          },
        ],
        "text": "🕊 Norland demands that Sudmark free the crew, open the strait and pay if the League agrees.",
        "text_info": {
          "end": 91,
          "offset_unit": "code-point",
          "sequence": 1,
          "start": 0,
        },
      }
    `);
  });

  test('leaves out acts without an event, or without a performer, which the manual requires', () => {
    expect(toEvents(RICH).map(({ id }) => id)).toEqual(['rich#x1', 'rich#x2']);
  });

  test('has the four fields that the manual requires, and none without a value', () => {
    for (const record of toEvents(RICH, { date: '2031-01-01' })) {
      expect(record).toMatchObject({ id: expect.any(String), date: expect.any(String), event: [expect.any(String)] });
      expect(record.source.length).toBeGreaterThan(0);
      expect(JSON.stringify(record)).not.toMatch(/null|undefined|\[\]/);
    }
  });

  // Each row: what the text gives, what the caller gives, what is written.
  const DATES: readonly [date: string | null, given: string | undefined, written: string | null][] = [
    ['2031-03-03', undefined, '2031-03-03'],
    ['2031-03-03', '2030-01-01', '2031-03-03'],
    ['2031-03', '2030-01-01', '2030-01-01'],
    ['2031-03', undefined, null],
    [null, '2030-01-01', '2030-01-01'],
    [null, undefined, null],
  ];

  test.each(DATES)('the date %j, %j given, is %j', (date, given, written) => {
    const record = one({ ...RICH, date }, given === undefined ? {} : { date: given });
    expect(record.date).toBe(written);
  });

  // Each row: the category, its class.
  const QUADS: readonly [string, number | undefined][] = [
    ['AGREE', 1],
    ['CONSULT', 1],
    ['SUPPORT', 1],
    ['CONCEDE', 1],
    ['COOPERATE', 2],
    ['AID', 2],
    ['RETREAT', 2],
    ['REQUEST', 3],
    ['ACCUSE', 3],
    ['REJECT', 3],
    ['THREATEN', 3],
    ['SANCTION', undefined],
    ['PROTEST', 4],
    ['MOBILIZE', 4],
    ['COERCE', 4],
    ['ASSAULT', 4],
  ];

  test('every category has the class of the manual', () => {
    const [act] = RICH.acts as [StatementDocument['acts'][number]];
    const found = PloverSchema.options.map((plover) => [
      plover,
      one({ ...RICH, acts: [{ ...act, event: { plover, mode: null, cameo: null } }] }).quad_code,
    ]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(QUADS));
  });

  test('counts code points unless told otherwise', () => {
    const { text, text_info } = toEvents(RICH)[1] as PloverRecord;
    expect(Array.from(RICH_TEXT).slice(text_info.start, text_info.end).join('')).toBe(text);
    const other = (toEvents(RICH, { offsets: 'utf-16' })[1] as PloverRecord).text_info;
    expect(RICH_TEXT.slice(other.start, other.end)).toBe(text);
    expect(other.start).toBe(text_info.start + 1);
  });
});

test.each([
  [{ date: '3 March' }, 'invalid-option'],
  [{ offsets: 'bytes' }, 'invalid-option'],
  [{ day: '2031-03-03' }, 'unknown-option'],
])('refuses the options %j', (options, code) => {
  expect(thrownBy(() => toEvents(RICH, options as never)).code).toBe(code);
});
