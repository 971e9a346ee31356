import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createParser, DemarcheError, parse, StatementDocumentSchema, verify } from '@demarche/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** What must hold for every string. */
function expectSound(text: string): void {
  const document = parse(text, { maxLength: Math.max(text.length, 1) });
  expect(document.text).toBe(text);
  expect(verify(document)).toEqual([]);
  expect(StatementDocumentSchema.safeParse(document).error).toBeUndefined();
}

// Strings that break parsers. Each row: what it is, the text.
const HOSTILE: readonly [what: string, text: string][] = [
  ['nothing', ''],
  ['white space', ' \n\t\r\n\u00a0\u2028\u2029 '],
  ['one word', 'no'],
  ['one mark', '"'],
  ['nothing but quotation marks', '"“‘«„'.repeat(500)],
  ['nothing but stops', '.'.repeat(2000)],
  ['lone surrogates', 'Norland \ud800 said \udc00\udc00 no.'],
  ['NUL and control characters', 'Norland\u0000 said\u0007 "no\u001b".'],
  ['right to left', 'قالت الوزارة: «نرفض هذا الاتهام». \u202enorthern\u202c'],
  ['emoji and combining marks', '👩‍👩‍👧 said: "n\u0303o" 🇫🇷'],
  ['no sentence end', 'Norland and '.repeat(3000)],
  ['one long word', 'a'.repeat(100_000)],
  ['one long line of capitals', 'NORLAND SAID NO '.repeat(2000)],
  ['brackets', '(['.repeat(5000)],
  ['names of object properties', 'constructor said "__proto__" to toString. hasOwnProperty condemned valueOf.'],
];

describe('every string parses', () => {
  test.each(HOSTILE)('%s', (_what, text) => expectSound(text));

  test('any string of code units', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectSound), { numRuns: 200 });
  });

  test('any mixture of words, marks and breaks', () => {
    const piece = fc.constantFrom(
      ...[
        'Russia',
        'the minister',
        'she',
        'said',
        'condemned',
        'will',
        'must',
        'not',
        'that',
        'and',
        ',',
        '.',
        '"',
        '“',
        '”',
        '‘',
        '’',
        ':',
        '\n\n',
        '\n',
        '-',
        '(',
        ')',
        'if',
        'Paris',
        "'s",
        'U.N.',
        '1.',
        '—',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => expectSound(pieces.join(' '))),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same bytes, whatever was parsed before', () => {
    const first = JSON.stringify(parse('Norland told Sudmark: "Leave the bay."'));
    parse('Moscow said it would respond. "We warned them," Lavrov said.');
    expect(JSON.stringify(parse('Norland told Sudmark: "Leave the bay."'))).toBe(first);
  });

  test('ten megabytes parse where the caller allows it', { timeout: 240_000 }, () => {
    const paragraph =
      'The ministry of Norland said that it "rejects the claim" and warned Sudmark of consequences if the boats stay.\n\n';
    const text = paragraph.repeat(Math.ceil(10_000_000 / paragraph.length));
    const document = parse(text, { maxLength: text.length });
    expect(document.sentences.length).toBeGreaterThan(80_000);
    expect(verify(document)).toEqual([]);
  });
});

// Each row: what is wrong, the call, the code of the error, a word that its message must have.
const MISUSE: readonly [what: string, call: () => unknown, code: string, says: RegExp][] = [
  ['a number for a text', () => parse(42 as never), 'invalid-type', /42/],
  ['nothing for a text', () => parse(undefined as never), 'invalid-type', /undefined/],
  ['an unknown option', () => parse('x', { lang: 'en' } as never), 'unknown-option', /"lang"/],
  ['an option of the wrong type', () => parse('x', { id: 7 } as never), 'invalid-option', /id/],
  ['options that are no object', () => parse('x', 'fast' as never), 'invalid-option', /fast/],
  ['an unknown option of a parser', () => createParser({ actor: [] } as never), 'unknown-option', /"actor"/],
  [
    'an act kind that does not exist',
    () => createParser({ cues: [{ words: 'fumed', kind: 'fume' as never }] }),
    'invalid-option',
    /cues\.0\.kind/,
  ],
  ['a text over the limit', () => parse('x'.repeat(2_000_001)), 'text-too-long', /2000001.*2000000/s],
  ['a text over the limit of the caller', () => parse('Norland', { maxLength: 3 }), 'text-too-long', /maxLength: 7/],
];

test.each(MISUSE)('refuses %s', (_what, call, code, says) => {
  let error: unknown;
  try {
    call();
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(DemarcheError);
  expect(error).toMatchObject({ code });
  expect((error as DemarcheError).message).toMatch(says);
  expect((error as DemarcheError).message).toMatch(/\nExpected: .+\nExample: /s);
});

test('the id is the caller’s, or depends on the text alone', () => {
  expect(parse('Norland', { id: 'a' }).id).toBe('a');
  expect(parse('Norland').id).toBe(parse('Norland').id);
  expect(parse('Norland').id).not.toBe(parse('Sudmark').id);
});

test('the longest allowed text is not refused', () => {
  expect(parse('x'.repeat(50), { maxLength: 50 }).text).toHaveLength(50);
});

test('time grows in proportion to the length of a text', { timeout: 60_000 }, () => {
  const paragraph =
    'The ministry said that it "rejects the claim" and warned France of consequences if the boats stay.\n\n';
  const time = (times: number): number => {
    const text = paragraph.repeat(times);
    const start = performance.now();
    parse(text);
    return performance.now() - start;
  };
  time(500);
  const small = Math.min(time(1000), time(1000), time(1000));
  expect(time(8000)).toBeLessThan(small * 8 * 3);
});

const benchmark = new URL('../../../../shared/benchmark/', import.meta.url);
const files = [
  'acts/seed.jsonl',
  'acts/dev.jsonl',
  'events/plover-dev.jsonl',
  'attribution/polnear-dev.jsonl',
  'corpus/statements.jsonl',
];

describe.skipIf(!existsSync(benchmark))('the benchmark (skipped where ../shared is not there)', () => {
  test.each(files)('every document of %s is sound', { timeout: 120_000 }, (file) => {
    const lines = readFileSync(new URL(file, benchmark), 'utf8').trim().split('\n');
    for (const line of lines) expectSound((JSON.parse(line) as { text: string }).text);
    expect(lines.length).toBeGreaterThan(0);
  });
});

test('every sample is sound and says something', () => {
  const folder = new URL('../../../examples/', import.meta.url);
  const samples = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  expect(samples.length).toBeGreaterThan(2);
  for (const name of samples) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expectSound(text);
    expect(parse(text).acts.length, name).toBeGreaterThan(3);
  }
});
