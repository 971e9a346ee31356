import { mixFeature } from '../model/hash.js';
import type { TaggingContext } from './context.js';

/** What stands for a word or a group of words before the first token and behind the last one. */
const NO_WORD = 7;
const NO_CLUSTER = 999;

/** Writes the hashed features of one token after another into an array; beyond the ends of the text there is always something to read. */
export abstract class TokenReader {
  /** The index of the next feature in the array. */
  protected length = 0;
  /** Number of the token that is read. */
  protected at = 0;
  protected readonly end: number;

  /**
   * @param family - Is added to the number of each template, so that no two readers share one.
   * @param out - Receives the hashes.
   */
  constructor(
    protected readonly context: TaggingContext,
    private readonly out: Int32Array,
    private readonly family: number,
  ) {
    this.end = context.forms.word.length;
  }

  protected add(template: number, a: number, b: number): void {
    this.out[this.length++] = mixFeature(this.family + template, a, b);
  }

  protected word(at: number): number {
    return at >= 0 && at < this.end ? (this.context.forms.word[at] as number) : NO_WORD;
  }

  protected stem(at: number): number {
    return at >= 0 && at < this.end ? (this.context.forms.stem[at] as number) : NO_WORD;
  }

  protected cluster(at: number): number {
    return at >= 0 && at < this.end ? (this.context.forms.cluster[at] as number) : NO_CLUSTER;
  }

  protected wordClass(at: number): number {
    return at >= 0 && at < this.end ? (this.context.wordClass[at] as number) : 0;
  }

  protected cue(at: number): number {
    return at >= 0 && at < this.end ? (this.context.cueLevel[at] as number) : 0;
  }
}
