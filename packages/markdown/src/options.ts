import { DemarcheError } from '@demarche/core';

/** The sections of the report, in the order in which they stand. The title is always there. */
export const SECTIONS = ['source', 'parties', 'acts', 'cited', 'instruments', 'problems', 'legend'] as const;

/** A section of the report. */
export type Section = (typeof SECTIONS)[number];

/** The ways to show a document. */
export const VIEWS = ['report', 'brief', 'annotated'] as const;

/**
 * A way to show a document: the whole `report`; a `brief` of a page at most, who wants what of whom; or the `annotated` text
 * in full, without page furniture, each act a footnote at its words.
 */
export type View = (typeof VIEWS)[number];

/** How a document is shown. */
export interface MarkdownOptions {
  /** `report` by default. */
  readonly view?: View;
  /** The sections of the report to write; all by default. They stand in the order of {@link SECTIONS} in any case. */
  readonly sections?: readonly Section[];
  /** The most UTF-16 code units of one quotation; longer ones are cut at a word and end in "…". 400 by default. */
  readonly maxQuote?: number;
  /**
   * What the labels of footnotes begin with: letters, digits and hyphens, nothing by default. Documents that are put one after
   * the other in one page need a prefix each, or their notes would be taken for each other.
   */
  readonly notePrefix?: string;
}

/** The options with every default filled in. */
export interface ReportOptions {
  readonly view: View;
  readonly sections: ReadonlySet<Section>;
  readonly maxQuote: number;
  readonly notePrefix: string;
}

const OPTIONS: readonly string[] = ['view', 'sections', 'maxQuote', 'notePrefix'] satisfies (keyof MarkdownOptions)[];
const DEFAULT_MAX_QUOTE = 400;
const MIN_MAX_QUOTE = 20;

const mistake = (code: 'unknown-option' | 'invalid-option', problem: string, expected: string): DemarcheError =>
  new DemarcheError(code, {
    problem,
    expected,
    example: "toMarkdown(document, { sections: ['acts'], maxQuote: 200 })",
  });

function checkSections(sections: readonly unknown[]): void {
  const unknown = sections.find((section) => !SECTIONS.includes(section as Section));
  if (unknown === undefined) return;
  throw mistake('invalid-option', `There is no section ${JSON.stringify(unknown)}.`, `some of ${SECTIONS.join(', ')}.`);
}

function checkView(view: unknown, sections: unknown): void {
  if (!VIEWS.includes(view as View))
    throw mistake('invalid-option', `There is no view ${JSON.stringify(view)}.`, `one of ${VIEWS.join(', ')}.`);
  if (view !== 'report' && sections !== undefined)
    throw mistake('invalid-option', `The view ${view} has no sections.`, 'sections with the view report only.');
}

/** The options that a caller gave, checked and completed. */
export function readOptions(options: MarkdownOptions): ReportOptions {
  const unknown = Object.keys(options).find((key) => !OPTIONS.includes(key));
  if (unknown !== undefined)
    throw mistake('unknown-option', `Unknown option "${unknown}".`, `${OPTIONS.join(', ')} only.`);
  const { view = 'report' } = options;
  checkView(view, options.sections);
  const { sections = SECTIONS, maxQuote = DEFAULT_MAX_QUOTE, notePrefix = '' } = options;
  if (!Array.isArray(sections)) throw mistake('invalid-option', 'sections is no list.', 'a list of section names.');
  checkSections(sections);
  if (!Number.isInteger(maxQuote) || maxQuote < MIN_MAX_QUOTE) {
    throw mistake('invalid-option', `maxQuote is ${String(maxQuote)}.`, `a whole number of at least ${MIN_MAX_QUOTE}.`);
  }
  if (typeof notePrefix !== 'string' || !/^[A-Za-z0-9-]*$/.test(notePrefix))
    throw mistake('invalid-option', `notePrefix is ${JSON.stringify(notePrefix)}.`, 'letters, digits and hyphens.');
  return { view, sections: new Set(sections), maxQuote, notePrefix };
}
