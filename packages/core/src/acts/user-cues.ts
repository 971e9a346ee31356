import type { CueEntry } from '../options.js';
import type { ActKind } from '../schema/act.js';
import { findPhrases } from '../segment/phrases.js';
import type { ActContext } from './context.js';
import type { Decision } from './decide.js';
import { type Predicate, PredicateForm } from './predicates.js';

/** The predicate that a phrase belongs to: the one it touches, or one made of its words. */
function predicateAt(context: ActContext, from: number, to: number): Predicate {
  const found = context.predicates.find((predicate) => predicate.first < to && predicate.last > from);
  if (found) return found;
  const sentence = context.segments.sentenceOf[from] as number;
  let end = to;
  while (context.segments.sentenceOf[end] === sentence) end++;
  const own = { first: from, head: to - 1, last: to, clause: from, subject: -1, shared: false, governor: null };
  return { ...own, sentence, form: PredicateForm.finite, end };
}

/**
 * The decisions with what the user's own words decide put in: where a cue has a kind, its predicate performs that act.
 *
 * @param context - What the act stage reads.
 * @param cues - What the user added.
 * @param decisions - What the model decided.
 */
export function withUserCues(
  context: ActContext,
  cues: readonly CueEntry[],
  decisions: readonly Decision[],
): readonly Decision[] {
  const own = findPhrases(
    context.segments,
    cues.filter((cue) => cue.kind !== undefined),
  ).filter(({ from }) => (context.segments.sentenceOf[from] as number) >= 0);
  if (own.length === 0) return decisions;
  const byUser = new Map(
    own.map(({ from, to, entry }): [Predicate, ActKind] => [predicateAt(context, from, to), entry.kind as ActKind]),
  );
  const made = [...byUser].map(
    ([predicate, kind]): Decision => ({ predicate, kind, odds: Number.POSITIVE_INFINITY, rule: 'user-cue' }),
  );
  return [...decisions.filter(({ predicate }) => !byUser.has(predicate)), ...made].sort(
    (a, b) => a.predicate.first - b.predicate.first,
  );
}
