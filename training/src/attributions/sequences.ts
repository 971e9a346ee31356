import { readConditions } from '../../../packages/core/src/attributions/conditions.js';
import { readContext, type TaggingContext } from '../../../packages/core/src/attributions/context.js';
import { FeatureReader, TAGGER_FEATURES } from '../../../packages/core/src/attributions/features.js';
import type { Sequence } from './crf.js';
import type { PreparedExample } from './examples.js';

/** An example with the features of all its tokens. */
export interface FeaturizedExample {
  readonly example: PreparedExample;
  readonly context: TaggingContext;
  readonly sequences: readonly Sequence[];
}

/** Reads the features of an example; each block that is not furniture is a sequence. */
export function featurize(example: PreparedExample): FeaturizedExample {
  const { segments, quotations, labels } = example;
  const context = readContext(segments, quotations);
  const { count } = segments.tokens;
  const features = new Int32Array(count * TAGGER_FEATURES);
  const reader = new FeatureReader(context, features);
  for (let at = 0; at < count; at++) reader.read(at, at * TAGGER_FEATURES);
  const conditions = readConditions(context);
  const sequences: Sequence[] = [];
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && segments.blockOf[to] === segments.blockOf[from]) to++;
    if ((segments.sentenceOf[from] as number) >= 0)
      sequences.push({ features, conditions, labels, from, to, weight: 1 });
    from = to;
  }
  return { example, context, sequences };
}
