import { hashOf } from '../model/hash.js';
import type { Segments } from '../segment/segments.js';
import { kindsOf, longerFrame, nounFrame, wordFrame } from './frames.js';
import { type Predicate, PredicateForm } from './predicates.js';
import { isAdverb, isContent, isNegation, isPreposition } from './word-tests.js';

/** The complement of a verb is looked for among so many tokens behind it, and so many of its words of meaning count. */
const REACH = 9;
const CONTENTS = 3;

const BE = hashOf('be');
const NOT = hashOf('not');
const NO = hashOf('no');
const CAN = hashOf('can');
const CANNOT = hashOf('cannot');
const MODALS = new Set(
  ['will', 'would', 'shall', 'should', 'must', 'could', 'might', 'may', 'can', 'cannot'].map(hashOf),
);
const MARKS = /^[;:—–()"“”«»,]$/u;

/** The kinds that the lexicon of wordings allows a predicate, as sets of bits by the number of the kind. */
export interface FrameKinds {
  /** By its verb or noun alone. */
  broad: number;
  /** By its verb with modal, negation, particle or complement. */
  narrow: number;
  /** Hash of its modal verb, 0 for none. */
  modal: number;
}

/** Looks the wording of one predicate after another up in the lexicon of wordings. */
export class FrameReader {
  readonly kinds: FrameKinds = { broad: 0, narrow: 0, modal: 0 };
  /** Stem hashes of the first words of meaning behind the verb, and of the word right behind each. */
  private readonly contents: number[] = [];
  private readonly followers: number[] = [];

  constructor(private readonly segments: Segments) {}

  /** Reads a predicate into {@link kinds}. */
  read(predicate: Predicate): void {
    const { stem } = this.segments.forms;
    const head = stem[predicate.head] as number;
    this.kinds.narrow = 0;
    this.kinds.broad = kindsOf(wordFrame(head));
    if (predicate.form === PredicateForm.nominal) this.kinds.broad = kindsOf(nounFrame(head));
    this.readContents(predicate);
    const { modal, negated, passive } = this.groupOf(predicate);
    this.kinds.modal = modal;
    const frames = [wordFrame(head)];
    if (passive) frames.push(longerFrame(wordFrame(BE), head));
    if (modal !== 0 && negated) this.match(longerFrame(wordFrame(modal), NOT));
    for (const frame of frames) this.withComplement(frame);
    if (negated) this.withComplement(longerFrame(wordFrame(NOT), head));
    if (negated) this.withComplement(longerFrame(wordFrame(head), NOT));
    if (modal !== 0) this.ofModal(modal, negated, passive, head);
  }

  private ofModal(modal: number, negated: boolean, passive: boolean, head: number): void {
    let frame = wordFrame(modal === CAN && negated ? CANNOT : modal);
    this.match(frame);
    if (negated && modal !== CANNOT && modal !== CAN) frame = longerFrame(frame, NOT);
    this.match(longerFrame(frame, head));
    this.withComplement(longerFrame(frame, head));
    if (passive) this.withComplement(longerFrame(longerFrame(frame, BE), head));
  }

  private match(frame: number): void {
    this.kinds.narrow |= kindsOf(frame);
  }

  /** The frame with what follows the verb. */
  private withComplement(frame: number): void {
    const { contents, followers } = this;
    this.match(frame);
    const first = followers[0] as number;
    const withFirst = longerFrame(frame, first);
    this.match(withFirst);
    for (const [at, content] of contents.entries()) {
      const longer = longerFrame(frame, content);
      this.match(longer);
      this.match(longerFrame(longer, followers[at + 1] as number));
      this.match(longerFrame(withFirst, content));
      if (at > 0) this.match(longerFrame(longerFrame(frame, contents[at - 1] as number), content));
    }
  }

  private readContents({ last, end }: Predicate): void {
    const { forms, tokens } = this.segments;
    this.contents.length = 0;
    this.followers.length = 0;
    let from = last;
    while (from < end && isAdverb(this.segments, from)) from++;
    this.followers.push(forms.stem[from] ?? 0);
    for (let at = from; at < Math.min(end, last + REACH) && this.contents.length < CONTENTS; at++) {
      if (MARKS.test(tokens.lower[at] as string) && at > last) break;
      if (isPreposition(this.segments, at) && this.contents.length > 0) break;
      if (!isContent(this.segments, at) && forms.stem[at] !== NO) continue;
      this.contents.push(forms.stem[at] as number);
      this.followers.push(forms.stem[at + 1] ?? 0);
    }
  }

  private groupOf({ first, head, last }: Predicate): { modal: number; negated: boolean; passive: boolean } {
    const { stem } = this.segments.forms;
    let modal = 0;
    let passive = false;
    let negated = isNegation(this.segments, last);
    for (let at = first; at < head; at++) {
      const own = stem[at] as number;
      if (MODALS.has(own)) modal = own;
      if (own === BE) passive = true;
      if (isNegation(this.segments, at)) negated = true;
    }
    if (modal === CANNOT) negated = true;
    return { modal, negated, passive };
  }
}
