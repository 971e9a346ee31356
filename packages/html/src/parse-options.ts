import type { ParseOptions } from '@demarche/core';
import type { Page } from './read-page.js';

/**
 * What a page says of itself that `parse` takes: its address as the id of the document.
 *
 * @param page - What {@link readPage} gave.
 * @returns Options for `parse`; without an id where the page has no address.
 *
 * @example
 * ```ts
 * import { parse } from '@demarche/core';
 * import { parseOptions, readPage } from '@demarche/html';
 *
 * const page = readPage('<p>Norland rejects the claim.</p>', { url: 'https://example.org/1' });
 * parse(page.text, parseOptions(page)).id; // 'https://example.org/1'
 * ```
 */
export function parseOptions(page: Page): ParseOptions {
  return page.url === null || page.url === '' ? {} : { id: page.url };
}
