import { tokenize } from '../../../packages/core/src/segment/tokens.js';
import type { Example } from './examples.js';

const LEVELS = [0.02, 0.06, 0.15, 0.3, 0.5, 0.7];
const RARE = 3;

/** For each level the words that are part of a cue about so often. */
export function cueWordLines(examples: readonly Example[]): string {
  const all = new Map<string, number>();
  const asCue = new Map<string, number>();
  for (const { text, attributions } of examples) {
    const { count, lower, start } = tokenize(text);
    const isCue = new Uint8Array(text.length);
    for (const { cue } of attributions) for (const [from, to] of cue) isCue.fill(1, from, to);
    for (let at = 0; at < count; at++) {
      const word = lower[at] as string;
      all.set(word, (all.get(word) ?? 0) + 1);
      if (isCue[start[at] as number]) asCue.set(word, (asCue.get(word) ?? 0) + 1);
    }
  }
  const lines: string[][] = LEVELS.map(() => []);
  for (const [word, n] of [...asCue].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const share = n / ((all.get(word) as number) + 1);
    const level = LEVELS.filter((least) => share >= least).length;
    if (n >= RARE && level > 0 && /^[a-z'’-]+$/.test(word)) lines[level - 1]?.push(word);
  }
  return lines.map((words) => words.join(' ')).join('\n');
}

const GENRE_SIZE = 300;

/** Two lines: words of domestic political news, words of diplomatic texts. */
export function genreLines(examples: readonly Example[]): string {
  const counts = [new Map<string, number>(), new Map<string, number>()];
  const documents = [0, 0];
  for (const { text, own } of examples) {
    const side = own ? 1 : 0;
    documents[side]!++;
    const words = new Set(tokenize(text).lower.filter((word) => /^[a-z][a-z-]+$/.test(word)));
    for (const word of words) counts[side]?.set(word, (counts[side]?.get(word) ?? 0) + 1);
  }
  const share = (side: number, word: string): number =>
    ((counts[side]?.get(word) ?? 0) + 0.5) / ((documents[side] as number) + 1);
  const top = (side: number): string => {
    const worth = (word: string): number =>
      (share(side, word) - share(1 - side, word)) * Math.log(share(side, word) / share(1 - side, word));
    const words = [...(counts[side] as Map<string, number>).keys()].filter(
      (word) => share(side, word) > 2.5 * share(1 - side, word),
    );
    return words
      .sort((a, b) => worth(b) - worth(a) || (a < b ? -1 : 1))
      .slice(0, GENRE_SIZE)
      .sort()
      .join(' ');
  };
  return `${top(0)}\n${top(1)}`;
}
