import { mentionsIn, sourceActorsIn } from '../actors/lookup.js';
import type { Parties } from '../actors/parties.js';
import type { Span } from '../schema/span.js';

/**
 * Numbers of the actors who speak in a source; `we` without anybody around who says it is the issuer.
 *
 * @param parties - The actors.
 * @param text - The whole text.
 * @param span - The source.
 */
export function actorsOf(parties: Parties, text: string, span: Span): number[] {
  const found = sourceActorsIn(parties, text, span.start, span.end);
  if (found.length > 0) return found;
  return mentionsIn(parties, span.start, span.end).some(({ firstPerson }) => firstPerson) ? [...parties.issuer] : [];
}
