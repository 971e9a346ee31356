import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

/** The development server reloads the page over a socket and styles it inline, which the policy forbids: only there it is left out. */
const withoutPolicyInDevelopment: Plugin = {
  name: 'without-policy-in-development',
  apply: 'serve',
  transformIndexHtml: (html, { server }) =>
    server === undefined ? html : html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

export default defineConfig({
  base: './',
  // Everything that parses and writes runs in a worker: libraries must not take a browser's document for granted.
  resolve: { conditions: ['@demarche/source', 'worker', ...defaultClientConditions] },
  plugins: [withoutPolicyInDevelopment],
  build: { target: 'es2022', modulePreload: false, assetsInlineLimit: 0, chunkSizeWarningLimit: 5000 },
  worker: { format: 'es' },
});
