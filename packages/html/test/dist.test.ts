import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

const require = createRequire(import.meta.url);

test('the build gives the same by import and by require', async () => {
  const esm = await import('@demarche/html');
  const cjs: typeof esm = require('@demarche/html');
  expect(Object.keys(cjs).sort()).toEqual(Object.keys(esm).sort());
  const html = '<title>Norland answers</title><p>Norland rejects the claim.</p>';
  expect(cjs.readPage(html).text).toBe('Norland answers\n\nNorland rejects the claim.');
  expect(esm.readPage(html).text).toBe(cjs.readPage(html).text);
});
