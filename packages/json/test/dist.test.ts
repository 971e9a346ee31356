import { createRequire } from 'node:module';
import { parse } from '@demarche/core';
import { expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const document = parse('Norland rejects the claim.');

test('the build gives the same by import and by require', async () => {
  const esm = await import('@demarche/json');
  const cjs: typeof esm = require('@demarche/json');
  expect(Object.keys(cjs).sort()).toEqual(Object.keys(esm).sort());
  expect(cjs.toJson(document)).toBe(esm.toJson(document));
  expect(esm.fromJson(cjs.toJson(document))).toEqual(document);
});

test('the JSON Schema is there under its public name', async () => {
  const { jsonSchema } = await import('@demarche/json');
  expect(require('@demarche/json/schema')).toEqual(jsonSchema());
});
