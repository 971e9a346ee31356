import type { Options } from 'tsup';

/** How every published library is bundled: ESM and CommonJS, each with its own declarations. */
export const library: Options = {
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  splitting: false,
};
