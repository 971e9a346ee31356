import { type DenseModel, scoreDense } from '../model/dense-model.js';
import { CONDITIONS, readConditions } from './conditions.js';
import type { TaggingContext } from './context.js';
import { LABEL_FEATURES, LabelFeatureReader } from './label-features.js';
import { LABELS, mayFollow } from './labels.js';
import { TOKEN_FEATURES, TokenFeatureReader } from './token-features.js';
import { BestPath, type Stretch } from './viterbi.js';

/** The score of a step that is not allowed. */
const NEVER = -0x100000;

/** The scores of all steps: for each condition, label before and label. */
export function readSteps(encoded: string): Int32Array {
  const steps = Int32Array.from(encoded.split(','), Number);
  for (let at = 0; at < CONDITIONS * LABELS * LABELS; at++) {
    if (!mayFollow(Math.floor(at / LABELS) % LABELS, at % LABELS)) steps[at] = NEVER;
  }
  return steps;
}

/** What the tagger was trained to: two linear-chain models, of which the second also sees what the first one said. */
export interface TaggerModel {
  /** Scores of the features of tokens: the labels of the first pass, then those of the second. */
  readonly tokens: DenseModel;
  /** Scores of the features of the first labelling. */
  readonly labels: DenseModel;
  readonly firstSteps: Int32Array;
  readonly secondSteps: Int32Array;
}

/**
 * Labels the tokens of a text: two passes of the best path through a linear-chain model (Viterbi).
 *
 * @param stretches - The runs of tokens to label; all others are none of a part.
 * @returns One of `Label` for each token.
 */
export function tagTokens(
  model: TaggerModel,
  context: TaggingContext,
  blockOf: Int32Array,
  stretches: readonly Stretch[],
): Uint8Array {
  const count = blockOf.length;
  const first = new Int32Array(count * LABELS);
  const second = new Int32Array(count * LABELS);
  const conditions = readConditions(context);
  scoreTokens(model.tokens, context, stretches, first, second);
  const draft = new BestPath(model.firstSteps, conditions).through(first, stretches);
  scoreDraft(model.labels, context, draft, blockOf, stretches, second);
  return new BestPath(model.secondSteps, conditions).through(second, stretches);
}

function scoreTokens(
  model: DenseModel,
  context: TaggingContext,
  stretches: readonly Stretch[],
  first: Int32Array,
  second: Int32Array,
): void {
  const features = new Int32Array(TOKEN_FEATURES);
  const reader = new TokenFeatureReader(context, features);
  const scores = new Int32Array(model.lanes * 2);
  for (const { from, to } of stretches)
    for (let at = from; at < to; at++) {
      reader.read(at, 0);
      scoreDense(model, features, 0, TOKEN_FEATURES, scores);
      for (let label = 0; label < LABELS; label++) {
        first[at * LABELS + label] = scores[label] as number;
        second[at * LABELS + label] = scores[LABELS + label] as number;
      }
    }
}

/** Adds what the labels of the first pass are worth to the scores of the second. */
function scoreDraft(
  model: DenseModel,
  context: TaggingContext,
  draft: Uint8Array,
  blockOf: Int32Array,
  stretches: readonly Stretch[],
  second: Int32Array,
): void {
  const features = new Int32Array(LABEL_FEATURES);
  const reader = new LabelFeatureReader(context, draft, blockOf, features);
  const scores = new Int32Array(model.lanes * 2);
  for (const { from, to } of stretches)
    for (let at = from; at < to; at++) {
      reader.read(at, 0);
      scoreDense(model, features, 0, LABEL_FEATURES, scores);
      for (let label = 0; label < LABELS; label++) second[at * LABELS + label]! += scores[label] as number;
    }
}
