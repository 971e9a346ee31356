import { shuffle } from '../shuffle.js';
import { softmax } from '../softmax.js';

/** Several candidates of which one or more are right. */
export interface Choice {
  /** The features of each candidate: places in the table of weights. */
  readonly candidates: readonly Int32Array[];
  readonly right: readonly boolean[];
}

/** How a ranking model is trained. */
export interface RankingOptions {
  /** How many places the table of weights has. */
  readonly size: number;
  readonly rounds: number;
  readonly step: number;
  /** Weight decay on the features that occur. */
  readonly decay: number;
  /** Features that occur in fewer choices are left out. */
  readonly least: number;
}

const sumOf = (weights: Float64Array, features: Int32Array): number => {
  let sum = 0;
  for (const feature of features) sum += weights[feature] as number;
  return sum;
};

/** The choices without the features that occur in too few of them. */
function withoutRare(choices: readonly Choice[], { size, least }: RankingOptions): Choice[] {
  const counts = new Int32Array(size);
  for (const { candidates } of choices)
    for (const feature of new Set(candidates.flatMap((features) => [...features]))) counts[feature]!++;
  return choices.map(({ candidates, right }) => ({
    candidates: candidates.map((features) => features.filter((feature) => (counts[feature] as number) >= least)),
    right,
  }));
}

/**
 * A linear model that ranks candidates: conditional log-likelihood of the right ones together, by AdaGrad (Duchi, Hazan and
 * Singer 2011) with weight decay.
 *
 * @returns One weight a feature.
 */
export function trainRanking(all: readonly Choice[], options: RankingOptions): Float64Array {
  const { size, rounds, step, decay } = options;
  const choices = withoutRare(all, options);
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-2);
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffle(choices.length, round)) {
      const { candidates, right } = choices[at] as Choice;
      const all = softmax(Float64Array.from(candidates, (features) => sumOf(weights, features)));
      const mass = all.reduce((sum, p, c) => sum + (right[c] ? p : 0), 0);
      candidates.forEach((features, c) => {
        const p = all[c] as number;
        const slope = p - (right[c] ? p / mass : 0);
        for (const feature of features) {
          const own = slope + decay * (weights[feature] as number);
          squares[feature]! += own * own;
          weights[feature]! -= (step * own) / Math.sqrt(squares[feature] as number);
        }
      });
    }
  }
  return weights;
}

/** The number of the candidate with the highest weight, the first of equals. */
export function bestOf(weights: Float64Array, candidates: readonly Int32Array[]): number {
  let best = 0;
  let highest = Number.NEGATIVE_INFINITY;
  candidates.forEach((features, at) => {
    const sum = sumOf(weights, features);
    if (sum <= highest) return;
    highest = sum;
    best = at;
  });
  return best;
}
