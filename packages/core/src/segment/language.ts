import { TokenClass, type Tokens } from './tokens.js';

const ENGLISH = new Set(
  'the of and to in a that is was for on with as it by at from be are this have has had not but which its will would their they he she his her we our said an or were been must should'.split(
    ' ',
  ),
);

/** How many words are looked at; a long text is in the language of its first part. */
const SAMPLE = 400;
/** English prose has about four of these words in ten; a text with fewer than one in nine is not English. */
const SHARE = 0.11;

/** Whether enough words were there to tell that a text is not in English. */
export const LANGUAGE_MIN_WORDS = 20;

/**
 * The language of a text: `en`, or `und` where its words are not English or too few to tell.
 *
 * @param tokens - The tokens of the text.
 */
export function languageOf(tokens: Tokens): string {
  let words = 0;
  let english = 0;
  for (let at = 0; at < tokens.count && words < SAMPLE; at++) {
    if (tokens.kind[at] !== TokenClass.word) continue;
    words++;
    if (ENGLISH.has(tokens.lower[at] as string)) english++;
  }
  return english > 0 && english >= words * SHARE ? 'en' : 'und';
}
