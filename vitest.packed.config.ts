import { defineConfig } from 'vitest/config';

// What a user gets: the tarballs, installed into an empty project. Needs a build, and the registry for what they depend on.
export default defineConfig({
  test: { include: ['apps/cli/test/packed.check.ts'], testTimeout: 3_600_000, hookTimeout: 600_000, bail: 0 },
});
