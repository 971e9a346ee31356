import { mentionsIn } from '../actors/lookup.js';
import type { Parties, PartyMention } from '../actors/parties.js';
import type { Attribution } from '../schema/attribution.js';
import type { Segments } from '../segment/segments.js';
import { firstTokenAt, tokensUntil } from '../segment/token-index.js';

/** Verbs whose object is told: `told reporters`, `informed the ambassador`. */
const TELLING: ReadonlySet<string> = new Set(
  (
    'tell tells told telling inform informs informed informing assure assures assured assuring remind reminds reminded reminding notify notifies notified ' +
    'notifying warn warns warned warning ask asks asked asking urge urges urged urging advise advises advised brief briefs briefed beg begs begged request ' +
    'requests requested promise promises promised caution cautions cautioned implore implored admonish admonished instruct instructed order ordered address addressed addressing'
  ).split(' '),
);
/** What goes to somebody, or is held with somebody. */
const CHANNELS: ReadonlySet<string> = new Set(
  (
    'letter letters note notes message messages cable telegram email reply response answer appeal call calls conversation conversations meeting meetings talks ' +
    'interview briefing statement speech address remarks comments told speaking spoke talking said writing wrote complaint report words line phone'
  ).split(' '),
);
const TOWARDS: ReadonlySet<string> = new Set(['to', 'with', 'before']);
/** How many tokens may stand between a verb of telling and the one who is told. */
const GAP = 2;

/** The mention that begins at a token or after the small words that may stand before it. */
function mentionAt(segments: Segments, parties: Parties, at: number): PartyMention | null {
  const { tokens } = segments;
  const last = Math.min(at + GAP, tokens.count - 1);
  if (at > last) return null;
  const found = mentionsIn(parties, tokens.start[at] as number, (tokens.start[last] as number) + 1, { heads: true })[0];
  return found && !found.firstPerson && firstTokenAt(tokens, found.start) <= last ? found : null;
}

/** The object of a verb of telling in the cue, where the content does not begin with it. */
function told(segments: Segments, parties: Parties, { cue }: Attribution): PartyMention | null {
  const { tokens } = segments;
  if (!cue) return null;
  const end = tokensUntil(tokens, cue.end);
  for (let at = end - 1; at >= firstTokenAt(tokens, cue.start); at--) {
    const lower = tokens.lower[at] as string;
    if (TELLING.has(lower)) return mentionAt(segments, parties, at + 1);
    if ((lower === 'on' || lower === 'upon' || lower === 'to') && at === end - 1)
      return mentionAt(segments, parties, end);
  }
  return null;
}

/** `in a letter to the Council`, `in talks with his counterpart`: in the sentence of the cue, outside of what was said. */
function through(segments: Segments, parties: Parties, { cue, content }: Attribution): PartyMention | null {
  const { tokens, sentenceOf } = segments;
  if (!cue) return null;
  const first = firstTokenAt(tokens, cue.start);
  const sentence = sentenceOf[first];
  const isContent = (at: number): boolean =>
    content.some(({ start, end }) => start <= (tokens.start[at] as number) && (tokens.start[at] as number) < end);
  let from = first;
  while (from > 0 && first - from < 30 && sentenceOf[from - 1] === sentence) from--;
  for (let at = from; at < tokens.count && at < first + 30 && sentenceOf[at] === sentence; at++) {
    if (!TOWARDS.has(tokens.lower[at] as string) || !CHANNELS.has(tokens.lower[at - 1] ?? '') || isContent(at))
      continue;
    const found = mentionAt(segments, parties, at + 1);
    if (found) return found;
  }
  return null;
}

/**
 * Numbers of the actors who were told what is attributed: the object of a verb of telling (`told reporters`), or the one to
 * whom a letter went and with whom a talk was held.
 *
 * @param segments - The text in segments.
 * @param parties - The actors.
 * @param attribution - An attribution whose places and speakers are known.
 * @param speakers - Numbers of those who speak.
 */
export function addresseesOf(
  segments: Segments,
  parties: Parties,
  attribution: Attribution,
  speakers: readonly number[],
): number[] {
  const found = told(segments, parties, attribution) ?? through(segments, parties, attribution);
  return found ? found.actors.filter((actor) => !speakers.includes(actor)) : [];
}
