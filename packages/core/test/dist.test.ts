import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

// What is published: fails where nothing was built.
test('@demarche/core can be imported and required, and both give the same names', async () => {
  const imported = await import('@demarche/core');
  const required = createRequire(import.meta.url)('@demarche/core') as Record<string, unknown>;
  expect(
    Object.keys(imported)
      .filter((name) => name !== 'default')
      .sort(),
  ).toEqual(Object.keys(required).sort());
});
