import { defineConfig } from 'vitest/config';

// What core reads, in every runtime that can be had; needs its built files, and installs the runtimes. Verbose, to say which.
export default defineConfig({
  test: { include: ['packages/core/test/runtimes/*.runtimes.ts'], reporters: ['verbose'], testTimeout: 120_000 },
});
