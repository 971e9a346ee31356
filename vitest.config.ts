import { defineConfig } from 'vitest/config';

// Tests import packages by their public names and read the sources: no build is needed.
export default defineConfig({
  resolve: { conditions: ['@demarche/source'] },
  ssr: { resolve: { conditions: ['@demarche/source'] } },
  test: {
    include: [
      'packages/*/test/**/*.test.ts',
      'apps/*/test/**/*.test.ts',
      'training/test/**/*.test.ts',
      'docs/test/**/*.test.ts',
    ],
    exclude: ['**/dist.test.ts', '**/node_modules/**'],
    setupFiles: ['./vitest.setup.ts'],
    testTimeout: 30_000,
  },
});
