import { defineConfig } from 'vitest/config';

// What is published: these tests import the built files and fail where nothing was built.
export default defineConfig({
  test: { include: ['packages/*/test/dist.test.ts', 'apps/*/test/dist.test.ts'], testTimeout: 60_000 },
});
