import { TokenClass, type Tokens } from '../segment/tokens.js';
import { hashUnits } from './hash.js';

/** What the models see of each token: small integers instead of strings. */
export interface WordForms {
  /** Hash of the word in lower case. */
  readonly word: Int32Array;
  /** Hash of its last three letters. */
  readonly suffix: Int32Array;
  /** One of {@link Shape}. */
  readonly shape: Uint8Array;
}

/** How a token is written. */
export const Shape = { mark: 0, lower: 1, capital: 2, upper: 3, mixed: 4, number: 5, hyphen: 6, quote: 7 } as const;

const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);

function shapeOf(word: string, lower: string, kind: number): number {
  if (kind === TokenClass.quote) return Shape.quote;
  if (kind === TokenClass.number) return Shape.number;
  if (kind !== TokenClass.word) return Shape.mark;
  if (word === lower) return word.includes('-') ? Shape.hyphen : Shape.lower;
  if (word.length > 1 && isUpper(word.charCodeAt(0)) && isUpper(word.charCodeAt(1))) return Shape.upper;
  return isUpper(word.charCodeAt(0)) || word.charCodeAt(0) > 0x100 ? Shape.capital : Shape.mixed;
}

/**
 * The forms of all tokens of a text.
 *
 * @param tokens - The tokens.
 */
export function readWordForms(tokens: Tokens): WordForms {
  const { count } = tokens;
  const word = new Int32Array(count);
  const suffix = new Int32Array(count);
  const shape = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    const lower = tokens.lower[at] as string;
    word[at] = hashUnits(lower, 0, lower.length);
    suffix[at] = hashUnits(lower, Math.max(0, lower.length - 3), lower.length);
    shape[at] = shapeOf(tokens.word[at] as string, lower, tokens.kind[at] as number);
  }
  return { word, suffix, shape };
}
