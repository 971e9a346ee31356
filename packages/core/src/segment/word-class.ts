import { mixFeature } from '../model/hash.js';
import { decodeLinearModel, type LinearModel } from '../model/linear-model.js';
import { readWordForms, type WordForms } from '../model/word-forms.js';
import type { Tokens } from './tokens.js';
import { WORD_CLASS_MODEL } from './word-class.weights.js';

/** The part of speech of a token: the universal tags. */
export const WordClass = {
  NOUN: 1,
  PROPN: 2,
  PRON: 3,
  VERB: 4,
  AUX: 5,
  ADJ: 6,
  ADV: 7,
  ADP: 8,
  DET: 9,
  NUM: 10,
  PART: 11,
  CCONJ: 12,
  SCONJ: 13,
  PUNCT: 14,
  X: 15,
} as const;

/** How many labels the model has: the classes and 0, which stands for the place before the text. */
export const WORD_CLASS_LABELS = 16;
/** How many features each token has. */
export const WORD_CLASS_FEATURES = 15;

/**
 * The features of token `at`, given the classes of the two tokens before it.
 *
 * @param forms - The forms of the tokens.
 * @param out - Receives {@link WORD_CLASS_FEATURES} hashes.
 */
export function readWordClassFeatures(
  forms: WordForms,
  at: number,
  last: number,
  second: number,
  out: Int32Array,
): void {
  const { word, suffix, shape } = forms;
  const own = word[at] as number;
  const before = at > 0 ? (word[at - 1] as number) : 1;
  const after = at + 1 < word.length ? (word[at + 1] as number) : 2;
  const form = shape[at] as number;
  const ending = suffix[at] as number;
  out[0] = mixFeature(1, own, 0);
  out[1] = mixFeature(2, own, form);
  out[2] = mixFeature(3, ending, form);
  out[3] = mixFeature(4, ending, last);
  out[4] = mixFeature(5, last, second);
  out[5] = mixFeature(6, own, last);
  out[6] = mixFeature(7, before, form);
  out[7] = mixFeature(8, after, form);
  out[8] = mixFeature(9, before, own);
  out[9] = mixFeature(10, after, own);
  out[10] = mixFeature(11, after, last);
  out[11] = mixFeature(12, at > 1 ? (word[at - 2] as number) : 3, last);
  out[12] = mixFeature(13, at + 1 < word.length ? (suffix[at + 1] as number) : 2, ending);
  out[13] = mixFeature(14, at + 2 < word.length ? (word[at + 2] as number) : 4, last);
  out[14] = mixFeature(15, (last << 4) | (at + 1 < word.length ? (shape[at + 1] as number) : 9), form);
}

let loaded: LinearModel | null = null;

/** The model, read at first use. */
function model(): LinearModel {
  loaded ??= decodeLinearModel(WORD_CLASS_MODEL);
  return loaded;
}

/**
 * The part of speech of every token, from left to right: an averaged perceptron after Collins 2002, taught by wink-nlp.
 *
 * @param tokens - The tokens of a text.
 * @returns For each token one of {@link WordClass}.
 */
export function classifyWords(tokens: Tokens): Uint8Array {
  const { mask, rowOf, weights } = model();
  const forms = readWordForms(tokens);
  const classes = new Uint8Array(tokens.count);
  const features = new Int32Array(WORD_CLASS_FEATURES);
  const scores = new Int32Array(WORD_CLASS_LABELS);
  let last = 0;
  let second = 0;
  for (let at = 0; at < tokens.count; at++) {
    readWordClassFeatures(forms, at, last, second, features);
    scores.fill(0);
    for (let i = 0; i < WORD_CLASS_FEATURES; i++) {
      const row = rowOf[(features[i] as number) & mask] as number;
      if (row === 0) continue;
      for (let label = 1; label < WORD_CLASS_LABELS; label++) scores[label]! += weights[row + label] as number;
    }
    second = last;
    last = best(scores);
    classes[at] = last;
  }
  return classes;
}

function best(scores: Int32Array): number {
  let label = 1;
  for (let i = 2; i < WORD_CLASS_LABELS; i++) if ((scores[i] as number) > (scores[label] as number)) label = i;
  return label;
}
