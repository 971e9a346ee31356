import { makeRoom } from '../model/vocabulary.js';
import { readWordForms } from '../model/word-forms.js';
import { findBlocks } from './blocks.js';
import { readHeader } from './header.js';
import { languageOf } from './language.js';
import { readLetterCase } from './letter-case.js';
import type { Segments } from './segments.js';
import { findSentences } from './sentences.js';
import { tokenize } from './tokens.js';
import { classifyWords } from './word-class.js';

/**
 * The first stage: text → blocks, furniture, headline, dateline, sentences, tokens with their parts of speech.
 *
 * @param text - Any string.
 * @param furniture - Further beginnings of lines that belong to the page.
 */
export function segmentText(text: string, furniture: readonly string[] = []): Segments {
  makeRoom();
  const tokens = tokenize(text);
  const blocks = findBlocks(text, furniture);
  const found = findSentences(tokens, blocks);
  const forms = readWordForms(tokens);
  const letterCase = readLetterCase(tokens, found.sentences, found.sentenceOf);
  return {
    text,
    tokens,
    blocks,
    ...found,
    forms,
    letterCase,
    wordClass: classifyWords(tokens, forms, letterCase),
    ...readHeader(text, blocks),
    language: languageOf(tokens),
  };
}
