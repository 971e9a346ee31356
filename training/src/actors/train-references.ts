/**
 * Trains the model that chooses for whom pronouns, offices and descriptions stand, and writes its weights into core.
 *
 *   npm run train:references --workspace training -- [--cross]
 *
 * `--cross` measures by cross-validation on five parts of our annotated documents and writes nothing.
 */
import { REFERENCE_TYPES, ReferenceType } from '../../../packages/core/src/actors/reference.js';
import { REFERENCE_BITS } from '../../../packages/core/src/actors/reference-features.js';
import { encodeLinearModel, MAX_WEIGHT } from '../../../packages/core/src/model/linear-model.js';
import { readAnnotations } from '../annotations.js';
import { writeWeights } from '../weights-file.js';
import { readReferences, referenceDocumentOf } from './reference-examples.js';
import { trainReferences } from './reference-weights.js';

/** What one unit of a stored weight stands for. */
const UNIT = 0.08;

const documents = readAnnotations().map(referenceDocumentOf);

function measure(): void {
  const right = new Array<number>(REFERENCE_TYPES).fill(0);
  const of = new Array<number>(REFERENCE_TYPES).fill(0);
  for (let part = 0; part < 5; part++) {
    const weights = trainReferences(documents.filter((_, at) => at % 5 !== part));
    for (const document of documents.filter((_, at) => at % 5 === part)) {
      for (const choice of readReferences(document, weights)) {
        of[choice.type]!++;
        if (choice.right[choice.chosen]) right[choice.type]!++;
      }
    }
  }
  for (const [type, name] of Object.keys(ReferenceType).entries())
    console.log(name.padEnd(14), ((right[type] as number) / (of[type] as number)).toFixed(3), of[type]);
  const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
  console.log('all'.padEnd(14), (sum(right) / sum(of)).toFixed(3), sum(of));
}

if (process.argv.includes('--cross')) measure();
else {
  const weights = trainReferences(documents);
  const quantize = (weight: number): number => Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(weight / UNIT)));
  const model = encodeLinearModel(1, REFERENCE_BITS, (place) => [quantize(weights[place] as number)]);
  writeWeights('actors/references.weights.ts', { REFERENCE_MODEL: model }, 'training/src/actors/train-references.ts');
  console.log(`reference model: ${model.head}, ${JSON.stringify(model).length} characters`);
}
