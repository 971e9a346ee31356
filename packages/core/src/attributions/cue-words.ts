import { hashOf } from '../model/hash.js';
import { CUE_WORDS } from './cue-words.weights.js';

let loaded: Map<number, number> | null = null;

/** Words by how often they are part of a cue: a line for each level, from the lowest on. */
function load(): Map<number, number> {
  const out = new Map<number, number>();
  for (const [at, line] of CUE_WORDS.split('\n').entries()) {
    for (const word of line.split(' ')) out.set(hashOf(word), at + 1);
  }
  return out;
}

/**
 * How often each word is part of a cue: 0 hardly ever … 6 nearly always.
 *
 * @param words - Hashes of words in lower case.
 */
export function cueLevels(words: Int32Array): Uint8Array {
  loaded ??= load();
  const out = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at++) out[at] = loaded.get(words[at] as number) ?? 0;
  return out;
}
