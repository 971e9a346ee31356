import { WORD_CLUSTERS } from './clusters.weights.js';
import { hashUnits } from './hash.js';

const SIZE = 1 << 16;

/** Hash of a word → number of its cluster, open addressing. */
interface ClusterTable {
  readonly keys: Int32Array;
  readonly values: Uint16Array;
}

let loaded: ClusterTable | null = null;

function slotOf(keys: Int32Array, values: Uint16Array, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
  while (values[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SIZE - 1);
  return slot;
}

function load(): ClusterTable {
  const keys = new Int32Array(SIZE);
  const values = new Uint16Array(SIZE);
  let number = 0;
  for (const group of WORD_CLUSTERS.split('\n')) {
    number++;
    for (const word of group.split(' ')) {
      const hash = hashUnits(word, 0, word.length);
      const slot = slotOf(keys, values, hash);
      keys[slot] = hash;
      values[slot] = number;
    }
  }
  return { keys, values };
}

/**
 * For each word the number of the group of words of like meaning to which it belongs, from 1 on, 0 where it is unknown.
 *
 * @param words - Hashes of words in lower case, as `readWordForms` gives them.
 */
export function findClusters(words: Int32Array): Uint16Array {
  loaded ??= load();
  const { keys, values } = loaded;
  const out = new Uint16Array(words.length);
  for (let at = 0; at < words.length; at++) out[at] = values[slotOf(keys, values, words[at] as number)] as number;
  return out;
}
