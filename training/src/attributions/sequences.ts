import { readConditions } from '../../../packages/core/src/attributions/conditions.js';
import { readContext, type TaggingContext } from '../../../packages/core/src/attributions/context.js';
import { stretchesOf } from '../../../packages/core/src/attributions/index.js';
import { LABEL_FEATURES, LabelFeatureReader } from '../../../packages/core/src/attributions/label-features.js';
import { TOKEN_FEATURES, TokenFeatureReader } from '../../../packages/core/src/attributions/token-features.js';
import type { Stretch } from '../../../packages/core/src/attributions/viterbi.js';
import type { PreparedExample } from './examples.js';

/** An example with all that the tagger reads of its tokens. */
export interface FeaturizedExample {
  readonly example: PreparedExample;
  readonly context: TaggingContext;
  readonly stretches: readonly Stretch[];
  readonly conditions: Uint8Array;
  /** Hashes of the features of its tokens, token by token. */
  readonly tokenFeatures: Int32Array;
}

/** Reads the features of the tokens of an example. */
export function featurize(example: PreparedExample): FeaturizedExample {
  const { segments, quotations } = example;
  const context = readContext(segments, quotations);
  const { count } = segments.tokens;
  const tokenFeatures = new Int32Array(count * TOKEN_FEATURES);
  const reader = new TokenFeatureReader(context, tokenFeatures);
  for (let at = 0; at < count; at++) reader.read(at, at * TOKEN_FEATURES);
  const conditions = readConditions(context);
  return { example, context, stretches: stretchesOf(segments), conditions, tokenFeatures };
}

/** Reads the features of a first labelling of an example. */
export function labelFeaturesOf({ example, context }: FeaturizedExample, labels: Uint8Array): Int32Array {
  const out = new Int32Array(labels.length * LABEL_FEATURES);
  const reader = new LabelFeatureReader(context, labels, example.segments.blockOf, out);
  for (let at = 0; at < labels.length; at++) reader.read(at, at * LABEL_FEATURES);
  return out;
}
