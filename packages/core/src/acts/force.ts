import { INTENSIFIERS, LADDER_OF, LADDERS } from '../lexicon/force-ladders.js';
import { stem } from '../model/stem.js';
import type { ActKind } from '../schema/act.js';
import type { Force, Ladder } from '../schema/force.js';
import type { Span } from '../schema/span.js';
import type { Segments } from '../segment/segments.js';
import { firstTokenAt, tokensUntil } from '../segment/token-index.js';

/** How far outside the trigger an intensifier still belongs to it ("in the strongest terms"), in tokens. */
const REACH = 4;

/** For each ladder the rung of each stem, and of each pair of stems. */
let rungs: Map<Ladder, Map<string, number>> | null = null;

const keyOf = (words: string): string => words.split('_').map(stem).join('_');

function load(): Map<Ladder, Map<string, number>> {
  const out = new Map<Ladder, Map<string, number>>();
  for (const [ladder, lines] of Object.entries(LADDERS) as [Ladder, readonly string[]][]) {
    const rungOf = new Map<string, number>();
    for (const [at, line] of lines.entries()) for (const words of line.split(' ')) rungOf.set(keyOf(words), at + 1);
    out.set(ladder, rungOf);
  }
  return out;
}

/** The highest rung that a word of the trigger, or two of its words in a row, stand on. */
function highestRung(stems: readonly string[], rungOf: ReadonlyMap<string, number>): number {
  let highest = 0;
  for (const [at, word] of stems.entries()) {
    const pair = rungOf.get(`${word}_${stems[at + 1] ?? ''}`) ?? 0;
    highest = Math.max(highest, pair, rungOf.get(word) ?? 0);
  }
  return highest;
}

/**
 * How strong the wording of an act is: the rung of its trigger on the ladder of its kind, one higher where an intensifier
 * stands at it.
 *
 * @param segments - The text in segments.
 * @param kind - The kind of act.
 * @param trigger - Its trigger.
 * @returns Null where the kind has no ladder or the trigger's words stand on no rung.
 *
 * @example `strongly condemns` → disapproval, rung 6 of 6; `regrets` → disapproval, rung 1 of 6.
 */
export function forceOf({ tokens }: Segments, kind: ActKind, trigger: Span): Force | null {
  const ladder = LADDER_OF[kind];
  if (ladder === undefined) return null;
  rungs ??= load();
  const from = firstTokenAt(tokens, trigger.start);
  const to = tokensUntil(tokens, trigger.end);
  const words = tokens.lower.slice(from, Math.min(to + 1, tokens.count)).map((word) => (word === "n't" ? 'not' : word));
  const rung = highestRung(words.map(stem), rungs.get(ladder) as ReadonlyMap<string, number>);
  if (rung === 0) return null;
  const near = tokens.lower.slice(Math.max(0, from - 1), to + REACH);
  const of = LADDERS[ladder].length;
  return { ladder, step: Math.min(of, rung + (near.some((word) => INTENSIFIERS.has(word)) ? 1 : 0)), of };
}
