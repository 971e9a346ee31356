import { readFileSync } from 'node:fs';
import { DemarcheError, parse } from '@demarche/core';
import { fromJson, jsonSchema, toJson } from '@demarche/json';
import { expect, test } from 'vitest';

const document = parse(
  'Norland replies\n\nFrance rejects the claim. "We demand that Norland leave," the minister said.',
);

test('a document comes back as it was', () => {
  expect(fromJson(toJson(document))).toEqual(document);
});

test('keys stand in the order of the schema, whatever the order of the object', () => {
  const turned = Object.fromEntries(Object.entries(document).reverse()) as typeof document;
  expect(toJson(turned)).toBe(toJson(document));
});

// Each row: what is wrong, the JSON, the code of the error, what its message must say.
const BROKEN: readonly [what: string, json: string, code: string, says: RegExp][] = [
  ['no JSON', '{', 'invalid-json', /no JSON/],
  ['another version', '{"schemaVersion":"9.0"}', 'unsupported-version', /"9\.0"/],
  ['no object', '[]', 'invalid-document', /At the top/],
  [
    'a kind that does not exist',
    toJson(document).replace('"news-report"', '"poem"').replace('"other"', '"poem"'),
    'invalid-document',
    /kind/,
  ],
];

test.each(BROKEN)('refuses %s', (_what, json, code, says) => {
  expect(() => fromJson(json)).toThrow(DemarcheError);
  expect(() => fromJson(json)).toThrow(says);
  expect(() => fromJson(json)).toThrow(expect.objectContaining({ code }));
});

test('the published JSON Schema is the one that the schema gives (npm run schema -w @demarche/json)', () => {
  const file = readFileSync(new URL('../schema/statement-document.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(file)).toEqual(jsonSchema());
});
