import { hashOf } from '../model/hash.js';
import { GENRE_WORDS } from './genre.weights.js';

let loaded: Map<number, number> | null = null;

/** Words that tell domestic political news (first line) from diplomatic texts (second line). */
function load(): Map<number, number> {
  const out = new Map<number, number>();
  for (const [at, line] of GENRE_WORDS.split('\n').entries()) {
    for (const word of line.split(' ')) out.set(hashOf(word), at === 0 ? -1 : 1);
  }
  return out;
}

/** How many words are looked at. */
const SAMPLE = 1500;

/**
 * Whether a text is domestic political news (1) or a diplomatic text (2), by the words that tell them apart; 2 where nothing tells.
 *
 * @param words - Hashes of its words in lower case.
 */
export function genreOf(words: Int32Array): number {
  loaded ??= load();
  let balance = 0;
  for (let at = 0; at < Math.min(words.length, SAMPLE); at++) balance += loaded.get(words[at] as number) ?? 0;
  return balance < 0 ? 1 : 2;
}
