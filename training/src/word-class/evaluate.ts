/**
 * How often the small model of parts of speech agrees with its teacher on the texts held back, and how fast it is.
 *
 *   npm run evaluate:word-class --workspace training
 */
import { classifyWords } from '../../../packages/core/src/segment/word-class.js';
import { readJsonLines, shared } from '../data.js';
import { HELD_BACK, HELD_BACK_AT, teach } from './teacher.js';

const texts = [shared('attribution/polnear-train.jsonl'), shared('corpus/statements.jsonl')]
  .flatMap((file) => readJsonLines<{ text: string }>(file))
  .filter((_, i) => i % HELD_BACK === HELD_BACK_AT);
let right = 0;
let all = 0;
for (const { text } of texts) {
  const { tokens, classes } = teach(text);
  const found = classifyWords(tokens);
  for (const [at, known] of classes.entries()) {
    if (known === 0) continue;
    all++;
    if (found[at] === known) right++;
  }
}
console.log(
  `parts of speech as the teacher's on ${texts.length} held-back texts: ${(right / all).toFixed(4)} of ${all} tokens`,
);
