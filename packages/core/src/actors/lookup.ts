import { lowerBound } from '../segment/lower-bound.js';
import type { Parties, PartyMention } from './parties.js';

/** Number of the first mention that starts at or after an offset. */
export function firstFrom(mentions: readonly PartyMention[], offset: number): number {
  return lowerBound(mentions.length, (at) => (mentions[at] as PartyMention).start < offset);
}

/** What stands between the members of a list: `,`, `and`, `, as well as the`. */
const JOINT =
  /^\s{0,3},?\s{0,3}(?:(?:and|&|or|as well as|along with|together with)\s{0,3})?(?:the\s{0,3})?(?:\p{Ll}{1,15}\s{0,3})?$/u;

/** The longest stretch that one mention is looked for before a span, in UTF-16 code units. */
const REACH = 400;

/**
 * The mentions in a span, in order, a longer one before those inside it.
 *
 * @param parties - The result of the actor stage.
 * @param start - UTF-16 offset, inclusive.
 * @param end - UTF-16 offset, exclusive.
 * @param options - `heads`: only parties by themselves, outermost, neither modifiers nor places; mentions that merely overlap
 * the span count as well, so that a span that cuts a title off still has its person.
 */
export function mentionsIn(
  parties: Parties,
  start: number,
  end: number,
  options: { readonly heads?: boolean } = {},
): PartyMention[] {
  const found: PartyMention[] = [];
  const { mentions } = parties;
  let covered = -1;
  for (let at = firstFrom(mentions, start - REACH); at < mentions.length; at++) {
    const mention = mentions[at] as PartyMention;
    if (mention.start >= end) break;
    if (mention.end <= start) continue;
    if (!options.heads) {
      if (mention.start >= start && mention.end <= end) found.push(mention);
      continue;
    }
    if (mention.modifier || mention.locative || mention.start < covered) continue;
    if (mention.start < start && mention.end < end && mention.end - start < 2) continue;
    found.push(mention);
    covered = mention.end;
  }
  return found;
}

/**
 * The numbers of the actors in a span: parties by themselves, else those that only modify a noun in it.
 *
 * @param parties - The result of the actor stage.
 * @param start - UTF-16 offset, inclusive.
 * @param end - UTF-16 offset, exclusive.
 */
function actorsIn(parties: Parties, start: number, end: number): number[] {
  const heads = mentionsIn(parties, start, end, { heads: true });
  const chosen = heads.length > 0 ? heads : mentionsIn(parties, start, end);
  return [...new Set(chosen.flatMap((mention) => mention.actors))];
}

/**
 * The actors of one who is cited: the first party of the source and those that `and` or a comma joins to it, so that neither a
 * relative clause nor an apposition adds speakers.
 *
 * @param parties - The result of the actor stage.
 * @param text - The whole text.
 * @param start - UTF-16 offset of the source, inclusive.
 * @param end - UTF-16 offset, exclusive.
 */
export function sourceActorsIn(parties: Parties, text: string, start: number, end: number): number[] {
  const heads = mentionsIn(parties, start, end, { heads: true });
  const first = heads[0];
  if (!first) return actorsIn(parties, start, end);
  const list = [first];
  let joined = 1;
  for (const mention of heads.slice(1)) {
    const between = text.slice((list.at(-1) as PartyMention).end, mention.start);
    if (between.length > 40 || !JOINT.test(between)) break;
    list.push(mention);
    if (/[a-z&]/u.test(between)) joined = list.length;
  }
  // A comma alone joins an apposition; members of a list end with `and`.
  return [...new Set(list.slice(0, joined).flatMap((mention) => mention.actors))];
}

/** The codes of actors, without repetition; actors without a code give none. */
export function codesOf(parties: Parties, actors: readonly number[]): string[] {
  const codes = actors.map((actor) => parties.actors[actor]?.code ?? null);
  return [...new Set(codes.filter((code) => code !== null))];
}
