/**
 * Trains the attribution models: the two passes of the tagger, then the linker on the parts of the annotations.
 *
 *   npm run train:attributions --workspace training [-- --held-back]
 *
 * With `--held-back` a tenth of the articles and a fifth of our own documents are left out, so that they can be used to measure.
 */
import { LABELS } from '../../../packages/core/src/attributions/labels.js';
import { readParts } from '../../../packages/core/src/attributions/parts.js';
import { encodeLinearModel, MAX_WEIGHT } from '../../../packages/core/src/model/linear-model.js';
import { BUCKET_BITS } from '../feature-index.js';
import { writeWeights } from '../weights-file.js';
import { isTuning, prepare, readArticles, readOwn } from './examples.js';
import { choicesOf, trainLinker } from './link-model.js';
import { featurize } from './sequences.js';
import { trainTwoPasses } from './two-passes.js';

const BY = 'training/src/attributions/train.ts';
/** Found on the held-back articles (see LOG.md). */
const ROUNDING = { keep: 160_000, least: 0.02, cueBonus: 0.2 };
const LINK_UNIT = 0.05;

const heldBack = process.argv.includes('--held-back');
const chosen = [...readArticles(), ...readOwn()].filter((example, at) => !(heldBack && isTuning(example, at)));
const examples = chosen.map(prepare).map(featurize);
const { first, second, tokens, labels } = await trainTwoPasses(examples, ROUNDING);

const rowOf = (weights: Int8Array, number: number): Int8Array =>
  weights.subarray(number * LABELS, (number + 1) * LABELS);
const tokenModel = encodeLinearModel(LABELS * 2, BUCKET_BITS, (bucket) => {
  const number = tokens.numberOf[bucket] as number;
  return number === 0 ? null : [...rowOf(first.weights, number), ...rowOf(second.weights, number)];
});
const labelModel = encodeLinearModel(LABELS, BUCKET_BITS, (bucket) => {
  const number = labels.numberOf[bucket] as number;
  return number === 0 ? null : rowOf(second.weights, tokens.size + number);
});
writeWeights(
  'attributions/tagger.weights.ts',
  { TOKEN_MODEL: tokenModel, LABEL_MODEL: labelModel, FIRST_STEPS: first.steps, SECOND_STEPS: second.steps },
  BY,
);

const choices = examples.flatMap(({ example, context }) =>
  choicesOf(example, context, readParts(example.labels, example.segments.blockOf)),
);
const linker = trainLinker(choices);
const link = encodeLinearModel(1, linker.bits, (bucket) => [
  Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round((linker.weights[bucket] as number) / LINK_UNIT))),
]);
writeWeights('attributions/linker.weights.ts', { LINK_MODEL: link }, BY);
console.log(`tagger ${tokenModel.head} and ${labelModel.head}, linker ${link.head}`);
