import type { StatementDocument } from '@demarche/core';
import type { Root, RootContent } from 'mdast';
import type { MarkdownOptions, ReportOptions, Section } from './options.js';
import { readOptions } from './options.js';
import { type Report, readReport } from './report.js';
import { acts } from './sections/acts.js';
import { cited } from './sections/cited.js';
import { instruments } from './sections/instruments.js';
import { legend } from './sections/legend.js';
import { parties } from './sections/parties.js';
import { problems } from './sections/problems.js';
import { source, title } from './sections/source.js';

/** What writes each section; an empty list where there is nothing to say. */
const WRITERS: Readonly<Record<Section, (report: Report, options: ReportOptions) => RootContent[]>> = {
  source,
  parties,
  acts,
  cited,
  instruments,
  problems,
  legend,
};

/**
 * The report of {@link toMarkdown} as an mdast tree, for those who put it through remark or another serializer.
 *
 * @param document - What `parse` gave.
 * @param options - Which sections to write, and how long a quotation may be.
 * @returns A tree of mdast and GFM table nodes without html, links or footnotes.
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
  const report = readReport(document);
  const sections = Object.entries(WRITERS).filter(([name]) => read.sections.has(name as Section));
  return { type: 'root', children: [title(report), ...sections.flatMap(([, write]) => write(report, read))] };
}
