import { mayFollow } from '../../../packages/core/src/attributions/tagger.js';

/** What is trained: one weight for each bucket and label, and for each step from label to label under one of several conditions. */
export interface CrfOptions {
  readonly labels: number;
  readonly bits: number;
  readonly features: number;
  readonly conditions: number;
  readonly rate: number;
  /** L1 penalty. */
  readonly penalty: number;
}

/** A run of tokens to tag: hashed features row by row, the condition of each step, the right labels. */
export interface Sequence {
  readonly features: Int32Array;
  readonly conditions: Uint8Array;
  readonly labels: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** Gradients below this are not worth a step. */
const SMALL = 0.002;

/** A linear-chain conditional random field, trained by AdaGrad with an L1 penalty taken at each step. */
export class Crf {
  readonly weights: Float32Array;
  readonly steps: Float32Array;
  private readonly squares: Float32Array;
  private readonly stepSquares: Float32Array;
  private readonly mask: number;
  private scores = new Float64Array(0);
  private alpha = new Float64Array(0);
  private beta = new Float64Array(0);
  private scale = new Float64Array(0);

  constructor(private readonly options: CrfOptions) {
    const { labels, bits, conditions } = options;
    this.mask = (1 << bits) - 1;
    this.weights = new Float32Array(labels << bits);
    this.squares = new Float32Array(labels << bits);
    this.steps = new Float32Array((conditions * labels + 0) * labels);
    this.stepSquares = new Float32Array(this.steps.length);
  }

  private grow(size: number): void {
    if (this.scores.length >= size) return;
    this.scores = new Float64Array(size * 2);
    this.alpha = new Float64Array(size * 2);
    this.beta = new Float64Array(size * 2);
    this.scale = new Float64Array(size * 2);
  }

  private score({ features, from, to }: Sequence): void {
    const { labels, features: width } = this.options;
    for (let i = 0; i < to - from; i++) {
      const row = i * labels;
      for (let y = 0; y < labels; y++) this.scores[row + y] = 0;
      const first = (from + i) * width;
      for (let f = 0; f < width; f++) {
        const bucket = ((features[first + f] as number) & this.mask) * labels;
        for (let y = 0; y < labels; y++) this.scores[row + y]! += this.weights[bucket + y] as number;
      }
      let top = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < labels; y++) top = Math.max(top, this.scores[row + y] as number);
      for (let y = 0; y < labels; y++) this.scores[row + y] = Math.exp((this.scores[row + y] as number) - top);
    }
  }

  /** exp of the weight of a step; 0 where it is not allowed. */
  private stepTable(): Float64Array {
    const { labels, conditions } = this.options;
    const table = new Float64Array(this.steps.length);
    for (let c = 0; c < conditions; c++)
      for (let x = 0; x < labels; x++)
        for (let y = 0; y < labels; y++) {
          const at = (c * labels + x) * labels + y;
          table[at] = mayFollow(x, y) ? Math.exp(this.steps[at] as number) : 0;
        }
    return table;
  }

  private forward(sequence: Sequence, table: Float64Array): void {
    const { labels } = this.options;
    const n = sequence.to - sequence.from;
    for (let i = 0; i < n; i++) {
      const base = (sequence.conditions[sequence.from + i] as number) * labels * labels;
      let total = 0;
      for (let y = 0; y < labels; y++) {
        let sum = 0;
        if (i === 0) sum = table[base + y] as number;
        else
          for (let x = 0; x < labels; x++)
            sum += (this.alpha[(i - 1) * labels + x] as number) * (table[base + x * labels + y] as number);
        sum *= this.scores[i * labels + y] as number;
        this.alpha[i * labels + y] = sum;
        total += sum;
      }
      this.scale[i] = total;
      for (let y = 0; y < labels; y++) this.alpha[i * labels + y]! /= total;
    }
  }

  private backward(sequence: Sequence, table: Float64Array): void {
    const { labels } = this.options;
    const n = sequence.to - sequence.from;
    for (let y = 0; y < labels; y++) this.beta[(n - 1) * labels + y] = 1;
    for (let i = n - 2; i >= 0; i--) {
      const base = (sequence.conditions[sequence.from + i + 1] as number) * labels * labels;
      for (let x = 0; x < labels; x++) {
        let sum = 0;
        for (let y = 0; y < labels; y++) {
          const next = (i + 1) * labels + y;
          sum += (table[base + x * labels + y] as number) * (this.scores[next] as number) * (this.beta[next] as number);
        }
        this.beta[i * labels + x] = sum / (this.scale[i + 1] as number);
      }
    }
  }

  /** One step of training on one sequence. */
  learn(sequence: Sequence): void {
    const { labels } = this.options;
    const n = sequence.to - sequence.from;
    this.grow(n * labels);
    const table = this.stepTable();
    this.score(sequence);
    this.forward(sequence, table);
    this.backward(sequence, table);
    const gradient = new Float64Array(labels);
    for (let i = 0; i < n; i++) {
      const gold = sequence.labels[sequence.from + i] as number;
      let largest = 0;
      for (let y = 0; y < labels; y++) {
        const p = (this.alpha[i * labels + y] as number) * (this.beta[i * labels + y] as number);
        gradient[y] = (p - (y === gold ? 1 : 0)) * sequence.weight;
        largest = Math.max(largest, Math.abs(gradient[y] as number));
      }
      if (largest < SMALL) continue;
      this.move(sequence, i, gradient);
      this.moveSteps(sequence, i, gold, table);
    }
  }

  private move({ features, from }: Sequence, i: number, gradient: Float64Array): void {
    const { labels, features: width, rate, penalty } = this.options;
    const first = (from + i) * width;
    for (let f = 0; f < width; f++) {
      const bucket = ((features[first + f] as number) & this.mask) * labels;
      for (let y = 0; y < labels; y++) {
        const g = gradient[y] as number;
        if (g < SMALL && g > -SMALL) continue;
        const cell = bucket + y;
        const square = (this.squares[cell] as number) + g * g;
        this.squares[cell] = square;
        const step = rate / Math.sqrt(square + 1);
        const moved = (this.weights[cell] as number) - step * g;
        const shrink = step * penalty;
        this.weights[cell] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
      }
    }
  }

  private moveSteps(sequence: Sequence, i: number, gold: number, table: Float64Array): void {
    const { labels, rate } = this.options;
    const base = (sequence.conditions[sequence.from + i] as number) * labels * labels;
    const before = i === 0 ? 0 : (sequence.labels[sequence.from + i - 1] as number);
    for (let x = 0; x < labels; x++) {
      if (i === 0 && x > 0) break;
      for (let y = 0; y < labels; y++) {
        const left = i === 0 ? 1 : (this.alpha[(i - 1) * labels + x] as number);
        const at = base + x * labels + y;
        const p =
          (left *
            (table[at] as number) *
            (this.scores[i * labels + y] as number) *
            (this.beta[i * labels + y] as number)) /
          (this.scale[i] as number);
        const g = (p - (x === before && y === gold ? 1 : 0)) * sequence.weight;
        if (g < SMALL && g > -SMALL) continue;
        this.stepSquares[at]! += g * g;
        this.steps[at]! -= (rate * g) / Math.sqrt((this.stepSquares[at] as number) + 1);
      }
    }
  }

  /** The best labels of a sequence (Viterbi). */
  decode(sequence: Sequence, out: Uint8Array): void {
    const { labels } = this.options;
    const n = sequence.to - sequence.from;
    this.grow(n * labels);
    const table = this.stepTable();
    this.score(sequence);
    const back = new Uint8Array(n * labels);
    let last = new Float64Array(labels);
    for (let i = 0; i < n; i++) {
      const base = (sequence.conditions[sequence.from + i] as number) * labels * labels;
      const now = new Float64Array(labels).fill(Number.NEGATIVE_INFINITY);
      for (let y = 0; y < labels; y++)
        for (let x = 0; x < (i === 0 ? 1 : labels); x++) {
          const step = table[base + x * labels + y] as number;
          if (step === 0) continue;
          const s = (last[x] as number) + Math.log(step) + Math.log((this.scores[i * labels + y] as number) + 1e-300);
          if (s > (now[y] as number)) {
            now[y] = s;
            back[i * labels + y] = x;
          }
        }
      last = now;
    }
    let y = 0;
    for (let k = 1; k < labels; k++) if ((last[k] as number) > (last[y] as number)) y = k;
    for (let i = n - 1; i >= 0; i--) {
      out[sequence.from + i] = y;
      y = back[i * labels + y] as number;
    }
  }
}
