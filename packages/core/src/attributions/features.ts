import type { TaggingContext } from './context.js';
import { TokenReader } from './token-reader.js';

/** How many features each token has by its words, its quotation and its place. */
export const PLACE_FEATURES = 56;

/** A distance in tokens as one of a few classes. */
export function distanceClass(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 8) return 5;
  if (distance < 14) return 6;
  if (distance < 25) return 7;
  return distance < 60 ? 8 : 9;
}

/** Writes the hashed features of one token after another into the same array. */
export class FeatureReader extends TokenReader {
  /** @param out - Receives {@link PLACE_FEATURES} hashes a token. */
  constructor(context: TaggingContext, out: Int32Array) {
    super(context, out, 0);
  }

  /** Reads the features of token `at` from index `offset` on. */
  read(at: number, offset: number): void {
    this.at = at;
    this.length = offset;
    this.ofWords();
    this.ofClasses();
    this.ofQuotation();
    this.ofCues();
    this.ofClause();
    this.ofPlace();
  }

  private ofWords(): void {
    const { at } = this;
    const { forms, genre } = this.context;
    const own = this.word(at);
    const cluster = this.cluster(at);
    this.add(1, own, 0);
    this.add(2, this.word(at - 1), 0);
    this.add(3, this.word(at + 1), 0);
    this.add(4, own, this.word(at - 1));
    this.add(5, own, this.word(at + 1));
    this.add(6, this.word(at - 2), this.word(at - 1));
    this.add(7, this.word(at + 1), this.word(at + 2));
    this.add(8, cluster, forms.shape[at] as number);
    this.add(9, this.cluster(at - 1), cluster);
    this.add(10, this.cluster(at + 1), cluster);
    this.add(11, forms.suffix[at] as number, this.wordClass(at));
    this.add(12, own, genre);
    this.add(13, this.cluster(at - 2), this.cluster(at + 2));
  }

  private ofClasses(): void {
    const { at } = this;
    const own = this.wordClass(at);
    const before = this.wordClass(at - 1);
    const after = this.wordClass(at + 1);
    const left = (this.wordClass(at - 2) << 4) | before;
    const right = (after << 4) | this.wordClass(at + 2);
    this.add(14, (before << 8) | (own << 4) | after, 0);
    this.add(15, (left << 4) | own, 0);
    this.add(16, (right << 4) | own, 0);
    this.add(17, (left << 12) | (own << 8) | right, 0);
    this.add(18, (right << 12) | (own << 8) | (this.wordClass(at + 3) << 4) | this.wordClass(at + 4), 1);
    this.add(19, (left << 12) | (own << 8) | (this.wordClass(at - 3) << 4) | this.wordClass(at - 4), 2);
    this.add(20, this.word(at - 1), (own << 4) | after);
    this.add(21, this.word(at + 1), (own << 4) | before);
  }

  private ofQuotation(): void {
    const { at } = this;
    const { quotes, forms } = this.context;
    const state = quotes.state[at] as number;
    const open = quotes.open[at] as number;
    const kind = quotes.unitKind[quotes.unit[at] as number] as number;
    const inside = open >= 0;
    const close = quotes.close[at] as number;
    const since = inside ? distanceClass(at - open) : Math.min(6, quotes.sinceClose[at] as number);
    const until = inside ? distanceClass(close - at) : Math.min(6, quotes.untilOpen[at] as number);
    this.add(22, (state << 4) | kind, this.wordClass(at));
    this.add(23, (state << 8) | (since << 4) | until, this.wordClass(at));
    this.add(24, (state << 8) | (since << 4) | until, this.word(at));
    const length = inside ? distanceClass(close - open) : 15;
    this.add(25, inside ? this.word(open - 1) : state, length);
    this.add(26, inside ? this.word(close) : state, length);
    const around = inside ? (this.wordClass(open - 1) << 8) | (this.wordClass(close) << 4) | this.cue(close + 1) : 0;
    this.add(27, around, (length << 4) | (inside ? this.cue(open - 1) : 15));
    this.add(28, inside ? this.word(close - 2) : state, length);
    this.add(29, (state << 8) | (kind << 4) | (forms.shape[at] as number), this.context.block[at] as number);
  }

  private ofCues(): void {
    const { at } = this;
    const { cueBefore, cueAfter, quotes, genre } = this.context;
    const before = cueBefore[at] as number;
    const after = cueAfter[at] as number;
    const toBefore = before < 0 ? 15 : distanceClass(at - before);
    const toAfter = after < 0 ? 15 : distanceClass(after - at);
    const state = quotes.state[at] as number;
    const own = (this.cue(at) << 4) | this.wordClass(at);
    this.add(30, (this.cue(at - 1) << 16) | (this.cue(at + 1) << 12) | own, (this.cue(at - 2) << 4) | this.cue(at + 2));
    this.add(31, before < 0 ? 0 : this.word(before), (state << 4) | toBefore);
    this.add(32, after < 0 ? 0 : this.word(after), (state << 4) | toAfter);
    this.add(33, before < 0 ? 0 : this.word(before), own);
    this.add(34, after < 0 ? 0 : this.word(after), own);
    this.add(35, (toBefore << 8) | (toAfter << 4) | state, own);
    this.add(36, before < 0 ? 0 : this.word(before), after < 0 ? 0 : this.word(after));
    this.add(
      37,
      before < 0 ? 0 : this.cluster(before),
      (state << 12) | (this.wordClass(before + 1) << 8) | (this.wordClass(before - 1) << 4) | genre,
    );
    this.add(
      38,
      (toBefore << 12) |
        (toAfter << 8) |
        (before < 0 ? 0 : this.wordClass(before + 1) << 4) |
        (after < 0 ? 0 : this.wordClass(after + 1)),
      state,
    );
    this.add(39, before < 0 ? 0 : this.word(before), this.word(before + 1));
  }

  private ofClause(): void {
    const { at } = this;
    const { verbBefore, verbAfter, markBefore, markAfter, linkBefore } = this.context;
    const own = this.wordClass(at);
    const verb = verbBefore[at] as number;
    const next = verbAfter[at] as number;
    const mark = markBefore[at] as number;
    const link = linkBefore[at] as number;
    const markNext = markAfter[at] as number;
    this.add(40, verb < 0 ? 0 : this.word(verb), own);
    this.add(41, next < 0 ? 0 : this.word(next), own);
    this.add(42, (this.between(mark, verb) << 4) | own, this.between(markNext, next));
    this.add(
      43,
      next < 0 ? 0 : this.word(next),
      (this.wordClass(at + 1) << 8) |
        (distanceClass(next < 0 ? 99 : next - at) << 4) |
        (markNext >= 0 && markNext < next ? 1 : 0),
    );
    this.add(
      44,
      verb < 0 ? 0 : this.word(verb),
      (distanceClass(verb < 0 ? 99 : at - verb) << 4) | (mark > verb ? 1 : 0),
    );
    this.add(45, mark < 0 ? 0 : this.word(mark), (this.word(mark + 1) & 0xffff) | (own << 16));
    this.add(
      46,
      link < 0 ? 0 : this.word(link),
      (link < 0 ? 0 : this.cue(link - 1) << 8) | (link > verb ? 16 : 0) | (mark > link ? 32 : 0),
    );
    this.add(47, link < 0 ? 0 : this.word(link), link < 0 ? 0 : this.word(link - 1));
    this.add(
      48,
      next < 0 ? 0 : this.cluster(next),
      (own << 8) | (this.wordClass(at - 1) << 4) | (markNext >= 0 && markNext < next ? 1 : 0),
    );
    this.add(49, verb < 0 ? 0 : this.cluster(verb), next < 0 ? 0 : this.cluster(next));
  }

  /** 0 neither, 1 only the mark, 2 only the verb, 3 the mark comes first, 4 the verb comes first. */
  private between(mark: number, verb: number): number {
    if (mark < 0) return verb < 0 ? 0 : 2;
    if (verb < 0) return 1;
    return mark < verb ? 3 : 4;
  }

  private ofPlace(): void {
    const { at } = this;
    const { sentenceStart, sentenceEnd, block, genre, quotes } = this.context;
    const start = sentenceStart[at] as number;
    const end = sentenceEnd[at] as number;
    const kind = quotes.unitKind[quotes.unit[at] as number] as number;
    this.add(50, this.word(start), distanceClass(at - start));
    this.add(51, this.word(start), this.word(start + 1));
    this.add(
      52,
      (distanceClass(at - start) << 8) | (distanceClass(end - at) << 4) | this.wordClass(at),
      (block[at] as number) | (kind << 4),
    );
    this.add(53, this.word(end - 1), (kind << 8) | (block[at] as number));
    this.add(54, (kind << 8) | ((block[at] as number) << 4) | genre, this.wordClass(start));
    this.add(55, genre, this.cue(at));
    this.add(
      56,
      start > 0 ? this.word(start - 1) : 0,
      (kind << 8) | (start > 0 ? (quotes.state[start - 1] as number) : 9),
    );
  }
}
