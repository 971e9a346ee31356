import { TokenClass, type Tokens } from '../segment/tokens.js';
import { hashOf, hashUnits } from './hash.js';
import { stem } from './stem.js';
import { WordFact } from './vocabulary.js';
import { clusterOf } from './word-clusters.js';

/** What the models see of each token: small integers instead of strings. */
export interface WordForms {
  /** Hash of the word in lower case. */
  readonly word: Int32Array;
  /** Hash of its last three letters. */
  readonly suffix: Int32Array;
  /** Hash of its stem, the same for all forms of a verb. */
  readonly stem: Int32Array;
  /** Number of the group of words of like meaning to which it belongs, from 1 on, 0 where it is unknown. */
  readonly cluster: Int32Array;
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

const wholeHash = new WordFact(hashOf);
const suffixHash = new WordFact((lower) => hashUnits(lower, Math.max(0, lower.length - 3), lower.length));
const stemHash = new WordFact((lower) => hashOf(stem(lower)));
const cluster = new WordFact(clusterOf);

/**
 * The forms of all tokens of a text.
 *
 * @param tokens - The tokens.
 */
export function readWordForms(tokens: Tokens): WordForms {
  const { count, number } = tokens;
  const shape = new Uint8Array(count);
  for (let at = 0; at < count; at++)
    shape[at] = shapeOf(tokens.word[at] as string, tokens.lower[at] as string, tokens.kind[at] as number);
  return {
    word: wholeHash.all(number),
    suffix: suffixHash.all(number),
    stem: stemHash.all(number),
    cluster: cluster.all(number),
    shape,
  };
}
