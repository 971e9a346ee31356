/**
 * Teaches the small model of parts of speech from wink-nlp on the training articles, the corpus of statements and our own documents.
 *
 *   npm run train:word-class --workspace training
 */
import { appendFileSync } from 'node:fs';
import { encodeLinearModel, MAX_WEIGHT } from '../../../packages/core/src/model/linear-model.js';
import { readWordForms, type WordForms } from '../../../packages/core/src/model/word-forms.js';
import { findBlocks } from '../../../packages/core/src/segment/blocks.js';
import { readLetterCase } from '../../../packages/core/src/segment/letter-case.js';
import { findSentences } from '../../../packages/core/src/segment/sentences.js';
import {
  readWordClassFeatures,
  shapesInLine,
  WORD_CLASS_FEATURES,
  WORD_CLASS_LABELS,
} from '../../../packages/core/src/segment/word-class.js';
import { shuffle } from '../shuffle.js';
import { coreFile, writeWeights } from '../weights-file.js';
import { certainWords } from './certain.js';
import { headlinesOf } from './headlines.js';
import { AveragedPerceptron } from './perceptron.js';
import { HELD_BACK, HELD_BACK_AT, readTexts, type TaughtText, teach } from './teacher.js';

const BITS = 17;
const ROUNDS = 5;
/** Averaged weights are divided by this and rounded: what is smaller than half of it vanishes. */
const STEP = 3;

interface Example extends TaughtText {
  readonly forms: WordForms;
  readonly shape: Uint8Array;
}

function prepare(taught: TaughtText): Example {
  const forms = readWordForms(taught.tokens);
  const { sentences, sentenceOf } = findSentences(taught.tokens, findBlocks(taught.text, []));
  return { ...taught, forms, shape: shapesInLine(forms, readLetterCase(taught.tokens, sentences, sentenceOf)) };
}

const taught = readTexts()
  .filter((_, i) => i % HELD_BACK !== HELD_BACK_AT)
  .map(teach);
const certain = certainWords(taught);
const training = [...taught, ...taught.map(headlinesOf)].map(prepare);
const model = new AveragedPerceptron(WORD_CLASS_LABELS, BITS);
const features = new Int32Array(WORD_CLASS_FEATURES);

function learn({ classes, forms, shape, tokens }: Example): void {
  let last = 0;
  let second = 0;
  for (let at = 0; at < classes.length; at++) {
    let own = certain.get(tokens.lower[at] as string) ?? 0;
    if (own === 0) {
      readWordClassFeatures(forms, shape, at, last, second, features);
      own = model.predict(features);
      const right = classes[at] as number;
      if (right !== 0 && right !== own) model.update(features, right, own);
      model.tick();
    }
    second = last;
    last = own;
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
const path = 'segment/word-class.weights.ts';
writeWeights(path, { WORD_CLASS_MODEL: encoded }, 'training/src/word-class/train.ts');
const lines = Array.from({ length: WORD_CLASS_LABELS }, (_, label) =>
  [...certain]
    .filter(([, own]) => own === label)
    .map(([word]) => word)
    .join(' '),
);
appendFileSync(
  coreFile(path),
  `\n/** Words that have always the same class, a line for each class from 0 on. */\nexport const CERTAIN_WORDS = ${JSON.stringify(lines.join('\n'))};\n`,
);
