import { DemarcheError } from '@demarche/core';
import { decode } from './charset.js';
import { findContent } from './main-content.js';
import { readMetadata } from './metadata.js';
import { offsetIn, type Place, placeIn } from './offset-map.js';
import { type PageOptions, readOptions } from './options.js';
import { findDate } from './publication-date.js';
import { readTree } from './read-tree.js';
import { render } from './render.js';
import { findTitle } from './title.js';
import { findAll, type PageElement, type Stretch } from './tree.js';

/** A web page as text. */
export interface Page {
  /** The title and the content, for `parse` of `@demarche/core`; empty where the page shows no words. */
  readonly text: string;
  /** The HTML as a string; places count its UTF-16 code units. */
  readonly html: string;
  /** The name of the character set that bytes were read with; null where a string was given. */
  readonly charset: string | null;
  /** The title as the page shows it, without the name of the site. */
  readonly title: string | null;
  /** The day of publication, `2022-02-18`, as the page gives it. */
  readonly date: string | null;
  /** The language as a tag of BCP 47: `en`, `en-GB`. */
  readonly language: string | null;
  /** Who publishes the page. */
  readonly outlet: string | null;
  /** Where the page is found. */
  readonly url: string | null;
  /**
   * Where a character of the text stands in the HTML.
   *
   * @param offset - An offset of {@link Page.text}.
   * @returns Its place, or null where the text has no character there.
   */
  readonly placeOf: (offset: number) => Place | null;
  /**
   * The stretch of the HTML from the first to the last character of a span of the text, the tags between them included.
   *
   * @param span - A half-open span of {@link Page.text}, for example of an act.
   * @returns A half-open stretch of {@link Page.html}, or null where the span is empty or outside the text.
   */
  readonly stretchOf: (span: { readonly start: number; readonly end: number }) => Stretch | null;
  /**
   * The offset in the text of a character of the HTML.
   *
   * @param position - An offset of {@link Page.html}.
   * @returns An offset of {@link Page.text}, or null where what stands there is markup or was left out.
   */
  readonly offsetOf: (position: number) => number | null;
}

function decoded(page: string | Uint8Array, contentType: string): { html: string; charset: string | null } {
  if (typeof page === 'string') return { html: page, charset: null };
  if (page instanceof Uint8Array) return decode(page, contentType);
  throw new DemarcheError('invalid-type', {
    problem: 'The page is neither a string nor bytes.',
    expected: 'the HTML of a page as a string or a Uint8Array.',
    example: "readPage('<p>The ministry rejected the claim.</p>')",
  });
}

/** An element and all inside it. */
const allIn = (element: PageElement | null): PageElement[] =>
  element ? [element, ...findAll(element, () => true)] : [];

/**
 * Reads a saved web page: its title and content as text, paragraphs, lists and headings kept, boilerplate dropped, and where
 * each character stands in the page. Scripts, styles, comments, templates and hidden elements never become text. Any string and
 * any bytes give a page.
 *
 * @param page - The HTML of a page. Bytes are decoded as the HTML standard says.
 * @param options - The address and content type it came with, and whether to keep the whole page.
 * @throws {DemarcheError} `invalid-type`, `unknown-option` and `invalid-option`.
 *
 * @example
 * ```ts
 * import { parse } from '@demarche/core';
 * import { readPage } from '@demarche/html';
 *
 * const page = readPage('<title>Norland answers</title><p>Norland rejects the claim.</p>');
 * const document = parse(page.text);
 * page.stretchOf(document.acts[0]!.span); // where the words of the act stand in the HTML
 * ```
 */
export function readPage(page: string | Uint8Array, options: PageOptions = {}): Page {
  const { url, contentType, content } = readOptions(options);
  const { html, charset } = decoded(page, contentType);
  const root = readTree(html);
  const metadata = readMetadata(root);
  const { title, heading, words, rest } = findTitle(root, metadata.title);
  const { day, element: dateline } = findDate(root, metadata.date, heading, url ?? metadata.url);
  const above = new Set(allIn(dateline));
  // The content that is found often begins below the title and the date.
  const found = findContent(root, content === 'main' ? (title ?? '') : null);
  const kept = new Set([...found, ...allIn(heading), ...above]);
  const { text, runs } = render(root, { kept, title: words, heading: content === 'main' ? heading : null, above });
  const placeOf = (offset: number) => placeIn(runs, offset);
  return {
    text,
    html,
    charset,
    title,
    date: day,
    language: metadata.language,
    outlet: metadata.outlet ?? rest,
    url: url ?? metadata.url,
    placeOf,
    stretchOf: ({ start, end }) => {
      const first = placeOf(start);
      const last = end > start ? placeOf(end - 1) : null;
      return first && last ? { start: first.start, end: Math.max(first.end, last.end) } : null;
    },
    offsetOf: (position) => offsetIn(runs, position),
  };
}
