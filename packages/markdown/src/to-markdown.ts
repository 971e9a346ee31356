import type { StatementDocument } from '@demarche/core';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as serialize } from 'mdast-util-to-markdown';
import type { MarkdownOptions } from './options.js';
import { toMdast } from './to-mdast.js';

/**
 * A parsed text in GitHub-flavoured Markdown. The view `report` gives title and source, the parties, the acts of each party in
 * the words of the text, who is cited, the documents named, the problems found; sections without content are left out. `brief`
 * gives a page at most, threats and offers first; `annotated` the text in full, each act a footnote. No words of the text can become markup, links or HTML: the serializer escapes them, web addresses stand as code, control characters are
 * made visible, and invisible ones are dropped.
 *
 * @param document - What `parse` gave.
 * @param options - The view, its sections, and how long a quotation may be.
 * @returns Markdown that ends in one line feed.
 * @throws {DemarcheError} `unknown-option` and `invalid-option`.
 *
 * @example
 * ```ts
 * import { parse } from '@demarche/core';
 * import { toMarkdown } from '@demarche/markdown';
 *
 * toMarkdown(parse('Norland demands that Sudmark withdraw its boats.'), { view: 'brief' });
 * ```
 */
export function toMarkdown(document: StatementDocument, options: MarkdownOptions = {}): string {
  return serialize(toMdast(document, options), {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    extensions: [gfmToMarkdown()],
  });
}
