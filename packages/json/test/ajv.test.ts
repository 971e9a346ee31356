import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '@demarche/core';
import { jsonSchema, OFFSET_UNITS, toJson } from '@demarche/json';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DOCUMENT } from './document.fixture.js';

const examples = new URL('../../../examples/', import.meta.url);
const names = readdirSync(examples).filter((name) => name.endsWith('.txt'));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(jsonSchema());

/** What Ajv says against a value. */
function faults(value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test.each(names.flatMap((name) => OFFSET_UNITS.map((offsets) => [name, offsets] as const)))(
  '%s in %s',
  (name, offsets) => {
    const document = parse(readFileSync(new URL(name, examples), 'utf8'), { id: name });
    expect(document.acts.length).toBeGreaterThan(0);
    expect(faults(JSON.parse(toJson(document, { offsets })))).toEqual([]);
  },
);

test('every string gives a document that satisfies the schema', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(faults(JSON.parse(toJson(parse(text))))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

// Each row: what is changed in a good document, what Ajv must say.
const WRONG: readonly [change: object, says: string][] = [
  [{ schemaVersion: '9.0' }, '/schemaVersion must be equal to constant'],
  [{ offsetUnit: 'bytes' }, '/offsetUnit must be equal to one of the allowed values'],
  [{ text: undefined }, " must have required property 'text'"],
  [{ added: 1 }, ' must NOT have additional properties'],
  [{ sentences: [{ start: -1, end: 2 }] }, '/sentences/0/start must be >= 0'],
  [{ actors: [{ ...DOCUMENT.actors[0], code: 'norland' }] }, '/actors/0/code must match pattern'],
];

test.each(WRONG)('Ajv finds %j', (change, says) => {
  expect(faults(JSON.parse(JSON.stringify({ ...DOCUMENT, ...change }))).join('\n')).toContain(says);
});
