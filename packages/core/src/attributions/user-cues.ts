import { mentionsIn } from '../actors/lookup.js';
import type { Parties } from '../actors/parties.js';
import type { CueEntry } from '../options.js';
import type { Attribution } from '../schema/attribution.js';
import type { Quotation } from '../schema/quotation.js';
import type { Span } from '../schema/span.js';
import { findPhrases } from '../segment/phrases.js';
import type { Segments } from '../segment/segments.js';
import { modeOf } from './mode.js';

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What was said around a cue: the quotation of its sentence, else the rest of the sentence behind it. */
function contentOf({ text }: Segments, quotations: readonly Quotation[], sentence: Span, cue: Span): Span | null {
  const quoted = quotations.find((quotation) => quotation.depth === 0 && overlaps(quotation, sentence));
  if (quoted) return { start: quoted.start, end: quoted.end };
  const rest = text.slice(cue.end, sentence.end);
  const start = cue.end + (rest.length - rest.trimStart().length);
  const end = cue.end + rest.replace(/[\s.!?]+$/u, '').length;
  return end > start ? { start, end } : null;
}

/**
 * The attributions that the user's own words of speech make, where the model saw none.
 *
 * @param segments - The text in segments.
 * @param quotations - What stands in quotation marks.
 * @param parties - The actors.
 * @param cues - What the user added.
 * @param known - What the model found.
 */
export function findUserAttributions(
  segments: Segments,
  quotations: readonly Quotation[],
  parties: Parties,
  cues: readonly CueEntry[],
  known: readonly Attribution[],
): Omit<Attribution, 'id'>[] {
  const outermost = quotations.filter(({ depth }) => depth === 0);
  return findPhrases(segments, cues).flatMap(({ from, to }): Omit<Attribution, 'id'>[] => {
    const sentence = segments.sentences[segments.sentenceOf[from] as number];
    const cue = { start: segments.tokens.start[from] as number, end: segments.tokens.end[to - 1] as number };
    if (!sentence || known.some((attribution) => attribution.cue && overlaps(attribution.cue, cue))) return [];
    const content = contentOf(segments, quotations, sentence, cue);
    if (!content) return [];
    const mention = mentionsIn(parties, sentence.start, cue.start, { heads: true }).findLast(
      (one) => !overlaps(one, content),
    );
    const actors = (mention?.actors ?? []).map((number) => (parties.actors[number] as { id: string }).id);
    return [
      {
        source: mention ? { start: mention.start, end: mention.end } : null,
        sourceActor: actors[0] ?? null,
        sourceActors: actors,
        cue,
        content: [content],
        mode: modeOf(segments.text, [content], outermost),
        addressees: [],
        parent: null,
        rule: 'user-cue',
      },
    ];
  });
}
