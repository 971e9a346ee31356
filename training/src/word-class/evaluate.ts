/**
 * How often the small model of parts of speech agrees with its teacher on the texts held back, and how fast it is.
 *
 *   npm run evaluate:word-class --workspace training
 */
import { segmentText } from '../../../packages/core/src/segment/index.js';
import { HELD_BACK, HELD_BACK_AT, readTexts, teach } from './teacher.js';

const texts = readTexts().filter((_, i) => i % HELD_BACK === HELD_BACK_AT);
let right = 0;
let all = 0;
for (const text of texts) {
  const { classes } = teach(text);
  const found = segmentText(text).wordClass;
  for (const [at, known] of classes.entries()) {
    if (known === 0) continue;
    all++;
    if (found[at] === known) right++;
  }
}
console.log(
  `parts of speech as the teacher's on ${texts.length} held-back texts: ${(right / all).toFixed(4)} of ${all} tokens`,
);
