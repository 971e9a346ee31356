import { defineConfig } from 'vitest/config';

// The built documentation in a real browser; needs `npm run docs` first.
export default defineConfig({
  test: { include: ['docs/test/*.site.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
