import { findClusters } from '../model/word-clusters.js';
import { readWordForms, type WordForms } from '../model/word-forms.js';
import type { Quotation } from '../schema/quotation.js';
import type { Segments } from '../segment/segments.js';
import { WordClass } from '../segment/word-class.js';
import { cueLevels } from './cue-words.js';
import { genreOf } from './genre.js';
import { type QuotationView, viewQuotations } from './quotation-view.js';

/** Everything that the features of a token are read from, as one number for each token. */
export interface TaggingContext {
  readonly forms: WordForms;
  readonly cluster: Uint16Array;
  readonly wordClass: Uint8Array;
  /** How often the word is a cue, 0 never … 6 nearly always. */
  readonly cueLevel: Uint8Array;
  readonly quotes: QuotationView;
  readonly sentenceOf: Int32Array;
  /** Number of the first token of the sentence, and of the token after its last one. */
  readonly sentenceStart: Int32Array;
  readonly sentenceEnd: Int32Array;
  /** The nearest likely cue before and after the token within its unit, -1 where there is none. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  /** The nearest verb before and after the token within its sentence, -1 where there is none. */
  readonly verbBefore: Int32Array;
  readonly verbAfter: Int32Array;
  /** The nearest comma, dash, bracket or colon before the token within its sentence, -1 where there is none. */
  readonly markBefore: Int32Array;
  readonly markAfter: Int32Array;
  /** The nearest conjunction or relative word before the token within its sentence (`that`, `if`, `who`), -1 where there is none. */
  readonly linkBefore: Int32Array;
  /** Kind of the block: 0 paragraph, 1 title or heading, 2 other. */
  readonly block: Uint8Array;
  readonly genre: number;
}

/** A word is a likely cue from this level on. */
const LIKELY_CUE = 3;

const isVerbal = (wordClass: number): boolean => wordClass === WordClass.VERB || wordClass === WordClass.AUX;

/** Runs over the tokens in one direction and keeps the last one that passes `test` since the last change of `unit`. */
function nearest(count: number, step: 1 | -1, unit: (at: number) => number, test: (at: number) => boolean): Int32Array {
  const out = new Int32Array(count).fill(-1);
  let found = -1;
  for (let i = 0; i < count; i++) {
    const at = step === 1 ? i : count - 1 - i;
    const previous = at - step;
    if (i > 0 && unit(previous) !== unit(at)) found = -1;
    else if (i > 0 && test(previous)) found = previous;
    out[at] = found;
  }
  return out;
}

/** For each token the end of the run of equal numbers in `of` that it stands in: the first token, and the one after the last. */
function runs(of: Int32Array): { start: Int32Array; end: Int32Array } {
  const start = new Int32Array(of.length);
  const end = new Int32Array(of.length);
  for (let from = 0; from < of.length; ) {
    let to = from + 1;
    while (to < of.length && of[to] === of[from]) to++;
    start.fill(from, from, to);
    end.fill(to, from, to);
    from = to;
  }
  return { start, end };
}

function blockKinds({ blocks, blockOf }: Segments): Uint8Array {
  const out = new Uint8Array(blockOf.length);
  for (let at = 0; at < out.length; at++) {
    const kind = blocks[blockOf[at] as number]?.kind;
    out[at] = kind === 'paragraph' ? 0 : kind === 'title' || kind === 'heading' ? 1 : 2;
  }
  return out;
}

/**
 * Looks at a text as the tagger needs it.
 *
 * @param segments - The text in segments.
 * @param quotations - What stands in quotation marks.
 */
export function readContext(segments: Segments, quotations: readonly Quotation[]): TaggingContext {
  const { tokens, wordClass, sentenceOf } = segments;
  const { count, lower } = tokens;
  const forms = readWordForms(tokens);
  const quotes = viewQuotations(segments, quotations);
  const cueLevel = cueLevels(forms.word);
  const sentence = (at: number): number => sentenceOf[at] as number;
  const unit = (at: number): number => quotes.unit[at] as number;
  const isCue = (at: number): boolean => (cueLevel[at] as number) >= LIKELY_CUE;
  const isOuterCue = (at: number): boolean => isCue(at) && quotes.state[at] === 0;
  const isVerb = (at: number): boolean => isVerbal(wordClass[at] as number);
  const isMark = (at: number): boolean => ',:;—–-()'.includes(lower[at] as string) || lower[at] === '--';
  const isLink = (at: number): boolean => LINKS.has(lower[at] as string);
  const { start, end } = runs(sentenceOf);
  return {
    forms,
    cluster: findClusters(forms.word),
    wordClass,
    cueLevel,
    quotes,
    sentenceOf,
    sentenceStart: start,
    sentenceEnd: end,
    cueBefore: nearest(count, 1, unit, (at) => (quotes.state[at] === 0 ? isOuterCue(at) : false)),
    cueAfter: nearest(count, -1, unit, (at) => (quotes.state[at] === 0 ? isOuterCue(at) : false)),
    verbBefore: nearest(count, 1, sentence, isVerb),
    verbAfter: nearest(count, -1, sentence, isVerb),
    markBefore: nearest(count, 1, sentence, isMark),
    markAfter: nearest(count, -1, sentence, isMark),
    linkBefore: nearest(count, 1, sentence, isLink),
    block: blockKinds(segments),
    genre: genreOf(forms.word),
  };
}

const LINKS = new Set(
  'that who which if whether because while when although but and as after before since where what how why to'.split(
    ' ',
  ),
);
