import { lowerBound } from './lower-bound.js';
import type { Tokens } from './tokens.js';

/**
 * The number of the first token that ends after `offset`, by binary search; `tokens.count` where there is none.
 *
 * @param tokens - The tokens of the text.
 * @param offset - A UTF-16 offset.
 */
export function firstTokenAt(tokens: Tokens, offset: number): number {
  return lowerBound(tokens.count, (at) => (tokens.end[at] as number) <= offset);
}

/**
 * The number of the first token that starts at or after `offset`: the end of the tokens of a span that ends there.
 *
 * @param tokens - The tokens of the text.
 * @param offset - A UTF-16 offset.
 */
export function tokensUntil(tokens: Tokens, offset: number): number {
  return lowerBound(tokens.count, (at) => (tokens.start[at] as number) < offset);
}
