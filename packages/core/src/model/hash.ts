/** A 32-bit FNV-1a hash of the code units of `text[from, to)`; every digit counts as `0`, so that numbers of one form meet. */
export function hashUnits(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    hash = Math.imul(hash ^ (code >= 48 && code <= 57 ? 48 : code), 0x01000193);
  }
  return hash;
}

/** The hash of a whole word; `WordForms` has those of lower-case words. */
export const hashOf = (word: string): number => hashUnits(word, 0, word.length);

/** Mixes two parts and the number of a feature template into one hash (after the finaliser of MurmurHash3). */
export function mixFeature(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x3c6ef372), 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
