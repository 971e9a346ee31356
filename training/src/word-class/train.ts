/**
 * Teaches the small model of parts of speech from wink-nlp on the training articles and the corpus of statements.
 *
 *   npm run train:word-class --workspace training
 */
import { encodeLinearModel, MAX_WEIGHT } from '../../../packages/core/src/model/linear-model.js';
import { readWordForms, type WordForms } from '../../../packages/core/src/model/word-forms.js';
import {
  readWordClassFeatures,
  WORD_CLASS_FEATURES,
  WORD_CLASS_LABELS,
} from '../../../packages/core/src/segment/word-class.js';
import { readJsonLines, shared } from '../data.js';
import { shuffle } from '../shuffle.js';
import { writeModel } from '../weights-file.js';
import { AveragedPerceptron } from './perceptron.js';
import { HELD_BACK, HELD_BACK_AT, type TaughtText, teach } from './teacher.js';

const BITS = 17;
const ROUNDS = 4;
/** Averaged weights are divided by this and rounded: what is smaller than half of it vanishes (log: 2.5 keeps 0.985 in 98 kB). */
const STEP = 2.5;

interface Example extends TaughtText {
  readonly forms: WordForms;
}

const texts = [shared('attribution/polnear-train.jsonl'), shared('corpus/statements.jsonl')].flatMap((file) =>
  readJsonLines<{ text: string }>(file),
);
const examples: Example[] = texts.map(({ text }) => {
  const taught = teach(text);
  return { ...taught, forms: readWordForms(taught.tokens) };
});
const training = examples.filter((_, i) => i % HELD_BACK !== HELD_BACK_AT);
const model = new AveragedPerceptron(WORD_CLASS_LABELS, BITS);
const features = new Int32Array(WORD_CLASS_FEATURES);

function learn({ classes, forms }: Example): void {
  let last = 0;
  let second = 0;
  for (let at = 0; at < classes.length; at++) {
    readWordClassFeatures(forms, at, last, second, features);
    const predicted = model.predict(features);
    const right = classes[at] as number;
    if (right !== 0 && right !== predicted) model.update(features, right, predicted);
    model.tick();
    second = last;
    last = predicted;
  }
}

for (let round = 0; round < ROUNDS; round++)
  for (const at of shuffle(training.length, round)) learn(training[at] as Example);

const quantised = (bucket: number): Int8Array => {
  const row = new Int8Array(WORD_CLASS_LABELS);
  for (let label = 1; label < WORD_CLASS_LABELS; label++) {
    row[label] = Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(model.average(bucket, label) / STEP)));
  }
  return row;
};

const encoded = encodeLinearModel(WORD_CLASS_LABELS, BITS, quantised);
writeModel('segment/word-class.weights.ts', 'WORD_CLASS_MODEL', encoded, 'training/src/word-class/train.ts');
