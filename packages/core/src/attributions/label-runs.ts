import { isBegin, runOf } from './labels.js';

/** A stretch of tokens that a first labelling puts into one part, or between two. */
export interface LabelRun {
  /** What `runOf` gives its labels. */
  readonly kind: number;
  readonly from: number;
  readonly to: number;
}

/** The runs of a labelling, and for each token the number of its own and a key of all runs of its sentence. */
export interface LabelRuns {
  readonly runs: readonly LabelRun[];
  readonly numberOf: Int32Array;
  readonly pattern: Int32Array;
}

/**
 * Cuts a labelling into runs. A part may reach over the end of a sentence, what lies between parts may not.
 *
 * @param labels - One of `Label` for each token.
 */
export function readRuns(labels: Uint8Array, blockOf: Int32Array, sentenceOf: Int32Array): LabelRuns {
  const runs: LabelRun[] = [];
  const numberOf = new Int32Array(labels.length);
  for (let from = 0; from < labels.length; ) {
    const kind = runOf(labels[from] as number);
    let to = from + 1;
    while (
      to < labels.length &&
      runOf(labels[to] as number) === kind &&
      !isBegin(labels[to] as number) &&
      blockOf[to] === blockOf[from] &&
      (kind !== 0 || sentenceOf[to] === sentenceOf[from])
    )
      to++;
    numberOf.fill(runs.length, from, to);
    runs.push({ kind, from, to });
    from = to;
  }
  return { runs, numberOf, pattern: patternsOf(labels, sentenceOf) };
}

/** For each token a hash of the kinds of run in its sentence, in order. */
function patternsOf(labels: Uint8Array, sentenceOf: Int32Array): Int32Array {
  const out = new Int32Array(labels.length);
  for (let from = 0; from < labels.length; ) {
    let to = from;
    let hash = 17;
    let last = -1;
    for (; to < labels.length && sentenceOf[to] === sentenceOf[from]; to++) {
      const label = labels[to] as number;
      const kind = runOf(label);
      if (kind !== last || isBegin(label)) hash = (Math.imul(hash, 31) + kind + 1) | 0;
      last = kind;
    }
    out.fill(hash, from, to);
    from = to;
  }
  return out;
}
