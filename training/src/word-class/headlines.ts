import { tokenize } from '../../../packages/core/src/segment/tokens.js';
import { WordClass } from '../../../packages/core/src/segment/word-class.js';
import type { TaughtText } from './teacher.js';

/** One sentence of so many becomes a headline. */
const EVERY = 6;
const LONGEST = 16;
const SMALL: ReadonlySet<number> = new Set([WordClass.ADP, WordClass.CCONJ, WordClass.PART, WordClass.DET]);

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The sentences of a text as ranges of tokens, roughly: up to each full stop. */
function* sentences({ tokens }: TaughtText): Generator<[number, number]> {
  let from = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (!/^[.!?]$/.test(tokens.word[at] as string)) continue;
    if (at - from >= 4) yield [from, at];
    from = at + 1;
  }
}

/**
 * Headlines made of sentences, for the teacher reads headlines badly: without articles, with a capital at each longer word or all
 * in capitals, and with the classes that the words have in the sentence.
 *
 * @param taught - A text with its classes.
 */
export function headlinesOf(taught: TaughtText): TaughtText {
  const words: string[] = [];
  const classes: number[] = [];
  let number = 0;
  for (const [from, to] of sentences(taught)) {
    if (number++ % EVERY !== 0 || to - from > LONGEST) continue;
    const shout = number % 5 === 0;
    for (let at = from; at < to; at++) {
      const own = taught.classes[at] as number;
      if (own === WordClass.DET) continue;
      const word = taught.tokens.word[at] as string;
      words.push(shout ? word.toUpperCase() : SMALL.has(own) && word.length < 4 ? word : capitalised(word));
      classes.push(own);
    }
    words.push('\n\n');
    classes.push(-1);
  }
  return aligned(words, classes);
}

/** The text of the headlines with the classes of the tokens that are still cut as they were. */
function aligned(words: readonly string[], classes: readonly number[]): TaughtText {
  let text = '';
  const classAt = new Map<number, number>();
  for (const [at, word] of words.entries()) {
    text += `${word} `;
    classAt.set(text.length - 1, classes[at] as number);
  }
  const tokens = tokenize(text);
  return { text, tokens, classes: Uint8Array.from(tokens.end, (end) => Math.max(0, classAt.get(end) ?? 0)) };
}
