import type { Span } from '../schema/span.js';
import type { Segments } from '../segment/segments.js';
import { tokensUntil } from '../segment/token-index.js';
import type { ActContext } from './context.js';
import type { Decision } from './decide.js';
import type { Extent } from './extent.js';
import { listBelow } from './items.js';
import { isConjunction } from './word-tests.js';

/** Before an act that is joined to another one, not part of its complement, stands a conjunction within so many tokens. */
const JOINT_REACH = 6;
/**
 * Of two acts of different kinds, one inside the other, the less likely one goes where its odds are below this: found on the
 * held-back documents, of which no annotation has an act inside another one.
 */
const LEAST_ODDS = 1.5;
const JOINTS: ReadonlySet<string> = new Set([';', 'while', 'whereas']);

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether an act inside the span of another one is joined to it: `condemned the raid and, she said, demanded …`. */
function isJoined({ segments }: ActContext, outer: Extent, inner: Decision): boolean {
  const { first } = inner.predicate;
  const from = Math.max(triggerEnd(segments, outer), first - JOINT_REACH);
  for (let at = from; at < first; at++)
    if (isConjunction(segments, at) || JOINTS.has(segments.tokens.lower[at] as string)) return true;
  return false;
}

const triggerEnd = ({ tokens }: Segments, { trigger }: Extent): number => tokensUntil(tokens, trigger.end);

/** Which of two acts, one inside the other, goes: 0 none, 1 the outer one, 2 the inner one. */
function loser(outer: Decision, inner: Decision): 0 | 1 | 2 {
  const less = outer.odds < inner.odds ? 1 : 2;
  if (outer.kind === inner.kind) return less;
  return Math.min(outer.odds, inner.odds) < LEAST_ODDS ? less : 0;
}

/** The blocks of the lists into which acts lead, `Peru demands that Ecuador:`, of which each item continues the act. */
function listsOf(context: ActContext, extents: readonly Extent[]): ReadonlySet<Span> {
  return new Set(extents.flatMap((extent) => listBelow(context, extent)));
}

/** Whether an act is an item of a list that another one leads into: it has no subject of its own. */
function isItem({ segments }: ActContext, { predicate }: Decision, items: ReadonlySet<Span>): boolean {
  return predicate.subject < 0 && items.has(segments.blocks[segments.blockOf[predicate.first] as number] as Span);
}

/**
 * Leaves out acts that another act holds: one predicate performs one act, and what stands in its complement is what it is about
 * (codebook §4, rules 1 and 5).
 *
 * @param context - What the act stage reads.
 * @param decisions - What was decided, in the order of the text.
 * @param extents - The place of each.
 */
export function withoutNested(
  context: ActContext,
  decisions: readonly Decision[],
  extents: readonly Extent[],
): readonly Decision[] {
  const items = listsOf(context, extents);
  const gone = new Set<number>();
  for (const [at, outer] of extents.entries()) {
    if (isItem(context, decisions[at] as Decision, items)) gone.add(at);
    for (let next = at + 1; next < extents.length && !gone.has(at); next++) {
      const inner = extents[next] as Extent;
      if (inner.trigger.start >= outer.span.end) break;
      const held = decisions[next] as Decision;
      if (gone.has(next) || !contains(outer.span, inner.trigger) || isJoined(context, outer, held)) continue;
      const goes = loser(decisions[at] as Decision, held);
      if (goes > 0) gone.add(goes === 1 ? at : next);
    }
  }
  return gone.size === 0 ? decisions : decisions.filter((_, at) => !gone.has(at));
}
