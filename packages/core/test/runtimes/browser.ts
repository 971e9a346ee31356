import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page, Route } from 'playwright-core';
import { launchChromium } from '../../../../apps/playground/browser/chromium';
import type { Outcome } from './outcome';

const { resolve } = createRequire(import.meta.url);

/** The folders whose files the page may load, by the first part of the path. */
const FOLDERS: Readonly<Record<string, string>> = {
  core: join(dirname(resolve('@demarche/core/package.json')), 'dist'),
  zod: dirname(resolve('zod/package.json')),
  test: dirname(fileURLToPath(import.meta.url)),
};

const ADDRESS = 'https://core.invalid/';

/** A page that loads core as it is published, through an import map and no bundler. */
const PAGE = `<!doctype html>
<script type="importmap">{ "imports": { "@demarche/core": "./core/index.js", "zod": "./zod/index.js" } }</script>
<script type="module">import { readTexts } from './test/reading.mjs'; globalThis.readTexts = readTexts;</script>`;

/** Answers from the disk alone: there is no server, and nothing reaches the network. */
async function answer(route: Route): Promise<void> {
  const address = route.request().url();
  if (address === ADDRESS) return route.fulfill({ contentType: 'text/html', body: PAGE });
  const [folder = '', ...rest] = new URL(address).pathname.slice(1).split('/');
  const path = join(FOLDERS[folder] ?? '', ...rest);
  return address.startsWith(ADDRESS) && folder in FOLDERS && existsSync(path) ? route.fulfill({ path }) : route.abort();
}

/** Texts travel as JSON in ASCII: the driver of the browser would mend lone surrogates. */
const toAscii = (texts: readonly string[]): string =>
  JSON.stringify(texts).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

async function readInPage(page: Page, texts: readonly string[]): Promise<string[]> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('requestfailed', (request) => errors.push(`cannot load ${request.url()}`));
  await page.goto(ADDRESS);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return page.evaluate(
    (json) => (globalThis as unknown as { readTexts(texts: string[]): string[] }).readTexts(JSON.parse(json)),
    toAscii(texts),
  );
}

/** What core reads in texts inside a page of a browser. */
export async function readInBrowser(executablePath: string, texts: readonly string[]): Promise<Outcome> {
  const browser = await launchChromium(executablePath);
  try {
    const page = await browser.newPage();
    await page.route('**', answer);
    return { versions: { chromium: browser.version() }, lines: await readInPage(page, texts) };
  } finally {
    await browser.close();
  }
}
