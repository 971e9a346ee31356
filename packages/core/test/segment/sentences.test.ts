import { expect, test } from 'vitest';
import { segmentText } from '../../src/segment/index.js';

// Invented texts. Each row: the sentences joined by a space, why they are hard.
const TEXTS: readonly [sentences: readonly string[], why: string][] = [
  [['Norland refused.', 'Sudmark left.'], 'two plain sentences'],
  [['Gen. A. B. Lund of the U.S. Army met Dr. Sand at 5 p.m. on Monday.'], 'abbreviations end no sentence'],
  [['The note was handed over in the U.S.', 'The ministry confirmed it.'], 'an abbreviation that ends one'],
  [['"We will not go," she said.', '"Never."'], 'a quotation goes on behind its stop'],
  [['"Will you go?" he asked.', 'She did not.'], 'a question inside a sentence'],
  [['He said: "No.', 'Never.', 'Not once."', 'Then he left.'], 'stops inside a quotation'],
  [['They met in hall No. 7.', 'Nobody came.'], 'the abbreviation of number'],
  [['The fee is 3.5 million.', 'It rose by 1,200.'], 'stops and commas in numbers'],
  [['Talks broke down...', 'Nobody knows why.'], 'an ellipsis'],
  [['Is it true?', 'No!', 'It is false.'], 'other stops'],
  [['Op. para. 7 is a blank check.'], 'abbreviations of documents'],
];

test.each(TEXTS)('%j: %s', (sentences) => {
  const text = `Norland replies to Sudmark\n\n${sentences.join(' ')}`;
  const found = segmentText(text).sentences.map(({ start, end }) => text.slice(start, end));
  expect(found.slice(1)).toEqual(sentences);
});
