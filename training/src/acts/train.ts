/**
 * Trains the act model on our annotated documents and writes its weights into core.
 *
 *   npm run train:acts --workspace training
 */
import { ACT_BITS, ACT_CLASSES, ACT_WEIGHT_UNIT } from '../../../packages/core/src/acts/model.js';
import { encodeLinearModel, MAX_WEIGHT } from '../../../packages/core/src/model/linear-model.js';
import { isHeldBack, readAnnotations } from '../annotations.js';
import { writeModel } from '../weights-file.js';
import { exampleOf } from './examples.js';
import { trainLogistic } from './logistic.js';

const all = readAnnotations();
const chosen = process.argv.includes('--held-out') ? all.filter((_, number) => !isHeldBack(number)) : all;
const weights = trainLogistic(chosen.map(exampleOf));

/** Weights below a unit and a half carry next to nothing and cost most of the space. */
const quantize = (weight: number): number => {
  const units = Math.round(weight / ACT_WEIGHT_UNIT);
  return Math.abs(units) < 2 ? 0 : Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, units));
};
const model = encodeLinearModel(ACT_CLASSES, ACT_BITS, (bucket) =>
  Array.from(weights.subarray(bucket * ACT_CLASSES, (bucket + 1) * ACT_CLASSES), quantize),
);
writeModel('model/acts.weights.ts', 'ACT_MODEL', model, 'training/src/acts/train.ts');
console.log(`act model: ${chosen.length} documents, ${model.head}, ${JSON.stringify(model).length} characters`);
