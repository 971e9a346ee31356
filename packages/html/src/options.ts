import { DemarcheError } from '@demarche/core';

/** What is known of a page beside its HTML. */
export interface PageOptions {
  /** Where the page was saved from. By default what the page says of itself (canonical link, `og:url`). */
  readonly url?: string;
  /** The `Content-Type` header it came with, for pages given as bytes: `text/html; charset=iso-8859-1`. */
  readonly contentType?: string;
  /** `main` (default): the content without navigation, related links and the like; `whole`: all that a reader sees. */
  readonly content?: 'main' | 'whole';
}

const EXAMPLE = "readPage(bytes, { url: 'https://example.org/statement', contentType: 'text/html; charset=utf-8' })";

/**
 * The options if they are right.
 *
 * @throws {DemarcheError} `unknown-option` or `invalid-option`.
 */
export function readOptions(
  options: PageOptions,
): Required<Omit<PageOptions, 'url'>> & { readonly url: string | null } {
  const { url, contentType = '', content = 'main', ...unknown } = options;
  const [other] = Object.keys(unknown);
  if (other !== undefined) {
    throw new DemarcheError('unknown-option', {
      problem: `Unknown option ${JSON.stringify(other)}.`,
      expected: 'only the options url, contentType and content.',
      example: EXAMPLE,
    });
  }
  const wrong = (problem: string, expected: string) =>
    new DemarcheError('invalid-option', { problem, expected, example: EXAMPLE });
  if (url !== undefined && typeof url !== 'string') throw wrong('url is no string.', 'the address of the page.');
  if (typeof contentType !== 'string') throw wrong('contentType is no string.', 'the value of the header.');
  if (content !== 'main' && content !== 'whole') throw wrong('content is wrong.', '"main" or "whole".');
  return { url: url ?? null, contentType, content };
}
