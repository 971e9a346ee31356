import type { Parties, PartyMention } from '../actors/parties.js';
import type { Span } from '../schema/span.js';

/** The mentions that a span meets, the outermost ones that are parties by themselves first. */
function mentionsIn(parties: Parties, span: Span): PartyMention[] {
  const found = parties.mentions.filter((mention) => mention.start < span.end && mention.end > span.start);
  const own = found.filter((mention) => !mention.modifier);
  return own.length > 0 ? own : found;
}

/**
 * The numbers of the actors that a span names: those of its first mention and of the ones joined to it by `and`.
 *
 * @param parties - The actors of the text.
 * @param text - The whole text.
 * @param span - A source, or the words that name who was told.
 */
export function actorsOf(parties: Parties, text: string, span: Span): number[] {
  const mentions = mentionsIn(parties, span);
  const out = new Set<number>();
  let end = -1;
  for (const mention of mentions) {
    const joined =
      end < 0 || mention.start < end || /^\s*,?\s*(?:and|,)\s+(?:the\s+)?$/i.test(text.slice(end, mention.start));
    if (!joined) break;
    if (mention.end <= end) continue;
    end = mention.end;
    for (const actor of mention.actors.length > 0 || !mention.firstPerson ? mention.actors : parties.issuer)
      out.add(actor);
  }
  return [...out];
}
