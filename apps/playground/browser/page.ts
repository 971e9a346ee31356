import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { preview } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { findChromium, launchChromium } from './chromium';

/** The folder of this application. */
const root = fileURLToPath(new URL('..', import.meta.url));
const executablePath = findChromium();

/** What went wrong in a page without anybody asking: errors, broken rules of the policy, requests after loading. */
interface Watched {
  readonly page: Page;
  readonly troubles: string[];
}

let browser: Browser;
let address = '';
let stopServer = async (): Promise<void> => {};
const watched: Watched[] = [];

/** The address of the page. */
export const pageAddress = (): string => address;

function watch(page: Page): void {
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(`error: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`console: ${message.text()}`);
  });
  page.once('load', () =>
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) troubles.push(`request: ${request.url()}`);
    }),
  );
  watched.push({ page, troubles });
}

/** How to open the page. */
interface PageOptions extends BrowserContextOptions {
  readonly fragment?: string;
  /** Whether the test itself breaks the rules of the page, to see them hold. */
  readonly provoking?: boolean;
}

/**
 * Opens the page in a browser that has seen nothing yet. The test fails if the page then reports an error, breaks its policy or
 * asks for anything over the network.
 */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const { fragment = '', provoking = false, ...context } = options;
  const page = await (await browser.newContext({ acceptDownloads: true, ...context })).newPage();
  if (!provoking) watch(page);
  await page.goto(address + fragment, { waitUntil: 'load' });
  return page;
}

if (executablePath === null) {
  process.stderr.write('No Chromium was found: the browser tests are skipped. Install one, or name it in CHROMIUM.\n');
}

/** Tests of the built page; skipped where there is no Chromium. */
export function describePage(name: string, tests: () => void): void {
  describe.skipIf(executablePath === null)(name, () => {
    beforeAll(async () => {
      const server = await preview({ root, logLevel: 'silent', preview: { port: 0, host: '127.0.0.1', open: false } });
      address = server.resolvedUrls?.local[0] ?? '';
      stopServer = () => server.close();
      browser = await launchChromium(executablePath as string);
    });
    afterEach(async () => {
      const pages = watched.splice(0);
      const troubles = pages.flatMap((each) => each.troubles);
      await Promise.all(pages.map(({ page }) => page.context().close()));
      expect(troubles).toEqual([]);
    });
    afterAll(async () => {
      await browser?.close();
      await stopServer();
    });
    tests();
  });
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page, each with its places: WCAG 2.2 A and AA and the best practices. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await checker.run();
    return violations.map(
      ({ id, impact, nodes }) =>
        `${impact} ${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html)
          .join(' | ')}`,
    );
  });
}

/** Whether an element stands within what one sees of the page. */
export const isInView = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
