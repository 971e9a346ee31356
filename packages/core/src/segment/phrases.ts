import type { Segments } from './segments.js';
import { tokenize } from './tokens.js';

/** A phrase found in a text, as token numbers; `to` lies after the last one. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly entry: T;
}

/**
 * Where the phrases that a user added stand in a text, letter case aside; the longest one wins at each place.
 *
 * @param segments - The text in segments.
 * @param entries - The phrases.
 */
export function findPhrases<T extends { readonly words: string }>(
  { tokens }: Segments,
  entries: readonly T[],
): PhraseMatch<T>[] {
  if (entries.length === 0) return [];
  const byFirst = new Map<string, { words: readonly string[]; entry: T }[]>();
  for (const entry of entries) {
    const words = tokenize(entry.words).lower;
    const first = words[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { words, entry }]);
  }
  const out: PhraseMatch<T>[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const found = (byFirst.get(tokens.lower[at] as string) ?? [])
      .filter(({ words }) => words.every((word, i) => tokens.lower[at + i] === word))
      .sort((a, b) => b.words.length - a.words.length)[0];
    if (found) out.push({ from: at, to: at + found.words.length, entry: found.entry });
  }
  return out;
}
