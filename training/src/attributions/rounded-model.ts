import { CONDITIONS } from '../../../packages/core/src/attributions/conditions.js';
import { LABELS, Label } from '../../../packages/core/src/attributions/labels.js';
import { readSteps } from '../../../packages/core/src/attributions/tagger.js';
import { BestPath, type Stretch } from '../../../packages/core/src/attributions/viterbi.js';
import { MAX_WEIGHT } from '../../../packages/core/src/model/linear-model.js';
import { type CrfWeights, type FeatureTable, ROW_WIDTH } from './crf.js';

/** What one unit of a weight that ships stands for. */
const UNIT = 0.04;

/** A model in the units in which it ships. */
export interface RoundedModel {
  /** {@link LABELS} weights a feature. */
  readonly weights: Int8Array;
  /** The weights of the steps as core reads them. */
  readonly steps: string;
}

/**
 * Rounds a model.
 *
 * @param least - Weights nearer to 0 than this are left out.
 * @param cueBonus - Added to every step to a cue: the models are a little too shy of cues.
 */
export function roundModel({ weights, steps }: CrfWeights, least: number, cueBonus: number, unit = UNIT): RoundedModel {
  const rows = weights.length / ROW_WIDTH;
  const rounded = new Int8Array(rows * LABELS);
  for (let row = 0; row < rows; row++)
    for (let label = 0; label < LABELS; label++)
      rounded[row * LABELS + label] = roundWeight(weights[row * ROW_WIDTH + label] as number, least, unit);
  const bonus = (at: number): number => {
    const to = at % LABELS;
    return to === Label.cueBegin || to === Label.cue ? cueBonus : 0;
  };
  const all = Array.from(steps.subarray(0, CONDITIONS * LABELS * LABELS), (step, at) =>
    Math.round((step + bonus(at)) / unit),
  );
  return { weights: rounded, steps: all.join(',') };
}

function roundWeight(weight: number, least: number, unit: number): number {
  if (Math.abs(weight) < least) return 0;
  return Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(weight / unit)));
}

/**
 * The labels that a model gives the tokens of one example.
 *
 * @param start - Number of the first token of the example in the tables.
 * @param conditions - Those of the tokens of the example.
 */
export function label(
  { weights, steps }: RoundedModel,
  tables: readonly FeatureTable[],
  start: number,
  conditions: Uint8Array,
  stretches: readonly Stretch[],
): Uint8Array {
  const scores = new Int32Array(conditions.length * LABELS);
  for (const { numbers, width, offset } of tables)
    for (let at = 0; at < conditions.length * width; at++) {
      const number = numbers[start * width + at] as number;
      if (number === 0) continue;
      const row = (number + offset) * LABELS;
      const token = Math.floor(at / width) * LABELS;
      for (let y = 0; y < LABELS; y++) scores[token + y]! += weights[row + y] as number;
    }
  return new BestPath(readSteps(steps), conditions).through(scores, stretches);
}
