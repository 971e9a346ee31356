import type { AttributionMode } from '../schema/attribution.js';
import type { Quotation } from '../schema/quotation.js';
import type { Span } from '../schema/span.js';
import { lowerBound } from '../segment/lower-bound.js';

/** Whether an offset stands in quotation marks; the outermost quotations are in order and do not overlap. */
function isQuoted(outermost: readonly Quotation[], at: number): boolean {
  const quotation = outermost[lowerBound(outermost.length, (number) => (outermost[number] as Quotation).end <= at)];
  return quotation !== undefined && quotation.start <= at;
}

/**
 * Whether contents stand in quotation marks: all of it, some of it, or none.
 *
 * @param text - The whole text.
 * @param content - The contents.
 * @param outermost - All quotations of the text, in order of start.
 */
export function modeOf(text: string, content: readonly Span[], outermost: readonly Quotation[]): AttributionMode {
  let inside = 0;
  let outside = 0;
  for (const span of content) {
    for (let at = span.start; at < span.end; at++) {
      if (!/[\p{L}\p{N}]/u.test(text[at] as string)) continue;
      if (isQuoted(outermost, at)) inside++;
      else outside++;
    }
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}
