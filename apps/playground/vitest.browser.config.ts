import { defineConfig } from 'vitest/config';

// The built page in a real browser: one file after the other, since all share one small machine with that browser.
export default defineConfig({
  resolve: { conditions: ['@demarche/source'] },
  ssr: { resolve: { conditions: ['@demarche/source'] } },
  test: {
    include: ['browser/**/*.browser.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
