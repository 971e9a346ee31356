import { ACT_CLASSES } from '../../../packages/core/src/acts/model.js';
import { FeatureIndex } from '../feature-index.js';
import { FIXED, salientOf } from '../salient.js';
import { shuffle } from '../shuffle.js';
import { softmax } from '../softmax.js';
import type { Example } from './examples.js';

/** Rounds over the data, the first round that counts for the average, step width and weight decay: found on the held-back documents. */
const ROUNDS = 12;
const AVERAGE_FROM = 4;
const STEP = 0.02;
const DECAY = 1.5e-2;
/** A feature is used where its bucket occurs so often. */
const LEAST_COUNT = 2;
/** How many weights are kept, and in how many rounds these are fitted again. */
const KEEP = 130_000;
const REFIT_ROUNDS = 12;
/** What the sums of squared slopes begin from in both fits: small, so that the first steps are wide. */
const FIRST_SQUARES = 1e-3;
const REFIT_SQUARES = 1;

/** Weights of {@link ACT_CLASSES} classes for each feature of the index. */
export interface ActWeights {
  readonly index: FeatureIndex;
  readonly weights: Float32Array;
}

interface Row {
  readonly features: Int32Array;
  readonly gold: number;
  readonly weight: number;
}

/** The scores of the classes for features given by their numbers. */
function scoreRow(weights: Float32Array, features: Int32Array, scores: Float64Array): void {
  scores.fill(0);
  for (const feature of features) {
    const base = feature * ACT_CLASSES;
    for (let c = 0; feature !== 0 && c < ACT_CLASSES; c++) scores[c]! += weights[base + c] as number;
  }
}

/**
 * Multinomial logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) with weight decay, averaged over the later rounds;
 * then the largest weights are fitted again without the others.
 */
export function trainLogistic(examples: readonly Example[]): ActWeights {
  const index = new FeatureIndex(
    examples.flatMap(({ features }) => features),
    LEAST_COUNT,
  );
  const rows = examples.flatMap(({ features, classes, weight }) =>
    features
      .map((row, at): Row => ({ features: index.numbersOf(row), gold: classes[at] as number, weight }))
      .filter(({ gold }) => gold >= 0),
  );
  const size = index.size * ACT_CLASSES;
  const squares = new Float32Array(size).fill(FIRST_SQUARES);
  const full = fit(rows, new Float32Array(size), squares, [0, AVERAGE_FROM, ROUNDS]);
  return { index, weights: refit(rows, full, squares) };
}

/** Runs rounds number `first` to `end` and averages the weights from round `averageFrom` on. */
function fit(
  rows: readonly Row[],
  weights: Float32Array,
  squares: Float32Array,
  [first, averageFrom, end]: readonly [number, number, number],
): Float32Array {
  const average = new Float32Array(weights.length);
  const scores = new Float64Array(ACT_CLASSES);
  for (let round = first; round < end; round++) {
    for (const at of shuffle(rows.length, round)) step(weights, squares, scores, rows[at] as Row);
    if (round < averageFrom) continue;
    for (let i = 0; i < average.length; i++) average[i]! += (weights[i] as number) / (end - averageFrom);
  }
  return average;
}

/** Keeps the most salient weights and fits them again: what is lost with the others is mostly made up for. */
function refit(rows: readonly Row[], full: Float32Array, sums: Float32Array): Float32Array {
  const weights = salientOf(full, sums, KEEP);
  const squares = weights.map((weight) => (weight === 0 ? FIXED : REFIT_SQUARES));
  return fit(rows, weights, squares, [ROUNDS, ROUNDS + REFIT_ROUNDS / 2, ROUNDS + REFIT_ROUNDS]);
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  scores: Float64Array,
  { features, gold, weight }: Row,
): void {
  scoreRow(weights, features, scores);
  softmax(scores);
  for (const feature of features) {
    if (feature === 0) continue;
    const base = feature * ACT_CLASSES;
    for (let c = 0; c < ACT_CLASSES; c++) {
      const slope = weight * ((scores[c] as number) - (c === gold ? 1 : 0)) + DECAY * (weights[base + c] as number);
      if (slope < 1e-4 && slope > -1e-4) continue;
      squares[base + c]! += slope * slope;
      weights[base + c]! -= (STEP * slope) / Math.sqrt(squares[base + c] as number);
    }
  }
}
