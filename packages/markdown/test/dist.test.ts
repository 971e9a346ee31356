import { createRequire } from 'node:module';
import { parse } from '@demarche/core';
import { expect, test } from 'vitest';

const require = createRequire(import.meta.url);

test('the build gives the same by import and by require', async () => {
  const document = parse('Norland rejects the claim.');
  const esm = await import('@demarche/markdown');
  const cjs: typeof esm = require('@demarche/markdown');
  expect(Object.keys(cjs).sort()).toEqual(Object.keys(esm).sort());
  expect(cjs.toMarkdown(document)).toBe(esm.toMarkdown(document));
});
