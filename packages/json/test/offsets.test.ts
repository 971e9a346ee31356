import { parse, type Span, type StatementDocument } from '@demarche/core';
import { convertOffsets, fromJson, OFFSET_UNITS, type OffsetUnit, toJson } from '@demarche/json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOCUMENT } from './document.fixture.js';
import { thrownBy } from './thrown-by.js';

const withBlock = (text: string, block: Span): StatementDocument => ({
  ...DOCUMENT,
  text,
  sentences: [],
  blocks: [{ ...block, kind: 'paragraph' }],
  actors: [],
  issuer: [],
  acts: [],
});

/** The words under a span, found the way a program in another language finds them. */
const WORDS: Readonly<Record<OffsetUnit, (text: string, span: Span) => string>> = {
  'utf-16': (text, { start, end }) => text.slice(start, end),
  'code-point': (text, { start, end }) => Array.from(text).slice(start, end).join(''),
  'utf-8': (text, { start, end }) => Buffer.from(text).subarray(start, end).toString(),
};

// Each row: the text, a span in UTF-16, the same in code points, the same in bytes, why.
const SPANS: readonly [text: string, utf16: Span, codePoints: Span, bytes: Span, why: string][] = [
  ['abc', { start: 1, end: 2 }, { start: 1, end: 2 }, { start: 1, end: 2 }, 'ASCII is the same in all'],
  ['“é”', { start: 1, end: 3 }, { start: 1, end: 3 }, { start: 3, end: 8 }, 'two and three bytes'],
  ['🕊🕊x', { start: 2, end: 5 }, { start: 1, end: 3 }, { start: 4, end: 9 }, 'a pair is one code point, four bytes'],
  [
    '🕊x',
    { start: 1, end: 3 },
    { start: 0, end: 2 },
    { start: 0, end: 5 },
    'a span from inside a pair takes the pair in',
  ],
  ['x🕊', { start: 0, end: 2 }, { start: 0, end: 2 }, { start: 0, end: 5 }, 'and so does one that ends in it'],
  [
    '\ud800x',
    { start: 1, end: 2 },
    { start: 1, end: 2 },
    { start: 3, end: 4 },
    'a half alone is one, and U+FFFD in UTF-8',
  ],
];

describe('convertOffsets', () => {
  test.each(SPANS)('%j', (text, utf16, codePoints, bytes, why) => {
    const document = withBlock(text, utf16);
    expect(convertOffsets(document, 'utf-16').blocks[0], why).toMatchObject(utf16);
    expect(convertOffsets(document, 'code-point').blocks[0], why).toMatchObject(codePoints);
    expect(convertOffsets(document, 'utf-8').blocks[0], why).toMatchObject(bytes);
  });

  test('says which unit it gives and leaves the document that it was given', () => {
    const before = structuredClone(DOCUMENT);
    expect(convertOffsets(DOCUMENT, 'code-point').offsetUnit).toBe('code-point');
    expect(DOCUMENT).toEqual(before);
  });

  test('there and back is the document itself, and the words under every span are the same, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom(...OFFSET_UNITS),
        fc.constantFrom(...OFFSET_UNITS),
        (noise, one, other) => {
          const document = parse(`${noise} “Norland rejects it,” ${noise} said Ada Brandt.`);
          const converted = convertOffsets(convertOffsets(document, one), other);
          expect(convertOffsets(converted, 'utf-16')).toEqual(document);
          for (const [at, sentence] of converted.sentences.entries())
            expect(WORDS[other](document.text, sentence)).toBe(
              WORDS['utf-16'](document.text, document.sentences[at] as Span),
            );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('refuses an unknown unit', () => {
    expect(thrownBy(() => convertOffsets(DOCUMENT, 'utf-32' as never)).code).toBe('invalid-option');
  });
});

describe('JSON in other units', () => {
  test.each(OFFSET_UNITS)('%s is read back as it was', (offsets) => {
    const document = withBlock('“🕊” is the word.', { start: 0, end: 4 });
    const json = toJson(document, { offsets });
    expect(JSON.parse(json)).toMatchObject({ offsetUnit: offsets });
    expect(fromJson(json)).toEqual(document);
  });

  test('an offset inside a character is told', () => {
    const json = toJson(withBlock('“🕊”', { start: 0, end: 4 }), { offsets: 'utf-8' }).replace('"end": 10', '"end": 9');
    const error = thrownBy(() => fromJson(json));
    expect(error.code).toBe('invalid-document');
    expect(error.message).toContain('The offset 9 is no boundary of a character');
  });

  test('an unknown unit is told', () => {
    expect(thrownBy(() => toJson(DOCUMENT, { offsets: 'bytes' as never })).code).toBe('invalid-option');
    expect(thrownBy(() => fromJson(toJson(DOCUMENT).replace('utf-16', 'bytes'))).message).toContain(
      'offsetUnit: expected one of "utf-16", "code-point", "utf-8", got "bytes"',
    );
  });
});
