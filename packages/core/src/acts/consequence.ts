import type { Span } from '../schema/span.js';
import { tokensUntil } from '../segment/token-index.js';
import type { ActContext } from './context.js';
import type { Decision } from './decide.js';
import type { Extent } from './extent.js';

const OPENS_CONTENT = new Set(['that', 'of', 'about', 'with', 'to', ',', ':']);
const CLOSING = /^["'”’»“‹›.,;:!?)\]–—-]+$/u;
/** Verbs that only say that a threat or warning is made; what follows is in their complement. */
const SAYS = /^(?:warn|threat|caution|alert|vow|said|say|told|tell|signal|stress|not|add|declar|announc)/u;

/** `warned against sending troops`: what one is warned not to do is no consequence. */
const isAdvice = (word: string | undefined): boolean => word === 'against' || word === 'not';

/**
 * What a threat or a warning says will follow: the complement of `warned that …`, or the announced action itself, without the
 * condition that stands at its edge.
 *
 * @param context - What the act stage reads.
 * @param own - The act.
 * @param extent - Its place.
 * @param condition - Its condition.
 * @returns Null for other kinds, and where only the force of the words is named ("issued a stern warning").
 */
export function consequenceOf(context: ActContext, own: Decision, extent: Extent, condition: Span | null): Span | null {
  if (own.kind !== 'threaten' && own.kind !== 'warn') return null;
  const { tokens } = context.segments;
  const to = tokensUntil(tokens, extent.span.end);
  let from = own.predicate.first;
  if (SAYS.test(tokens.lower[own.predicate.head] as string)) {
    from = tokensUntil(tokens, extent.trigger.end);
    if (isAdvice(tokens.lower[from])) return null;
    while (from < to && OPENS_CONTENT.has(tokens.lower[from] as string)) from++;
  }
  return withoutCondition(context, from, to, condition);
}

/** `[from, to)` without the condition, which stands before or behind what follows from it. */
function withoutCondition(
  { segments: { tokens } }: ActContext,
  from: number,
  to: number,
  condition: Span | null,
): Span | null {
  let start = from;
  let end = to;
  if (condition) {
    const [first, last] = [tokensUntil(tokens, condition.start), tokensUntil(tokens, condition.end)];
    if (first <= start && last > start) start = last;
    else if (first > start && first < end) end = first;
  }
  while (start < end && CLOSING.test(tokens.word[start] as string)) start++;
  while (end > start && CLOSING.test(tokens.word[end - 1] as string)) end--;
  return start < end ? { start: tokens.start[start] as number, end: tokens.end[end - 1] as number } : null;
}
