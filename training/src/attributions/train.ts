/**
 * Trains the attribution models: the tagger, then the linker on the parts of the annotations.
 *
 *   npm run train:attributions --workspace training [-- --held-back]
 *
 * With `--held-back` a tenth of the articles and a fifth of our own documents are left out, so that they can be used to measure.
 */
import { writeFileSync } from 'node:fs';
import { CONDITIONS } from '../../../packages/core/src/attributions/conditions.js';
import { TAGGER_FEATURES } from '../../../packages/core/src/attributions/features.js';
import { LABELS } from '../../../packages/core/src/attributions/labels.js';
import { readParts } from '../../../packages/core/src/attributions/parts.js';
import { encodeLinearModel, MAX_WEIGHT } from '../../../packages/core/src/model/linear-model.js';
import { shuffle } from '../shuffle.js';
import { writeModel } from '../weights-file.js';
import { Crf } from './crf.js';
import { isTuning, prepare, readArticles, readOwn } from './examples.js';
import { choicesOf, trainLinker } from './link-model.js';
import { featurize } from './sequences.js';

const BITS = 19;
const EPOCHS = Number(process.env['EPOCHS'] ?? 4);
const STEP = Number(process.env['STEP'] ?? 0.05);
const LEAST = Number(process.env['LEAST'] ?? 0.1);
const heldBack = process.argv.includes('--held-back');

const all = [...readArticles(), ...readOwn()].filter((example, at) => !(heldBack && isTuning(example, at)));
const examples = all.map(prepare).map(featurize);
const sequences = examples.flatMap((example) => example.sequences);
const crf = new Crf({
  labels: LABELS,
  bits: BITS,
  features: TAGGER_FEATURES,
  conditions: CONDITIONS,
  rate: 0.05,
  penalty: 0,
});
for (let epoch = 0; epoch < EPOCHS; epoch++)
  for (const at of shuffle(sequences.length, epoch)) crf.learn(sequences[at] as (typeof sequences)[0]);

const clip = (weight: number): number => Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(weight / STEP)));
const prune = (weight: number): number => (Math.abs(weight) < LEAST ? 0 : clip(weight));
const tagger = encodeLinearModel(LABELS, BITS, (bucket) =>
  Array.from(crf.weights.subarray(bucket * LABELS, (bucket + 1) * LABELS), prune),
);
writeModel('attributions/tagger.weights.ts', 'TAGGER_MODEL', tagger, 'training/src/attributions/train.ts');
const file = new URL('../../../packages/core/src/attributions/tagger.weights.ts', import.meta.url);
const steps = Array.from(crf.steps, (weight) => Math.round(weight / STEP)).join(',');
writeFileSync(
  file,
  `\n/** The weights of the steps from label to label. */\nexport const TAGGER_STEPS =\n  '${steps}';\n`,
  { flag: 'a' },
);

const choices = examples.flatMap(({ example, context }) =>
  choicesOf(example, context, readParts(example.labels, example.segments.blockOf)),
);
const linker = trainLinker(choices);
const LINK_STEP = 0.05;
const encoded = encodeLinearModel(1, linker.bits, (bucket) => [
  Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round((linker.weights[bucket] as number) / LINK_STEP))),
]);
writeModel('attributions/linker.weights.ts', 'LINK_MODEL', encoded, 'training/src/attributions/train.ts');
