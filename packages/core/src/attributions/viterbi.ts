import { LABELS } from './labels.js';

/** A run of tokens that is labelled as a whole. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Finds the best labels of runs of tokens by the scores of labels and of steps between them (Viterbi). */
export class BestPath {
  private back = new Uint8Array(0);
  private last = new Int32Array(LABELS);
  private now = new Int32Array(LABELS);

  constructor(
    private readonly steps: Int32Array,
    private readonly conditions: Uint8Array,
  ) {}

  /** The best labels; `scores` has one number for each token and label. */
  through(scores: Int32Array, stretches: readonly Stretch[]): Uint8Array {
    const out = new Uint8Array(this.conditions.length);
    for (const { from, to } of stretches) this.run(scores, from, to, out);
    return out;
  }

  private run(scores: Int32Array, from: number, to: number, out: Uint8Array): void {
    if (this.back.length < (to - from) * LABELS) this.back = new Uint8Array((to - from) * LABELS * 2);
    for (let at = from; at < to; at++) {
      this.step(scores, at, at - from);
      [this.last, this.now] = [this.now, this.last];
    }
    let label = 0;
    for (let y = 1; y < LABELS; y++) if ((this.last[y] as number) > (this.last[label] as number)) label = y;
    for (let at = to - 1; at >= from; at--) {
      out[at] = label;
      label = this.back[(at - from) * LABELS + label] as number;
    }
  }

  /** The best way to each label of token `at`. */
  private step(scores: Int32Array, at: number, index: number): void {
    const { steps, last, now } = this;
    const base = (this.conditions[at] as number) * LABELS * LABELS;
    for (let y = 0; y < LABELS; y++) {
      let best = (steps[base + y] as number) + (index === 0 ? 0 : (last[0] as number));
      let from = 0;
      for (let x = 1; x < LABELS && index > 0; x++) {
        const score = (last[x] as number) + (steps[base + x * LABELS + y] as number);
        if (score <= best) continue;
        best = score;
        from = x;
      }
      now[y] = best + (scores[at * LABELS + y] as number);
      this.back[index * LABELS + y] = from;
    }
  }
}
