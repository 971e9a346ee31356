import { mixFeature } from '../model/hash.js';
import { decodeLinearModel, type LinearModel, scoreLabels } from '../model/linear-model.js';
import { WordFact } from '../model/vocabulary.js';
import { Shape, type WordForms } from '../model/word-forms.js';
import { LetterCase } from './letter-case.js';
import type { Tokens } from './tokens.js';
import { CERTAIN_WORDS, WORD_CLASS_MODEL } from './word-class.weights.js';

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
export const WORD_CLASS_FEATURES = 18;

/** A word with a capital in a line of such words: the capital tells nothing of it. */
const CAPITAL_OF_TITLE = 8;

/** The shapes of the tokens, capitals that their line explains set apart. */
export function shapesInLine(forms: WordForms, letterCase: Uint8Array): Uint8Array {
  return forms.shape.map((shape, at) =>
    letterCase[at] !== LetterCase.usual && (shape === Shape.capital || shape === Shape.upper)
      ? CAPITAL_OF_TITLE
      : shape,
  );
}

/**
 * The features of token `at`, given the classes of the two tokens before it.
 *
 * @param forms - The forms of the tokens.
 * @param shape - Their shapes as {@link shapesInLine} gives them.
 * @param out - Receives {@link WORD_CLASS_FEATURES} hashes.
 */
export function readWordClassFeatures(
  { word, suffix, stem, cluster }: WordForms,
  shape: Uint8Array,
  at: number,
  last: number,
  second: number,
  out: Int32Array,
): void {
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
  out[15] = mixFeature(16, stem[at] as number, ending);
  out[16] = mixFeature(17, stem[at] as number, last);
  out[17] = mixFeature(18, cluster[at] as number, (last << 4) | form);
}

let loaded: LinearModel | null = null;

/** The model, read at first use. */
function model(): LinearModel {
  loaded ??= decodeLinearModel(WORD_CLASS_MODEL);
  return loaded;
}

/** The class of each word that has always the same one, 0 for others: it needs no model. */
const certain = new WordFact((lower) => {
  certainClasses ??= new Map(
    CERTAIN_WORDS.split('\n').flatMap((line, at) => line.split(' ').map((word): [string, number] => [word, at])),
  );
  return certainClasses.get(lower) ?? 0;
});
let certainClasses: Map<string, number> | null = null;

/**
 * The part of speech of every token, from left to right: an averaged perceptron after Collins 2002, taught by wink-nlp.
 *
 * @param tokens - The tokens of a text.
 * @param forms - Their forms.
 * @param letterCase - How the sentence of each is written.
 * @returns For each token one of {@link WordClass}.
 */
export function classifyWords(tokens: Tokens, forms: WordForms, letterCase: Uint8Array): Uint8Array {
  const weights = model();
  const shape = shapesInLine(forms, letterCase);
  const classes = new Uint8Array(tokens.count);
  const features = new Int32Array(WORD_CLASS_FEATURES);
  const scores = new Int32Array(WORD_CLASS_LABELS);
  let last = 0;
  let second = 0;
  for (let at = 0; at < tokens.count; at++) {
    let own = certain.of(tokens.number[at] as number);
    if (own === 0) {
      readWordClassFeatures(forms, shape, at, last, second, features);
      scoreLabels(weights, features, 0, WORD_CLASS_FEATURES, scores);
      own = best(scores);
    }
    classes[at] = own;
    second = last;
    last = own;
  }
  return classes;
}

function best(scores: Int32Array): number {
  let label = 1;
  for (let i = 2; i < WORD_CLASS_LABELS; i++) if ((scores[i] as number) > (scores[label] as number)) label = i;
  return label;
}
