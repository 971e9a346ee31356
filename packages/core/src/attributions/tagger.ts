import type { LinearModel } from '../model/linear-model.js';
import { CONDITIONS, readConditions } from './conditions.js';
import type { TaggingContext } from './context.js';
import { FeatureReader, TAGGER_FEATURES } from './features.js';
import { isBegin, LABELS, Label, partOf } from './labels.js';

/** Whether label `to` may follow label `from`: a part goes on only where it began. */
export function mayFollow(from: number, to: number): boolean {
  return to === Label.none || isBegin(to) || partOf(to) === partOf(from);
}

/** The score of a step that is not allowed. */
const NEVER = -0x100000;

/** The scores of all steps: for each condition, label before and label. */
export function readSteps(encoded: string): Int32Array {
  const steps = Int32Array.from(encoded.split(','), Number);
  for (let at = 0; at < CONDITIONS * LABELS * LABELS; at++) {
    if (!mayFollow(Math.floor(at / LABELS) % LABELS, at % LABELS)) steps[at] = NEVER;
  }
  return steps;
}

/** The best labels of a run of tokens under a linear-chain model (Viterbi), block by block. */
export class Tagger {
  private readonly features = new Int32Array(TAGGER_FEATURES);
  private back = new Uint8Array(0);
  private last = new Int32Array(LABELS);
  private now = new Int32Array(LABELS);
  private readonly reader: FeatureReader;
  private readonly conditions: Uint8Array;

  constructor(
    private readonly model: LinearModel,
    private readonly steps: Int32Array,
    context: TaggingContext,
  ) {
    this.reader = new FeatureReader(context, this.features);
    this.conditions = readConditions(context);
  }

  /** Labels the tokens from `from` to before `to`. */
  tag(from: number, to: number, out: Uint8Array): void {
    if (this.back.length < (to - from) * LABELS) this.back = new Uint8Array((to - from) * LABELS * 2);
    for (let at = from; at < to; at++) {
      this.score(at);
      this.step(at, at - from);
      [this.last, this.now] = [this.now, this.last];
    }
    let label = 0;
    for (let y = 1; y < LABELS; y++) if ((this.last[y] as number) > (this.last[label] as number)) label = y;
    for (let at = to - 1; at >= from; at--) {
      out[at] = label;
      label = this.back[(at - from) * LABELS + label] as number;
    }
  }

  /** Puts the score of each label of token `at` into `now`. */
  private score(at: number): void {
    const { rowOf, weights, mask } = this.model;
    this.reader.read(at, 0);
    const scores = this.now;
    scores.fill(0);
    for (let i = 0; i < TAGGER_FEATURES; i++) {
      const row = rowOf[(this.features[i] as number) & mask] as number;
      if (row === 0) continue;
      for (let y = 0; y < LABELS; y++) scores[y]! += weights[row + y] as number;
    }
  }

  /** Adds the best way to each label. */
  private step(at: number, index: number): void {
    const base = (this.conditions[at] as number) * LABELS * LABELS;
    for (let y = 0; y < LABELS; y++) {
      let best = (this.steps[base + y] as number) + (index === 0 ? 0 : (this.last[0] as number));
      let from = 0;
      for (let x = 1; x < LABELS && index > 0; x++) {
        const score = (this.last[x] as number) + (this.steps[base + x * LABELS + y] as number);
        if (score > best) [best, from] = [score, x];
      }
      this.now[y]! += best;
      this.back[index * LABELS + y] = from;
    }
  }
}
