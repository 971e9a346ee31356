import { Shape } from '../model/word-forms.js';
import { WordClass } from '../segment/word-class.js';
import type { TaggingContext } from './context.js';
import { distanceClass } from './features.js';
import { type LabelRun, type LabelRuns, readRuns } from './label-runs.js';
import { TokenReader } from './token-reader.js';

/** How many features each token has by the labels of the first pass. */
export const LABEL_FEATURES = 26;

/** Cues and sources are looked for among so many runs on each side. */
const CUE_REACH = 5;
const SOURCE_REACH = 3;
/** Marks between a token and a cue are looked for within so many tokens. */
const MARK_REACH = 40;
const SOURCE = 1;
const CUE = 2;
/** A label where there is no token, and a kind where there is no run. */
const NO_LABEL = 9;
const NO_KIND = 7;

/** Writes the hashed features of one token after another: the labels around it in a first labelling. */
export class LabelFeatureReader extends TokenReader {
  private readonly runs: LabelRuns;
  private own = 0;

  /** @param out - Receives {@link LABEL_FEATURES} hashes a token. */
  constructor(
    context: TaggingContext,
    private readonly labels: Uint8Array,
    private readonly blockOf: Int32Array,
    out: Int32Array,
  ) {
    super(context, out, 200);
    this.runs = readRuns(labels, blockOf, context.sentenceOf);
  }

  /** Reads the features of token `at` from index `offset` of the array on. */
  read(at: number, offset: number): void {
    this.at = at;
    this.length = offset;
    this.own = this.label(at);
    this.ofLabels();
    this.ofRuns();
    this.ofCues();
    this.ofSentences();
  }

  private label(at: number): number {
    return at >= 0 && at < this.labels.length ? (this.labels[at] as number) : NO_LABEL;
  }

  private kind(run: number): number {
    return this.runs.runs[run]?.kind ?? NO_KIND;
  }

  private ofLabels(): void {
    const { at, own } = this;
    const around =
      (this.label(at - 2) << 12) | (this.label(at - 1) << 8) | (this.label(at + 1) << 4) | this.label(at + 2);
    this.add(1, own, 0);
    this.add(2, around, own);
    this.add(3, own, this.word(at));
    this.add(4, (this.label(at - 1) << 4) | own, this.word(at - 1));
    this.add(5, (own << 4) | this.label(at + 1), this.word(at + 1));
  }

  private ofRuns(): void {
    const { at, own } = this;
    const { forms, quotes } = this.context;
    const number = this.runs.numberOf[at] as number;
    const run = this.runs.runs[number] as LabelRun;
    const near = (this.kind(number - 1) << 8) | (run.kind << 4) | this.kind(number + 1);
    const state = quotes.state[at] as number;
    const pattern = this.runs.pattern[at] as number;
    this.add(6, near, this.wordClass(at));
    this.add(7, (this.kind(number - 2) << 16) | (near << 4) | this.kind(number + 2), state);
    this.add(8, own, (distanceClass(at - run.from) << 4) | distanceClass(run.to - at));
    this.add(9, pattern, own);
    this.add(10, pattern, (this.wordClass(at) << 4) | state);
    this.add(21, this.word(at), near);
    this.add(26, forms.cluster[at] as number, near);
  }

  /** The nearest run of a kind on one side in the same block, `null` where there is none. */
  private nearest(step: 1 | -1, kind: number, reach: number): LabelRun | null {
    const own = this.runs.numberOf[this.at] as number;
    const block = this.blockOf[this.at];
    for (let i = 1; i <= reach; i++) {
      const run = this.runs.runs[own + step * i];
      if (!run || this.blockOf[run.from] !== block) return null;
      if (run.kind === kind) return run;
    }
    return null;
  }

  private inSentence(run: LabelRun | null): 0 | 1 {
    return run && this.context.sentenceOf[run.from] === this.context.sentenceOf[this.at] ? 1 : 0;
  }

  private ofCues(): void {
    const { at, own } = this;
    const before = this.nearest(-1, CUE, CUE_REACH);
    const after = this.nearest(1, CUE, CUE_REACH);
    const near = this.inSentence(before);
    const nearAfter = this.inSentence(after);
    const classes = (this.wordClass(at) << 8) | (this.wordClass(at - 1) << 4) | this.wordClass(at + 1);
    const toAfter = after ? (nearAfter << 4) | distanceClass(after.from - at) : 99;
    const toBefore = before ? (near << 4) | distanceClass(at - before.to) : 99;
    this.add(11, after ? this.word(after.to - 1) : 0, (nearAfter << 8) | own);
    this.add(12, before ? this.word(before.to - 1) : 0, (near << 8) | own);
    this.add(13, toAfter, toBefore | (own << 8));
    this.add(14, (nearAfter << 1) | near, classes);
    this.add(15, before ? this.word(before.to) : 0, (near << 4) | own);
    this.add(16, after ? this.word(after.from - 1) : 0, (nearAfter << 4) | own);
    const source = this.nearest(1, SOURCE, SOURCE_REACH);
    const sourceBefore = this.nearest(-1, SOURCE, SOURCE_REACH);
    this.add(17, source ? this.word(source.to - 1) : 0, own);
    this.add(18, sourceBefore ? this.word(sourceBefore.to - 1) : 0, own);
    const marks = before && near ? this.marksBetween(before.to, Math.min(at, before.to + MARK_REACH), true) : 0;
    const marksAfter = after && nearAfter ? this.marksBetween(at, Math.min(after.from, at + MARK_REACH), false) : 0;
    this.add(19, (marks << 4) | marksAfter, (own << 8) | (nearAfter << 1) | near);
    this.add(20, (marks << 4) | marksAfter, this.word(at));
  }

  /** Bit 1: a mark outside quotations; bit 2: a verb. */
  private marksBetween(from: number, to: number, onlyMarks: boolean): number {
    const { forms, quotes, wordClass } = this.context;
    let found = 0;
    for (let at = from; at < to && found !== 3; at++) {
      if (wordClass[at] === WordClass.VERB) found |= 2;
      const isMark = wordClass[at] === WordClass.PUNCT && quotes.state[at] === 0;
      if (isMark && (!onlyMarks || forms.shape[at] === Shape.mark)) found |= 1;
    }
    return found;
  }

  private ofSentences(): void {
    const { at, own } = this;
    const { sentenceStart, sentenceEnd, quotes } = this.context;
    const { pattern } = this.runs;
    const start = sentenceStart[at] as number;
    const end = sentenceEnd[at] as number;
    const kind = quotes.unitKind[quotes.unit[at] as number] as number;
    const before = start > 0 ? (pattern[start - 1] as number) : 0;
    this.add(22, before, own);
    this.add(23, end < this.labels.length ? (pattern[end] as number) : 0, own);
    this.add(24, pattern[at] as number, before);
    this.add(25, this.label(start - 1), (kind << 4) | own);
  }
}
