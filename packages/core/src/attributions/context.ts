import { WordFact } from '../model/vocabulary.js';
import type { WordForms } from '../model/word-forms.js';
import type { Quotation } from '../schema/quotation.js';
import type { Segments } from '../segment/segments.js';
import { WordClass } from '../segment/word-class.js';
import { cueLevels } from './cue-words.js';
import { genreOf } from './genre.js';
import { type QuotationView, viewQuotations } from './quotation-view.js';
import { readSentenceShape, type SentenceShape } from './sentence-shape.js';
import { readSpeechFacts, type SpeechFacts } from './speech-facts.js';

/** Everything that the features of a token are read from, as one number for each token. */
export interface TaggingContext {
  readonly forms: WordForms;
  /** The words in lower case. */
  readonly lower: readonly string[];
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
  /** Which words report speech, and which stand for a speaker. */
  readonly facts: SpeechFacts;
  readonly shape: SentenceShape;
}

/** A word is a likely cue from this level on. */
const LIKELY_CUE = 3;

/** What a token is to those that look for the nearest one of a sort, as bits. */
const Sort = { cue: 1, verb: 2, mark: 4, link: 8 } as const;

const LINKS = /* @__PURE__ */ new Set(
  'that who which if whether because while when although but and as after before since where what how why to'.split(
    ' ',
  ),
);
const isMark = (lower: string): boolean => ',:;—–-()'.includes(lower) || lower === '--';
const sortOfWord = /* @__PURE__ */ new WordFact(
  (lower) => (isMark(lower) ? Sort.mark : 0) | (LINKS.has(lower) ? Sort.link : 0),
);

function sortsOf({ tokens, wordClass }: Segments, cueLevel: Uint8Array, state: Uint8Array): Uint8Array {
  const out = new Uint8Array(tokens.count);
  for (let at = 0; at < out.length; at++) {
    const own = wordClass[at];
    const verb = own === WordClass.VERB || own === WordClass.AUX ? Sort.verb : 0;
    const cue = state[at] === 0 && (cueLevel[at] as number) >= LIKELY_CUE ? Sort.cue : 0;
    out[at] = sortOfWord.of(tokens.number[at] as number) | verb | cue;
  }
  return out;
}

/** For each token the last token before it (`step` 1) or the first one behind it (-1) that is of a sort, within its unit. */
function nearest(unitOf: Int32Array, sorts: Uint8Array, sort: number, step: 1 | -1): Int32Array {
  const count = sorts.length;
  const out = new Int32Array(count);
  let found = -1;
  let previous = step === 1 ? 0 : count - 1;
  for (let at = previous; at >= 0 && at < count; at += step) {
    if (unitOf[previous] !== unitOf[at]) found = -1;
    else if (at !== previous && ((sorts[previous] as number) & sort) !== 0) found = previous;
    out[at] = found;
    previous = at;
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
  const { tokens, forms, wordClass, sentenceOf } = segments;
  const quotes = viewQuotations(segments, quotations);
  const cueLevel = cueLevels(forms.word);
  const sorts = sortsOf(segments, cueLevel, quotes.state);
  const { start, end } = runs(sentenceOf);
  const view = {
    forms,
    lower: tokens.lower,
    wordClass,
    cueLevel,
    quotes,
    sentenceOf,
    sentenceStart: start,
    sentenceEnd: end,
    cueBefore: nearest(quotes.unit, sorts, Sort.cue, 1),
    cueAfter: nearest(quotes.unit, sorts, Sort.cue, -1),
    verbBefore: nearest(sentenceOf, sorts, Sort.verb, 1),
    verbAfter: nearest(sentenceOf, sorts, Sort.verb, -1),
    markBefore: nearest(sentenceOf, sorts, Sort.mark, 1),
    markAfter: nearest(sentenceOf, sorts, Sort.mark, -1),
    linkBefore: nearest(sentenceOf, sorts, Sort.link, 1),
    block: blockKinds(segments),
    genre: genreOf(forms.word),
    facts: readSpeechFacts(segments),
  };
  return { ...view, shape: readSentenceShape(view) };
}
