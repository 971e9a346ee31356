import { mixFeature } from '../model/hash.js';
import type { TaggingContext } from './context.js';
import { distanceClass } from './features.js';
import { type Part, PartKind } from './parts.js';

/** How many features a link between two parts has. */
export const LINK_FEATURES = 20;

/** Reads the features of a link between a part (a source or a content) and a cue. */
export class LinkReader {
  readonly out = new Int32Array(LINK_FEATURES);
  private length = 0;

  constructor(
    private readonly context: TaggingContext,
    private readonly blockOf: Int32Array,
    private readonly parts: readonly Part[],
  ) {}

  private add(template: number, a: number, b: number): void {
    this.out[this.length++] = mixFeature(template, a, b);
  }

  private word(at: number): number {
    return this.context.forms.word[at] ?? 7;
  }

  private wordClass(at: number): number {
    return this.context.wordClass[at] ?? 0;
  }

  /**
   * The features of linking part number `part` with cue number `cue`.
   *
   * @param rank - How many cues on the same side are nearer to the part.
   */
  readLink(part: number, cue: number, rank: number): void {
    this.length = 0;
    const a = this.parts[part] as Part;
    const q = this.parts[cue] as Part;
    const side = (part < cue ? 1 : 0) | (a.kind === PartKind.source ? 2 : 0);
    const left = part < cue ? a : q;
    const right = part < cue ? q : a;
    const gap = distanceClass(right.from - left.to);
    const between = this.between(Math.min(part, cue), Math.max(part, cue));
    const places = this.places(a, q);
    const marks = this.marks(left.to, right.from);
    this.add(101, side, gap);
    this.add(102, side, between);
    this.add(103, side, places);
    this.add(104, (side << 4) | gap, this.word(q.from));
    this.add(105, side | (gap << 4), this.word(q.to - 1));
    this.add(106, this.word(left.to), side | (gap << 4));
    this.add(107, this.word(right.from - 1), side | (gap << 4));
    this.add(108, side | (this.around(part, cue) << 2), between);
    this.add(109, this.word(a.from), side | (gap << 4));
    this.add(110, (this.stateOf(a) << 8) | this.stateOf(q), (side << 8) | (gap << 4) | Math.min(3, rank));
    this.add(111, marks, side);
    this.add(112, marks, (side << 16) | between);
    this.add(113, (rank << 4) | side, places);
    this.add(114, between, (places << 8) | (gap << 4) | side);
    this.add(
      115,
      (this.wordClass(q.from) << 8) | (this.wordClass(q.to) << 4) | this.wordClass(q.from - 1),
      (side << 8) | between,
    );
    this.add(116, (this.wordClass(a.from - 1) << 4) | this.wordClass(a.to), (side << 16) | between);
    this.add(117, (this.wordClass(left.to) << 4) | this.wordClass(right.from - 1), (side << 8) | gap);
    this.add(118, this.word(a.to), side | (gap << 4));
    this.add(119, (this.around(part, cue) << 8) | marks, places);
    this.add(120, this.word(q.to - 1), (between << 4) | side);
  }

  /** The features of leaving a part without a cue. */
  readNone(part: number): void {
    this.length = 0;
    const a = this.parts[part] as Part;
    const state = this.stateOf(a);
    const kind = this.context.quotes.unitKind[this.context.quotes.unit[a.from] as number] as number;
    this.add(121, a.kind, 0);
    this.add(122, a.kind, (state << 4) | kind);
    this.add(123, a.kind, distanceClass(a.to - a.from));
    this.add(124, a.kind, this.word(a.from));
    this.add(125, (this.kindAt(part - 1) << 4) | this.kindAt(part + 1), (a.kind << 8) | (state << 4) | kind);
    this.add(126, this.wordClass(a.from - 1), (this.wordClass(a.to) << 4) | a.kind);
    this.add(127, this.context.genre, a.kind);
    this.add(128, (this.context.block[a.from] as number) | (state << 4), a.kind);
    while (this.length < LINK_FEATURES) this.add(130, 0, 0);
  }

  private kindAt(part: number): number {
    return this.parts[part]?.kind ?? 0;
  }

  private stateOf(part: Part): number {
    return this.context.quotes.state[part.from] as number;
  }

  /** How many sources, cues and contents stand between two parts, up to 3 of each. */
  private between(left: number, right: number): number {
    const counts = [0, 0, 0, 0];
    for (let at = left + 1; at < right; at++) counts[this.kindAt(at)]!++;
    return (
      (Math.min(3, counts[1] as number) << 4) |
      (Math.min(3, counts[2] as number) << 2) |
      Math.min(3, counts[3] as number)
    );
  }

  /** The kinds of the parts before and after both. */
  private around(part: number, cue: number): number {
    return (
      (this.kindAt(Math.min(part, cue) - 1) << 4) |
      (this.kindAt(Math.max(part, cue) + 1) << 2) |
      (this.kindAt(cue + 1) & 3)
    );
  }

  /** Whether both stand in one sentence, one unit, one block, neighbouring blocks. */
  private places(a: Part, q: Part): number {
    const { sentenceOf, quotes } = this.context;
    const sentences = Math.min(3, Math.abs((sentenceOf[a.from] as number) - (sentenceOf[q.from] as number)));
    const blocks = Math.min(2, Math.abs((this.blockOf[a.from] as number) - (this.blockOf[q.from] as number)));
    const sameUnit = quotes.unit[a.from] === quotes.unit[q.from] ? 1 : 0;
    const sameQuotation = quotes.open[a.from] === quotes.open[q.from] ? 1 : 0;
    return (sentences << 4) | (blocks << 2) | (sameUnit << 1) | sameQuotation;
  }

  /** What stands between: a comma, a conjunction, a verb, a mark of quotation, `who` or `which`, `that`. */
  private marks(from: number, to: number): number {
    let marks = 0;
    for (let at = from; at < Math.min(to, from + 30); at++) {
      const wordClass = this.wordClass(at);
      if (wordClass === 14) marks |= (this.context.quotes.state[at] as number) === 0 ? 1 : 8;
      else if (wordClass === 12) marks |= 2;
      else if (wordClass === 4 || wordClass === 5) marks |= 4;
      else if (wordClass === 13) marks |= 16;
      else if (wordClass === 1 || wordClass === 2) marks |= 32;
    }
    return marks;
  }
}
