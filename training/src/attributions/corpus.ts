import type { FeatureIndex } from '../feature-index.js';
import type { FeatureTable } from './crf.js';
import type { FeaturizedExample } from './sequences.js';

/** The examples one after another in arrays that threads can share. */
export interface Corpus {
  readonly conditions: Uint8Array;
  readonly labels: Uint8Array;
  /** Number of the first token of each example, and at the end the number of all tokens. */
  readonly starts: Int32Array;
}

/** Lays the examples out one after another. */
export function layOut(examples: readonly FeaturizedExample[]): Corpus {
  const starts = new Int32Array(examples.length + 1);
  for (const [at, { conditions }] of examples.entries()) starts[at + 1] = (starts[at] as number) + conditions.length;
  const count = starts[examples.length] as number;
  const conditions = new Uint8Array(new SharedArrayBuffer(count));
  const labels = new Uint8Array(new SharedArrayBuffer(count));
  for (const [at, one] of examples.entries()) {
    conditions.set(one.conditions, starts[at]);
    labels.set(one.example.labels, starts[at]);
  }
  return { conditions, labels, starts };
}

/**
 * The numbers of all features of a corpus.
 *
 * @param features - For each example the hashes of its features, token by token.
 * @param width - How many features a token has.
 * @param offset - Number of the first row of their weights.
 */
export function tableOf(
  { starts }: Corpus,
  features: readonly Int32Array[],
  index: FeatureIndex,
  width: number,
  offset: number,
): FeatureTable {
  const count = starts[starts.length - 1] as number;
  const numbers = new Int32Array(new SharedArrayBuffer(count * width * 4));
  for (const [at, hashes] of features.entries()) numbers.set(index.numbersOf(hashes), (starts[at] as number) * width);
  return { numbers, width, offset };
}

/** The stretches of some of the examples: for each the number of its first token and of the one after its last. */
export function stretchesIn(
  { starts }: Corpus,
  examples: readonly FeaturizedExample[],
  chosen: (example: number) => boolean,
): Int32Array {
  return Int32Array.from(
    examples.flatMap(({ stretches }, at) => {
      const start = starts[at] as number;
      return chosen(at) ? stretches.flatMap(({ from, to }) => [start + from, start + to]) : [];
    }),
  );
}
