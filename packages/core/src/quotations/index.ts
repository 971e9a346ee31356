import type { Quotation } from '../schema/quotation.js';
import type { Segments } from '../segment/segments.js';
import { firstTokenAt } from '../segment/token-index.js';
import { findMarks } from './marks.js';
import { pairMarks } from './pair.js';
import { useOf } from './use.js';

/** The second stage's result: what stands in marks, and the marks that belong to nothing. */
export interface Quotations {
  /** In order of start, an outer quotation before those inside it. */
  readonly list: readonly Quotation[];
  /** Offsets of closing marks without an opening one. */
  readonly stray: readonly number[];
}

/**
 * Finds every stretch in quotation marks: straight, curly, single, guillemets, German, LaTeX and corner marks; nested, over
 * several paragraphs, never closed. Time is linear in the number of marks.
 *
 * @param segments - The text in segments.
 */
export function findQuotations(segments: Segments): Quotations {
  const { found, stray } = pairMarks(segments, findMarks(segments.text, segments.tokens));
  const list = found.map((pair) => ({
    ...pair,
    use: useOf(segments, firstTokenAt(segments.tokens, pair.start), pair),
  }));
  // A stray single mark is a plural possessive; only double ones tell of a broken quotation.
  return { list, stray: stray.filter((mark) => mark.level === 'double').map((mark) => mark.start) };
}
