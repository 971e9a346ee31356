import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

// What is published: fails where nothing was built.
test('@demarche/markdown can be imported and required, and both give the same names', async () => {
  const imported = await import('@demarche/markdown');
  const required = createRequire(import.meta.url)('@demarche/markdown') as Record<string, unknown>;
  expect(
    Object.keys(imported)
      .filter((name) => name !== 'default')
      .sort(),
  ).toEqual(Object.keys(required).sort());
});
