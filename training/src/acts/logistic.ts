import { ACT_BITS, ACT_CLASSES } from '../../../packages/core/src/acts/model.js';
import { shuffle } from '../shuffle.js';
import type { Example } from './examples.js';

/** Rounds over the data, step width and weight decay: found on the held-back documents. */
const ROUNDS = 8;
const STEP = 0.05;
const DECAY = 3e-3;
const MASK = (1 << ACT_BITS) - 1;

function softmax(scores: Float64Array): void {
  const top = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp((scores[c] as number) - top);
  for (let c = 0; c < scores.length; c++) scores[c]! /= sum;
}

/**
 * Multinomial logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) with weight decay on the features that occur.
 *
 * @returns One row of {@link ACT_CLASSES} weights for each hash bucket.
 */
export function trainLogistic(examples: readonly Example[]): Float32Array {
  const rows = examples.flatMap(({ features, classes }) =>
    features.map((row, at) => ({ row, gold: classes[at] as number })).filter(({ gold }) => gold >= 0),
  );
  const weights = new Float32Array((MASK + 1) * ACT_CLASSES);
  const squares = new Float32Array(weights.length).fill(1e-3);
  const scores = new Float64Array(ACT_CLASSES);
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of shuffle(rows.length, round)) {
      const { row, gold } = rows[at] as (typeof rows)[number];
      step(weights, squares, scores, row, gold);
    }
  }
  return weights;
}

function step(weights: Float32Array, squares: Float32Array, scores: Float64Array, row: Int32Array, gold: number): void {
  scores.fill(0);
  for (const feature of row) {
    const base = (feature & MASK) * ACT_CLASSES;
    for (let c = 0; c < ACT_CLASSES; c++) scores[c]! += weights[base + c] as number;
  }
  softmax(scores);
  for (const feature of row) {
    const base = (feature & MASK) * ACT_CLASSES;
    for (let c = 0; c < ACT_CLASSES; c++) {
      const slope = (scores[c] as number) - (c === gold ? 1 : 0) + DECAY * (weights[base + c] as number);
      if (Math.abs(slope) < 1e-4) continue;
      squares[base + c]! += slope * slope;
      weights[base + c]! -= (STEP * slope) / Math.sqrt(squares[base + c] as number);
    }
  }
}
