import { type StatementDocument, StatementDocumentSchema } from '@demarche/core';
import { fromJson, toJson, toNdjsonLine } from '@demarche/json';
import { describe, expect, test } from 'vitest';
import { DOCUMENT } from './document.fixture.js';
import { thrownBy } from './thrown-by.js';

/** A value with the keys of every object in reverse order. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, reversed(child)]),
  );
};

/** The fixture with some fields of its first act replaced. */
const withAct = (fields: object): unknown => ({ ...DOCUMENT, acts: [{ ...DOCUMENT.acts[0], ...fields }] });

describe('toJson', () => {
  test('writes the keys in the order of the schema, whatever order they come in', () => {
    const json = toJson(reversed(DOCUMENT) as StatementDocument);
    expect(json).toBe(toJson(DOCUMENT));
    expect(Object.keys(JSON.parse(json))).toEqual(Object.keys(StatementDocumentSchema.shape));
    expect(Object.keys(JSON.parse(json).blocks[0])).toEqual(['start', 'end', 'kind']);
  });

  test('indents as told', () => {
    expect(toJson(DOCUMENT).split('\n')[1]).toBe('  "schemaVersion": "1.0",');
    expect(toJson(DOCUMENT, { indent: 4 }).split('\n')[1]).toBe('    "schemaVersion": "1.0",');
    expect(toJson(DOCUMENT, { indent: 0 })).not.toContain('\n');
  });

  test.each([
    [{ indent: -1 }, 'invalid-option'],
    [{ indent: 1.5 }, 'invalid-option'],
    [{ indent: 11 }, 'invalid-option'],
    [{ indent: '2' }, 'invalid-option'],
    [{ spaces: 2 }, 'unknown-option'],
  ])('refuses the options %j', (options, code) => {
    expect(thrownBy(() => toJson(DOCUMENT, options as never)).code).toBe(code);
  });

  test('refuses what is no document', () => {
    expect(thrownBy(() => toJson({} as never)).code).toBe('invalid-document');
  });
});

describe('toNdjsonLine', () => {
  test('writes one line, whatever stands in the text', () => {
    const text = 'one\ntwo\r\nthree\u2028four \ud800 \0';
    const line = toNdjsonLine({ ...DOCUMENT, text });
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(fromJson(line).text).toBe(text);
  });
});

describe('fromJson', () => {
  test('gives back what toJson wrote', () => {
    expect(fromJson(toJson(DOCUMENT))).toEqual(DOCUMENT);
  });

  test('drops keys that the schema does not know', () => {
    expect(fromJson(JSON.stringify({ ...DOCUMENT, added: true }))).toEqual(DOCUMENT);
  });

  test.each([
    ['{', 'invalid-json', 'This is not JSON'],
    ['', 'invalid-json', 'This is not JSON'],
    ['null', 'invalid-document', 'the document: expected an object, got null'],
    ['[]', 'invalid-document', 'the document: expected an object, got a list of 0'],
    ['{}', 'invalid-document', 'schemaVersion: expected "1.0", got nothing'],
    ['{"schemaVersion":"9.0"}', 'unsupported-version', 'the schema version "9.0"; this release reads "1.0"'],
    [withAct({ kind: 'demandd' }), 'invalid-document', 'acts[0].kind: expected one of "demand", "call"'],
    [withAct({ kind: 'demandd' }), 'invalid-document', 'got "demandd"'],
    [withAct({ span: { start: -1, end: 4 } }), 'invalid-document', 'acts[0].span.start: expected at least 0, got -1'],
    [
      withAct({ span: { start: 1.5, end: 4 } }),
      'invalid-document',
      'acts[0].span.start: expected a whole number, got 1.5',
    ],
    [withAct({ actors: 'a1' }), 'invalid-document', 'acts[0].actors: expected a list, got "a1"'],
    [withAct({ confidence: 2 }), 'invalid-document', 'acts[0].confidence: expected at most 1, got 2'],
  ])('refuses %j', (value, code, words) => {
    const error = thrownBy(() => fromJson(typeof value === 'string' ? value : JSON.stringify(value)));
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
    expect(error.message).toContain('Example:');
  });

  test('names the first five wrong places and counts the rest', () => {
    const { message } = thrownBy(() => fromJson('{}'));
    expect(message.split('\n').filter((line) => line.startsWith('- ')).length).toBe(6);
    expect(message).toMatch(/- and \d+ more/);
  });

  test('refuses what is no string', () => {
    expect(thrownBy(() => fromJson(DOCUMENT as never)).code).toBe('invalid-type');
  });
});
