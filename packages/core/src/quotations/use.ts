import type { QuotationUse } from '../schema/quotation.js';
import type { Segments } from '../segment/segments.js';
import { TokenClass, type Tokens } from '../segment/tokens.js';
import type { PairedQuotation } from './pair.js';

const TITLE_NOUNS = new Set(
  'titled entitled book film movie article novel song album play series essay poem report documentary magazine newspaper operation exercise exercises codenamed'.split(
    ' ',
  ),
);
const NAMERS = new Set('called dubbed named nicknamed known labelled labeled termed as so-called'.split(' '));
const TERM_WORDS = 4;

const isUpper = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);

/** The words between the marks, as token numbers. */
function wordsWithin(tokens: Tokens, first: number, quotation: PairedQuotation): number[] {
  const out: number[] = [];
  for (let at = first + 1; at < tokens.count && (tokens.start[at] as number) < quotation.end; at++) {
    if (tokens.kind[at] === TokenClass.word || tokens.kind[at] === TokenClass.number) out.push(at);
    if (out.length > TERM_WORDS * 3) break;
  }
  return out;
}

/** John “Jack” Smith: one or two capitalised words between two others, no mark between. */
function isNickname(tokens: Tokens, first: number, words: readonly number[]): boolean {
  const after = (words.at(-1) ?? first) + 2;
  const named = words.length > 0 && words.length <= 2 && words.every((at) => isUpper(tokens.word[at]));
  return (
    named && isUpper(tokens.word[first - 1]) && isUpper(tokens.word[after]) && tokens.kind[after] === TokenClass.word
  );
}

function isTitle(tokens: Tokens, first: number, words: readonly number[]): boolean {
  const before = tokens.lower[first - 1] ?? '';
  return TITLE_NOUNS.has(before) && words.length > 0 && isUpper(tokens.word[words[0] as number]);
}

/** Scare quotes: a few words without a stop or comma inside the marks, part of the sentence around them. */
function isTerm(
  { text, tokens }: Segments,
  first: number,
  quotation: PairedQuotation,
  words: readonly number[],
): boolean {
  if (words.length === 0) return true;
  if (words.length > TERM_WORDS || !quotation.closed) return false;
  const inside = text[quotation.end - 2] ?? '';
  if (/[.,!?…]/.test(inside)) return false;
  const before = tokens.lower[first - 1] ?? '';
  return NAMERS.has(before) || words.length <= 2;
}

/**
 * What a pair of marks is for.
 *
 * @param segments - The text in segments.
 * @param first - Token number of the opening mark.
 * @param quotation - The pair.
 */
export function useOf(segments: Segments, first: number, quotation: PairedQuotation): QuotationUse {
  const words = wordsWithin(segments.tokens, first, quotation);
  if (isNickname(segments.tokens, first, words)) return 'nickname';
  if (isTitle(segments.tokens, first, words)) return 'title';
  return isTerm(segments, first, quotation, words) ? 'term' : 'speech';
}
