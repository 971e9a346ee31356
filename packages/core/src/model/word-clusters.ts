import { WORD_CLUSTERS } from './clusters.weights.js';

let loaded: Map<string, number> | null = null;

/** The groups as a map; read at first use, not when the module is loaded. */
function load(): Map<string, number> {
  const out = new Map<string, number>();
  for (const [at, group] of WORD_CLUSTERS.split('\n').entries())
    for (const word of group.split(' ')) out.set(word, at + 1);
  return out;
}

/**
 * The number of the group of words of like meaning to which a word belongs, from 1 on; 0 where it is unknown.
 *
 * @param lower - The word in lower case.
 */
export function clusterOf(lower: string): number {
  loaded ??= load();
  return loaded.get(lower) ?? 0;
}
