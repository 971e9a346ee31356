import type { Tokens } from './tokens.js';

/**
 * The number of the first token that ends after `offset`, by binary search; `tokens.count` where there is none.
 *
 * @param tokens - The tokens of the text.
 * @param offset - A UTF-16 offset.
 */
export function firstTokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The number of the first token that starts at or after `offset`: the end of the tokens of a span that ends there.
 *
 * @param tokens - The tokens of the text.
 * @param offset - A UTF-16 offset.
 */
export function tokensUntil(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
