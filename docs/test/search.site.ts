import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from '../../apps/playground/browser/chromium';

// The built site, opened from its folder: nothing is served, so that search is seen to work without a network.

const site = new URL('../site/index.html', import.meta.url);
if (!existsSync(fileURLToPath(site))) throw new Error('The site is not built: run `npm run docs` first.');

const executablePath = findChromium();
if (executablePath === null) process.stderr.write('No Chromium was found: the site is not tried in a browser.\n');

let browser: Browser;

/** The first page of the site, and what it asked for that is not in its folder. */
async function openSite(): Promise<{ page: Page; strangers: string[] }> {
  const context = await browser.newContext();
  await context.setOffline(true);
  const page = await context.newPage();
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) strangers.push(request.url());
  });
  await page.goto(site.href);
  return { page, strangers };
}

const results = (page: Page) => page.locator('#tsd-search-results a');

async function searchFor(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('#tsd-search-input').fill(words);
  await results(page).first().waitFor();
}

describe.skipIf(executablePath === null)('the search of the site', () => {
  beforeAll(async () => {
    browser = await launchChromium(executablePath as string);
  });
  afterAll(() => browser.close());

  it.each([
    { words: 'createParser', found: /core\.createParser/, why: 'the name of a function' },
    { words: 'offsets', found: /JsonOptions\.offsets/, why: 'an option of an adapter' },
    { words: 'worker', found: /In a worker/, why: 'a guide by its title' },
    { words: 'Parquet', found: /Questions in SQL|On a folder/, why: 'a guide by its words' },
  ])('finds $words: $why', async ({ words, found }) => {
    const { page } = await openSite();
    await searchFor(page, words);
    expect((await results(page).allInnerTexts()).join('\n')).toMatch(found);
  });

  it('leads to the page of what was found, by keyboard, and asks for nothing outside its folder', async () => {
    const { page, strangers } = await openSite();
    await searchFor(page, 'createParser');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page
      .getByRole('heading', { name: /createParser/ })
      .first()
      .waitFor();
    expect(page.url()).toContain('/functions/');
    expect(strangers).toEqual([]);
  });
});
