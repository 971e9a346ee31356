import { WordClass } from '../segment/word-class.js';
import type { TaggingContext } from './context.js';
import { distanceClass } from './features.js';
import { TokenReader } from './token-reader.js';

/** How many features each token has by the words of speech and the speakers around it. */
export const SPEECH_FEATURES = 26;

/** A subject stands at most so many tokens before its verb. */
const SUBJECT_REACH = 8;

/** Writes the hashed features of one token after another into the same array. */
export class SpeechFeatureReader extends TokenReader {
  /** @param out - Receives {@link SPEECH_FEATURES} hashes a token. */
  constructor(context: TaggingContext, out: Int32Array) {
    super(context, out, 300);
  }

  /** Reads the features of token `at` from index `offset` of the array on. */
  read(at: number, offset: number): void {
    this.at = at;
    this.length = offset;
    this.ofWords();
    this.ofSubjects();
    this.ofSentence();
    this.ofNeighbours();
  }

  private speech(at: number): number {
    return at >= 0 && at < this.end ? (this.context.facts.speech[at] as number) : 0;
  }

  private speaker(at: number): number {
    return at >= 0 && at < this.end ? (this.context.facts.speaker[at] as number) : 0;
  }

  private ofWords(): void {
    const { at } = this;
    const { cueBefore, cueAfter, verbBefore, verbAfter, quotes } = this.context;
    const own = this.wordClass(at);
    const state = quotes.state[at] as number;
    const before = cueBefore[at] as number;
    const after = cueAfter[at] as number;
    const next = verbAfter[at] as number;
    this.add(1, this.speech(at), own);
    this.add(2, this.speech(at), (this.speaker(at - 1) << 8) | (this.wordClass(at + 1) << 4) | state);
    this.add(3, this.speech(before), (state << 4) | (before < 0 ? 15 : distanceClass(at - before)));
    this.add(4, this.speech(after), (state << 4) | (after < 0 ? 15 : distanceClass(after - at)));
    this.add(5, this.speech(verbBefore[at] as number), own);
    this.add(6, this.speech(next), own);
    this.add(7, this.speaker(at), (this.wordClass(at - 1) << 8) | (this.wordClass(at + 1) << 4) | state);
    this.add(8, this.speaker(at), this.speech(next));
  }

  /** The noun or pronoun before a verb. */
  private subjectOf(verb: number): number {
    const start = verb < 0 ? 0 : (this.context.sentenceStart[this.at] as number);
    for (let at = verb - 1; at >= start && at > verb - SUBJECT_REACH; at--) {
      const own = this.wordClass(at);
      if (own === WordClass.NOUN || own === WordClass.PROPN || own === WordClass.PRON) return at;
    }
    return -1;
  }

  private ofSubjects(): void {
    const { at } = this;
    const verb = this.context.verbBefore[at] as number;
    const next = this.context.verbAfter[at] as number;
    const own = this.wordClass(at);
    const left = this.subjectOf(verb);
    const right = this.subjectOf(next);
    const which = (left === at ? 1 : 0) | (right === at ? 2 : 0);
    this.add(9, left < 0 ? 0 : this.word(left), this.speech(verb));
    this.add(10, left < 0 ? 0 : this.speaker(left), (this.speech(verb) << 4) | own);
    this.add(11, this.speaker(right), (this.speech(next) << 4) | own);
    this.add(12, which | (own << 2), this.speech(next));
  }

  /** Where the token stands in respect of the tail: 9 no tail, 0 before, 1 at its comma, 2 at its first word, 3 in it. */
  private placeOf(tailFrom: number): number {
    if (tailFrom < 0) return 9;
    if (this.at < tailFrom) return this.at === tailFrom - 1 ? 1 : 0;
    return this.at === tailFrom ? 2 : 3;
  }

  private ofSentence(): void {
    const { at } = this;
    const { quotes, sentenceStart, sentenceEnd, shape } = this.context;
    const start = sentenceStart[at] as number;
    const end = sentenceEnd[at] as number;
    const state = quotes.state[at] as number;
    const own = this.wordClass(at);
    const tail = shape.tail[at] as number;
    const head = shape.head[at] as number;
    const place = this.placeOf(shape.tailFrom[at] as number);
    this.add(13, tail, place);
    this.add(14, tail, (place << 8) | (own << 4) | state);
    this.add(15, place, this.word(at));
    this.add(16, head, place);
    this.add(17, head, (own << 4) | Math.min(7, distanceClass(at - start)));
    this.add(18, tail, head);
    this.add(19, start > 0 ? (shape.tail[start - 1] as number) : 0, (place << 4) | state);
    this.add(20, this.word(start), (place << 4) | state);
    const nextState = end < this.end ? (quotes.state[end] as number) << 4 : 0;
    this.add(26, end < this.end ? (shape.head[end] as number) : 0, state | nextState);
  }

  private ofNeighbours(): void {
    const { at } = this;
    const own = this.wordClass(at);
    const near =
      (this.speech(at - 1) ? 1 : 0) |
      (this.speech(at + 1) ? 2 : 0) |
      (this.speech(at - 2) ? 4 : 0) |
      (this.speech(at + 2) ? 8 : 0);
    this.add(21, near, (own << 4) | (this.context.quotes.state[at] as number));
    this.add(22, this.speech(at - 1), own);
    this.add(23, this.speech(at - 1), this.word(at));
    this.add(24, this.speech(at + 1), this.word(at));
    this.add(25, this.speech(at - 2), (this.wordClass(at - 1) << 4) | own);
  }
}
