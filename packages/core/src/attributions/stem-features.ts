import type { TaggingContext } from './context.js';
import { distanceClass } from './features.js';
import { TokenReader } from './token-reader.js';

/** How many features each token has by the stems around it, which are the same for all forms of a word. */
export const STEM_FEATURES = 12;

/** Writes the hashed features of one token after another into the same array. */
export class StemFeatureReader extends TokenReader {
  /** @param out - Receives {@link STEM_FEATURES} hashes a token. */
  constructor(context: TaggingContext, out: Int32Array) {
    super(context, out, 400);
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
    this.add(
      5,
      this.stem(before),
      (state << 8) | (distanceClass(Math.max(0, at - before)) << 4) | this.wordClass(at - 1),
    );
    this.add(
      6,
      this.stem(after),
      (state << 8) | (distanceClass(Math.max(0, after - at)) << 4) | this.wordClass(at - 1),
    );
    this.add(7, this.stem(verb), this.stem(next));
    this.add(8, this.stem(next), ((wordClass[at] as number) << 4) | (next < 0 ? 15 : distanceClass(next - at)));
    this.add(9, this.stem(verb), own);
    this.add(10, this.stem(next), own);
    this.add(11, this.stem(start), (this.stem(end - 2) & 0xfff) | (state << 12));
    this.add(12, start > 0 ? this.stem(start - 2) : 0, state);
  }
}
