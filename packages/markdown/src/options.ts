import { DemarcheError } from '@demarche/core';

/** The sections of the report, in the order in which they stand. The title is always there. */
export const SECTIONS = ['source', 'parties', 'acts', 'cited', 'instruments', 'problems', 'legend'] as const;

/** A section of the report. */
export type Section = (typeof SECTIONS)[number];

/** What the report shows. */
export interface MarkdownOptions {
  /** The sections to write; all of them by default. They stand in the order of {@link SECTIONS} in any case. */
  readonly sections?: readonly Section[];
  /** The most UTF-16 code units of one quotation; longer ones are cut at a word and end in "…". 400 by default. */
  readonly maxQuote?: number;
}

/** The options with every default filled in. */
export interface ReportOptions {
  readonly sections: ReadonlySet<Section>;
  readonly maxQuote: number;
}

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

/** The options that a caller gave, checked and completed. */
export function readOptions(options: MarkdownOptions): ReportOptions {
  const unknown = Object.keys(options).find((key) => key !== 'sections' && key !== 'maxQuote');
  if (unknown !== undefined)
    throw mistake('unknown-option', `Unknown option "${unknown}".`, 'sections and maxQuote only.');
  const { sections = SECTIONS, maxQuote = DEFAULT_MAX_QUOTE } = options;
  if (!Array.isArray(sections)) throw mistake('invalid-option', 'sections is no list.', 'a list of section names.');
  checkSections(sections);
  if (!Number.isInteger(maxQuote) || maxQuote < MIN_MAX_QUOTE) {
    throw mistake('invalid-option', `maxQuote is ${String(maxQuote)}.`, `a whole number of at least ${MIN_MAX_QUOTE}.`);
  }
  return { sections: new Set(sections), maxQuote };
}
