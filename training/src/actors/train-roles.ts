/**
 * Trains the models that choose who performs an act and whom it is directed at, and writes their weights into core.
 *
 *   npm run train:roles --workspace training
 *
 * Train the references first: the parties of the training documents come from them.
 */
import { ROLE_BITS } from '../../../packages/core/src/acts/roles/model.js';
import { encodeLinearModel, MAX_WEIGHT } from '../../../packages/core/src/model/linear-model.js';
import { readAnnotations } from '../annotations.js';
import { writeWeights } from '../weights-file.js';
import { goldContextOf } from './gold-context.js';
import { trainRoles } from './role-models.js';

/** What one unit of a stored weight stands for; smaller weights are left out. */
const UNIT = 0.05;

const weights = trainRoles(readAnnotations().map((gold) => goldContextOf(gold)));
for (const role of ['performer', 'recipient'] as const) {
  const quantize = (weight: number): number => Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(weight / UNIT)));
  const model = encodeLinearModel(1, ROLE_BITS, (place) => [quantize(weights[role][place] as number)]);
  writeWeights(
    `acts/roles/${role}s.weights.ts`,
    { [`${role.toUpperCase()}_MODEL`]: model },
    'training/src/actors/train-roles.ts',
  );
  console.log(`${role} model: ${model.head}, ${JSON.stringify(model).length} characters`);
}
