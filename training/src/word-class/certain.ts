import { WordClass } from '../../../packages/core/src/segment/word-class.js';
import type { TaughtText } from './teacher.js';

/** A word is certain where it was met so often and nearly always had one class. */
const OFTEN = 150;
const SHARE = 0.999;
/** The most frequent certain words are kept. */
const MOST = 700;

/**
 * Words that have always the same class: they need no model.
 *
 * @param taught - Texts with the teacher's classes.
 * @returns The class of each certain word, the most frequent first.
 */
export function certainWords(taught: readonly TaughtText[]): Map<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const { tokens, classes } of taught) {
    for (const [at, own] of classes.entries()) {
      if (own === 0) continue;
      const word = tokens.lower[at] as string;
      const known = counts.get(word) ?? new Map<number, number>();
      counts.set(word, known.set(own, (known.get(own) ?? 0) + 1));
    }
  }
  const found: [word: string, own: number, n: number][] = [];
  for (const [word, classes] of counts) {
    const all = [...classes.values()].reduce((a, b) => a + b, 0);
    const [own, n] = [...classes].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (own !== WordClass.PROPN && all >= OFTEN && n >= all * SHARE && !/\s/.test(word)) found.push([word, own, all]);
  }
  const order = found.sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST);
  return new Map(order.map(([word, own]) => [word, own]));
}
