import { ABBREVIATIONS, BEFORE_NUMBERS, MAY_END, OPENERS } from '../lexicon/abbreviations.js';
import type { Block } from '../schema/block.js';
import type { Span } from '../schema/span.js';
import { TokenClass, type Tokens } from './tokens.js';

/** The sentences of a text and, for each token, the sentence and the block in which it stands. */
export interface FoundSentences {
  readonly sentences: Span[];
  readonly sentenceOf: Int32Array;
  readonly blockOf: Int32Array;
}

const UPPER = /^[\p{Lu}\p{Lt}\p{N}]/u;
const CLOSERS = /^[)\]}”’»"'›]+$/u;
const STOPS = /^(?:\.+|[!?…]+|[.!?]+)$/u;

const isAdjacent = (tokens: Tokens, at: number): boolean => at > 0 && tokens.start[at] === tokens.end[at - 1];

/** Whether the stop at `at` belongs to the word before it (`Gen.`, `J.`) and ends no sentence. */
function isAbbreviated(tokens: Tokens, at: number): boolean {
  if (tokens.word[at] !== '.' || !isAdjacent(tokens, at)) return false;
  const before = tokens.lower[at - 1] as string;
  if (BEFORE_NUMBERS.has(before)) return tokens.kind[at + 1] === TokenClass.number;
  if (!ABBREVIATIONS.has(before)) return false;
  return !(MAY_END.has(before) && OPENERS.has(tokens.lower[at + 1] ?? ''));
}

/** Whether a token that carries its own stop (`U.S.`) ends the sentence: the next word must be one that opens sentences. */
function endsInAbbreviation(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] as string;
  if (word.length < 3 || !word.endsWith('.') || tokens.kind[at] !== TokenClass.word) return false;
  const next = tokens.word[at + 1] ?? '';
  return UPPER.test(next) && OPENERS.has(next.toLowerCase());
}

/** The token after the closing quotation marks and brackets that stand directly at `from`. */
function afterClosers(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to && CLOSERS.test(tokens.word[at] as string) && isAdjacent(tokens, at)) at++;
  return at;
}

/** Whether a sentence can begin with token `at`: a capital, a digit, or an opening mark before one. */
function opensSentence(tokens: Tokens, at: number, to: number): boolean {
  for (let i = at; i < Math.min(at + 3, to); i++) {
    if (UPPER.test(tokens.word[i] as string)) return true;
    if (tokens.kind[i] === TokenClass.word || tokens.kind[i] === TokenClass.number) return false;
  }
  return true;
}

/** The token after the last one of the sentence that begins at `from`, in a block that ends before token `to`. */
function sentenceEnd(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (endsInAbbreviation(tokens, at)) return at + 1;
    if (!STOPS.test(tokens.word[at] as string) || isAbbreviated(tokens, at)) continue;
    const next = afterClosers(tokens, at + 1, to);
    if (next >= to || (at > from && opensSentence(tokens, next, to))) return next;
    at = next - 1;
  }
  return to;
}

/**
 * Cuts the blocks that are not furniture into sentences.
 *
 * @param tokens - The tokens of the whole text.
 * @param blocks - Its blocks in order.
 */
export function findSentences(tokens: Tokens, blocks: readonly Block[]): FoundSentences {
  const sentences: Span[] = [];
  const sentenceOf = new Int32Array(tokens.count).fill(-1);
  const blockOf = new Int32Array(tokens.count).fill(-1);
  let at = 0;
  for (const [number, block] of blocks.entries()) {
    while (at < tokens.count && (tokens.end[at] as number) <= block.start) at++;
    let to = at;
    while (to < tokens.count && (tokens.start[to] as number) < block.end) to++;
    blockOf.fill(number, at, to);
    while (block.kind !== 'furniture' && at < to) {
      const end = sentenceEnd(tokens, at, to);
      sentenceOf.fill(sentences.length, at, end);
      sentences.push({ start: tokens.start[at] as number, end: tokens.end[end - 1] as number });
      at = end;
    }
    at = to;
  }
  return { sentences, sentenceOf, blockOf };
}
