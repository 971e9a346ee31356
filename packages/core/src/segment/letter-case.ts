import type { Span } from '../schema/span.js';
import { TokenClass, type Tokens } from './tokens.js';

/** How the sentence of a token is written: as usual, `With a Capital at Most Words`, `ALL IN CAPITALS`. */
export const LetterCase = { usual: 0, title: 1, capitals: 2 } as const;

/** Words shorter than this tell nothing: articles and prepositions keep their lower case in titles. */
const TELLING = 4;
/** A sentence with fewer telling words is written as usual. */
const LEAST = 3;
const TITLE_SHARE = 0.75;
const CAPITALS_SHARE = 0.7;

/**
 * How the sentence of each token is written.
 *
 * @param tokens - The tokens of the text.
 * @param sentences - Its sentences.
 * @param sentenceOf - For each token the number of its sentence, -1 for none.
 */
export function readLetterCase(tokens: Tokens, sentences: readonly Span[], sentenceOf: Int32Array): Uint8Array {
  const telling = new Int32Array(sentences.length);
  const capital = new Int32Array(sentences.length);
  const shouted = new Int32Array(sentences.length);
  for (let at = 0; at < tokens.count; at++) {
    const sentence = sentenceOf[at] as number;
    const word = tokens.word[at] as string;
    if (sentence < 0 || tokens.kind[at] !== TokenClass.word || word.length < TELLING) continue;
    telling[sentence]!++;
    const lower = tokens.lower[at] as string;
    if (word.charCodeAt(0) !== lower.charCodeAt(0)) capital[sentence]!++;
    if (word.charCodeAt(1) !== lower.charCodeAt(1) && word === word.toUpperCase()) shouted[sentence]!++;
  }
  const cases = Uint8Array.from(telling, (all, sentence) => {
    if (all < LEAST) return LetterCase.usual;
    if ((shouted[sentence] as number) > all * CAPITALS_SHARE) return LetterCase.capitals;
    return (capital[sentence] as number) > all * TITLE_SHARE ? LetterCase.title : LetterCase.usual;
  });
  const out = new Uint8Array(tokens.count);
  for (let at = 0; at < out.length; at++) {
    const sentence = sentenceOf[at] as number;
    if (sentence >= 0) out[at] = cases[sentence] as number;
  }
  return out;
}
