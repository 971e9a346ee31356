import type { AttributionMode } from '../schema/attribution.js';
import type { Quotation } from '../schema/quotation.js';
import type { Span } from '../schema/span.js';

/**
 * Whether contents stand in quotation marks: all of it, some of it, or none.
 *
 * @param text - The whole text.
 * @param content - The contents.
 * @param quotations - All quotations of the text, in order of start.
 */
export function modeOf(text: string, content: readonly Span[], quotations: readonly Quotation[]): AttributionMode {
  let inside = 0;
  let outside = 0;
  for (const span of content) {
    for (let at = span.start; at < span.end; at++) {
      if (!/[\p{L}\p{N}]/u.test(text[at] as string)) continue;
      if (quotations.some((quotation) => quotation.start <= at && at < quotation.end)) inside++;
      else outside++;
    }
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}
