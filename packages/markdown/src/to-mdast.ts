import type { StatementDocument } from '@demarche/core';
import type { Root, RootContent } from 'mdast';
import { type MarkdownOptions, type ReportOptions, readOptions, type View } from './options.js';
import { type Report, readReport } from './report.js';
import { annotated } from './views/annotated.js';
import { brief } from './views/brief.js';
import { fullReport } from './views/full-report.js';

/** What writes each view. */
const WRITERS: Readonly<Record<View, (report: Report, options: ReportOptions) => RootContent[]>> = {
  report: fullReport,
  brief,
  annotated,
};

/**
 * What {@link toMarkdown} writes, as an mdast tree, for those who put it through remark or another serializer.
 *
 * @param document - What `parse` gave.
 * @param options - The view, its sections, and how long a quotation may be.
 * @returns A tree of mdast nodes with GFM tables, and footnotes in the view `annotated`; never html, links or images.
 * @throws {DemarcheError} `unknown-option` and `invalid-option`.
 *
 * @example
 * ```ts
 * import { parse } from '@demarche/core';
 * import { toMdast } from '@demarche/markdown';
 *
 * toMdast(parse('Norland rejects the claim.')).children[0]?.type; // 'heading'
 * ```
 */
export function toMdast(document: StatementDocument, options: MarkdownOptions = {}): Root {
  const read = readOptions(options);
  return { type: 'root', children: WRITERS[read.view](readReport(document), read) };
}
