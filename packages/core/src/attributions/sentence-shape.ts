import { mixFeature } from '../model/hash.js';
import { Shape } from '../model/word-forms.js';
import { WordClass } from '../segment/word-class.js';
import type { TaggingContext } from './context.js';

/** What stands at both ends of the sentence of each token: there stand the words that say who speaks. */
export interface SentenceShape {
  /** First token of the tail, what follows the last comma or closing mark (`, the minister said.`); -1 where it is long. */
  readonly tailFrom: Int32Array;
  /** The likeliest cue in the tail, its length, and whether a quotation ends before it; 0 without a tail. */
  readonly tail: Int32Array;
  /** The likeliest cue before the first comma or opening mark, and which of the two ends it. */
  readonly head: Int32Array;
}

/** Heads and tails have fewer tokens than this. */
const REACH = 22;
/** From this level on it matters which word the cue is. */
const SURE = 4;

/** Reads the shape of every sentence. */
export function readSentenceShape(context: Omit<TaggingContext, 'shape'>): SentenceShape {
  const count = context.sentenceStart.length;
  const shape = {
    tailFrom: new Int32Array(count).fill(-1),
    tail: new Int32Array(count),
    head: new Int32Array(count),
  };
  for (let from = 0; from < count; ) {
    const to = context.sentenceEnd[from] as number;
    readTail(context, from, to, shape);
    shape.head.fill(headKey(context, from, to), from, to);
    from = to;
  }
  return shape;
}

type View = Omit<TaggingContext, 'shape'>;

/** The likeliest cue between two tokens: its word where it is a sure one, else its level. */
function likeliestCue({ cueLevel, forms }: View, from: number, to: number): number {
  let level = 0;
  let word = 0;
  for (let at = from; at < to; at++) {
    if ((cueLevel[at] as number) <= level) continue;
    level = cueLevel[at] as number;
    word = forms.word[at] as number;
  }
  return level >= SURE ? word : level;
}

const isComma = ({ forms, lower }: View, at: number): boolean => forms.shape[at] === Shape.mark && lower[at] === ',';

function readTail(view: View, from: number, to: number, shape: SentenceShape): void {
  const { wordClass, quotes } = view;
  let end = to;
  while (end > from && wordClass[end - 1] === WordClass.PUNCT) end--;
  let start = end;
  while (start > from && end - start < REACH && !isComma(view, start - 1) && quotes.state[start - 1] === 0) start--;
  if (start === from || end - start >= REACH) return;
  const length = end - start < 4 ? 2 : end - start < 10 ? 4 : 8;
  const afterQuotation = (quotes.state[start - 1] as number) > 0 ? 1 : 0;
  shape.tail.fill(mixFeature(1, likeliestCue(view, start, end), afterQuotation | length), from, to);
  shape.tailFrom.fill(start, from, to);
}

function headKey(view: View, from: number, to: number): number {
  let end = from;
  while (end < to && end - from < REACH && !isComma(view, end) && view.quotes.state[end] === 0) end++;
  return mixFeature(2, likeliestCue(view, from, end), end < to && isComma(view, end) ? 1 : 2);
}
