/**
 * Trains the act model on our annotated documents, snippets and labelled predicates and writes its weights into core.
 *
 *   npm run train:acts --workspace training [-- --held-out]
 *
 * With `--held-out` every fifth document is left out, so that it can be used to measure.
 */
import { ACT_CLASSES, ACT_WEIGHT_UNIT } from '../../../packages/core/src/acts/model.js';
import { encodeLinearModel, MAX_WEIGHT } from '../../../packages/core/src/model/linear-model.js';
import { isHeldBack, readAnnotations, readLabelledPredicates, readSnippets } from '../annotations.js';
import { BUCKET_BITS } from '../feature-index.js';
import { writeWeights } from '../weights-file.js';
import { exampleOf, labelledExample, snippetExample } from './examples.js';
import { trainLogistic } from './logistic.js';

const all = readAnnotations();
const chosen = process.argv.includes('--held-out') ? all.filter((_, number) => !isHeldBack(number)) : all;
const examples = [
  ...chosen.map(exampleOf),
  ...readSnippets().map(snippetExample),
  ...readLabelledPredicates().map(labelledExample),
];
const { index, weights } = trainLogistic(examples);

const quantize = (weight: number): number =>
  Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(weight / ACT_WEIGHT_UNIT)));
const model = encodeLinearModel(ACT_CLASSES, BUCKET_BITS, (bucket) => {
  const number = index.numberOf[bucket] as number;
  return number === 0 ? null : Array.from(weights.subarray(number * ACT_CLASSES, (number + 1) * ACT_CLASSES), quantize);
});
writeWeights('model/acts.weights.ts', { ACT_MODEL: model }, 'training/src/acts/train.ts');
console.log(`act model: ${examples.length} texts, ${model.head}, ${JSON.stringify(model).length} characters`);
