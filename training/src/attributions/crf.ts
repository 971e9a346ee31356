import { CONDITIONS } from '../../../packages/core/src/attributions/conditions.js';
import { LABELS, mayFollow } from '../../../packages/core/src/attributions/labels.js';
import { FIXED, salientOf } from '../salient.js';
import { shuffle } from '../shuffle.js';

/** A run of tokens to label: their features row by row in one or two tables, the condition of each step, the right labels. */
interface Sequence {
  readonly tables: readonly FeatureTable[];
  readonly conditions: Uint8Array;
  readonly labels: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** Numbers of the features of all tokens of a text, `width` a token; 0 is no feature. */
export interface FeatureTable {
  readonly numbers: Int32Array;
  readonly width: number;
  /** Number of the first row of its weights: the tables of one sequence share one array of weights. */
  readonly offset: number;
}

/** How wide the steps are: small ones find a better place than the usual 0.1 (see LOG.md). */
const RATE = 0.008;
/** Gradients below this are not worth a step. */
const SMALL = 0.002;

/** Rows have room for 16 labels, so that each begins at a multiple of 64 bytes. */
const ROW = 16;
const L = LABELS;

/** A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), trained by AdaGrad (Duchi, Hazan and Singer 2011). */
class Crf {
  readonly weights: Float32Array;
  readonly steps = new Float32Array(CONDITIONS * L * L);
  private readonly squares: Float32Array;
  private readonly stepSquares = new Float32Array(CONDITIONS * L * L);
  private readonly table = new Float64Array(CONDITIONS * L * L);
  private scores = new Float64Array(0);
  private alpha = new Float64Array(0);
  private beta = new Float64Array(0);
  private scale = new Float64Array(0);

  /** @param rows - How many rows of weights, one a feature. */
  constructor(rows: number) {
    this.weights = new Float32Array(rows * ROW);
    this.squares = new Float32Array(rows * ROW);
  }

  /** One step of training on one sequence. */
  learn(sequence: Sequence): void {
    this.prepare(sequence);
    this.forward(sequence);
    this.backward(sequence);
    const gradient = new Float64Array(L);
    for (let i = 0; i < sequence.to - sequence.from; i++) {
      const gold = sequence.labels[sequence.from + i] as number;
      let largest = 0;
      for (let y = 0; y < L; y++) {
        const p = (this.alpha[i * L + y] as number) * (this.beta[i * L + y] as number);
        gradient[y] = p - (y === gold ? 1 : 0);
        largest = Math.max(largest, Math.abs(gradient[y] as number));
      }
      if (largest < SMALL) continue;
      this.move(sequence, sequence.from + i, gradient);
      this.moveSteps(sequence, i, gold);
    }
  }

  /** Goes on from some weights, of which the most salient ones are kept and the others stay 0 from now on. */
  restart(from: CrfWeights, keep: number): void {
    const { weights, squares } = this;
    weights.set(salientOf(from.weights, squares, keep));
    for (let at = 0; at < weights.length; at++) squares[at] = weights[at] === 0 ? FIXED : (squares[at] as number) / 8;
    this.steps.set(from.steps);
  }

  private prepare(sequence: Sequence): void {
    const n = sequence.to - sequence.from;
    if (this.scores.length < n * L) {
      this.scores = new Float64Array(n * L * 2);
      this.alpha = new Float64Array(n * L * 2);
      this.beta = new Float64Array(n * L * 2);
      this.scale = new Float64Array(n * L * 2);
    }
    for (let at = 0; at < this.table.length; at++) {
      const allowed = mayFollow(Math.floor(at / L) % L, at % L);
      this.table[at] = allowed ? Math.exp(this.steps[at] as number) : 0;
    }
    for (let i = 0; i < n; i++) this.score(sequence, i);
  }

  /** exp of the scores of the labels of token `i`, the best one 1. */
  private score({ tables, from }: Sequence, i: number): void {
    const { scores, weights } = this;
    const row = i * L;
    for (let y = 0; y < L; y++) scores[row + y] = 0;
    for (const { numbers, width, offset } of tables) {
      const first = (from + i) * width;
      for (let f = first; f < first + width; f++) {
        const number = numbers[f] as number;
        if (number === 0) continue;
        const cell = (number + offset) * ROW;
        for (let y = 0; y < L; y++) scores[row + y]! += weights[cell + y] as number;
      }
    }
    let top = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < L; y++) top = Math.max(top, scores[row + y] as number);
    for (let y = 0; y < L; y++) scores[row + y] = Math.exp((scores[row + y] as number) - top);
  }

  private forward({ conditions, from, to }: Sequence): void {
    const { alpha, scores, table } = this;
    for (let i = 0; i < to - from; i++) {
      const base = (conditions[from + i] as number) * L * L;
      let total = 0;
      for (let y = 0; y < L; y++) {
        let sum = i === 0 ? (table[base + y] as number) : 0;
        for (let x = 0; x < L && i > 0; x++)
          sum += (alpha[(i - 1) * L + x] as number) * (table[base + x * L + y] as number);
        sum *= scores[i * L + y] as number;
        alpha[i * L + y] = sum;
        total += sum;
      }
      this.scale[i] = total;
      for (let y = 0; y < L; y++) alpha[i * L + y]! /= total;
    }
  }

  private backward({ conditions, from, to }: Sequence): void {
    const { beta, scores, table } = this;
    const n = to - from;
    for (let y = 0; y < L; y++) beta[(n - 1) * L + y] = 1;
    for (let i = n - 2; i >= 0; i--) {
      const base = (conditions[from + i + 1] as number) * L * L;
      for (let x = 0; x < L; x++) {
        let sum = 0;
        for (let y = 0; y < L; y++) {
          const next = (i + 1) * L + y;
          sum += (table[base + x * L + y] as number) * (scores[next] as number) * (beta[next] as number);
        }
        beta[i * L + x] = sum / (this.scale[i + 1] as number);
      }
    }
  }

  private move({ tables }: Sequence, at: number, gradient: Float64Array): void {
    const { weights, squares } = this;
    for (const { numbers, width, offset } of tables) {
      for (let f = at * width; f < (at + 1) * width; f++) {
        const number = numbers[f] as number;
        if (number === 0) continue;
        const cell = (number + offset) * ROW;
        for (let y = 0; y < L; y++) {
          const g = gradient[y] as number;
          const square = (squares[cell + y] as number) + g * g;
          squares[cell + y] = square;
          weights[cell + y]! -= (RATE * g) / Math.sqrt(square + 1);
        }
      }
    }
  }

  private moveSteps({ conditions, labels, from }: Sequence, i: number, gold: number): void {
    const { alpha, beta, scores, table } = this;
    const base = (conditions[from + i] as number) * L * L;
    const before = i === 0 ? 0 : (labels[from + i - 1] as number);
    for (let x = 0; x < (i === 0 ? 1 : L); x++) {
      const left = i === 0 ? 1 : (alpha[(i - 1) * L + x] as number);
      for (let y = 0; y < L; y++) {
        const at = base + x * L + y;
        const here = (scores[i * L + y] as number) * (beta[i * L + y] as number);
        const p = (left * (table[at] as number) * here) / (this.scale[i] as number);
        const g = p - (x === before && y === gold ? 1 : 0);
        if (g < SMALL && g > -SMALL) continue;
        this.stepSquares[at]! += g * g;
        this.steps[at]! -= (RATE * g) / Math.sqrt((this.stepSquares[at] as number) + 1);
      }
    }
  }
}

/** What a model is trained on; threads can share it. */
export interface CrfData {
  readonly tables: readonly FeatureTable[];
  readonly conditions: Uint8Array;
  readonly labels: Uint8Array;
  /** For each sequence the number of its first token and of the one after its last. */
  readonly stretches: Int32Array;
  /** How many rows of weights the tables have. */
  readonly rows: number;
  /** How many weights are kept; 0 for all. */
  readonly keep: number;
}

/** The weights of a trained model: {@link ROW_WIDTH} a feature, and those of the steps. */
export interface CrfWeights {
  readonly weights: Float32Array;
  readonly steps: Float32Array;
}

/** How many weights the row of one feature has, of which the first {@link LABELS} are used. */
export const ROW_WIDTH = ROW;

const EPOCHS = 10;
/** From this epoch on the weights are averaged. */
const AVERAGE_FROM = 4;
/** How many epochs the weights that are kept are fitted again. */
const REFIT_EPOCHS = 4;

/**
 * Trains a model, averages its weights over the later epochs, keeps the most salient ones and fits these again: what is lost
 * with the others is mostly made up for.
 */
export function trainCrf({ rows, stretches, keep, ...data }: CrfData): CrfWeights {
  const crf = new Crf(rows);
  const learnAll = (epoch: number): void => {
    for (const at of shuffle(stretches.length / 2, epoch))
      crf.learn({ ...data, from: stretches[at * 2] as number, to: stretches[at * 2 + 1] as number });
  };
  const full = averaged(crf, EPOCHS, AVERAGE_FROM, learnAll);
  if (keep === 0) return full;
  crf.restart(full, keep);
  return averaged(crf, REFIT_EPOCHS, 1, (epoch) => learnAll(EPOCHS + epoch));
}

/** Runs some epochs and averages the weights over those from number `first` on. */
function averaged(crf: Crf, epochs: number, first: number, learnAll: (epoch: number) => void): CrfWeights {
  const weights = new Float32Array(crf.weights.length);
  const steps = new Float32Array(crf.steps.length);
  const share = 1 / (epochs - first);
  for (let epoch = 0; epoch < epochs; epoch++) {
    learnAll(epoch);
    if (epoch < first) continue;
    for (let i = 0; i < weights.length; i++) weights[i]! += (crf.weights[i] as number) * share;
    for (let i = 0; i < steps.length; i++) steps[i]! += (crf.steps[i] as number) * share;
  }
  return { weights, steps };
}
