import { mixFeature } from '../model/hash.js';
import type { TaggingContext } from './context.js';
import { distanceClass } from './features.js';

/** How many features each token has by the stems around it, which are the same for all forms of a word. */
export const STEM_FEATURES = 12;

/** Writes the hashed features of one token after another into the same array. */
export class StemFeatureReader {
  private length = 0;
  private readonly end: number;

  constructor(
    private readonly context: TaggingContext,
    private readonly out: Int32Array,
  ) {
    this.end = context.forms.word.length;
  }

  /** Reads the features of token `at` from index `offset` of the array on. */
  read(at: number, offset: number): void {
    this.length = offset;
    const { cueBefore, cueAfter, verbBefore, verbAfter, quotes, sentenceStart, sentenceEnd, wordClass } = this.context;
    const state = quotes.state[at] as number;
    const own = this.stem(at);
    const before = cueBefore[at] as number;
    const after = cueAfter[at] as number;
    const verb = verbBefore[at] as number;
    const next = verbAfter[at] as number;
    const start = sentenceStart[at] as number;
    const end = sentenceEnd[at] as number;
    this.add(1, own, state);
    this.add(2, own, this.stem(at - 1));
    this.add(3, own, this.stem(at + 1));
    this.add(4, this.stem(at - 1), this.stem(at + 1));
    this.add(5, this.stem(before), (state << 8) | (distanceClass(Math.max(0, at - before)) << 4) | this.close(at - 1));
    this.add(6, this.stem(after), (state << 8) | (distanceClass(Math.max(0, after - at)) << 4) | this.close(at - 1));
    this.add(7, this.stem(verb), this.stem(next));
    this.add(8, this.stem(next), ((wordClass[at] as number) << 4) | (next < 0 ? 15 : distanceClass(next - at)));
    this.add(9, this.stem(verb), own);
    this.add(10, this.stem(next), own);
    this.add(11, this.stem(start), (this.stem(end - 2) & 0xfff) | (state << 12));
    this.add(12, start > 0 ? this.stem(start - 2) : 0, state);
  }

  private add(template: number, a: number, b: number): void {
    this.out[this.length++] = mixFeature(400 + template, a, b);
  }

  private stem(at: number): number {
    return at >= 0 && at < this.end ? (this.context.forms.stem[at] as number) : 7;
  }

  private close(at: number): number {
    return at >= 0 ? (this.context.wordClass[at] as number) : 0;
  }
}
