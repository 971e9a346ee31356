import type { TaggingContext } from './context.js';

/** How many conditions there are on a step from one label to the next. */
export const CONDITIONS = 12;

/**
 * Under which condition each token is reached from the one before it: the weight of a step depends on it.
 *
 * @param context - The text as the tagger sees it.
 */
export function readConditions(context: TaggingContext): Uint8Array {
  const { quotes, sentenceStart, wordClass } = context;
  const out = new Uint8Array(sentenceStart.length);
  for (let at = 0; at < out.length; at++) out[at] = conditionOf(quotes.state, sentenceStart[at] === at, at, wordClass);
  return out;
}

function conditionOf(state: Uint8Array, opensSentence: boolean, at: number, wordClass: Uint8Array): number {
  const own = state[at] as number;
  const before = at > 0 ? (state[at - 1] as number) : 0;
  if (own >= 4) return own === 5 ? 9 : own === 7 ? 10 : 11;
  if (own === 1) return opensSentence ? 2 : 3;
  if (own === 2) return before === 1 ? 4 : opensSentence ? 5 : 6;
  if (own === 3) return 7;
  if (opensSentence) return 0;
  return before === 3 || before === 7 ? 8 : wordClass[at] === 14 ? 9 : 1;
}
