/**
 * The most salient weights of a model that was trained by AdaGrad, the others 0. The saliency of a weight is its square times the
 * sum of the squares of its slopes (optimal brain damage, LeCun, Denker and Solla 1989).
 *
 * @param weights - All weights.
 * @param squares - For each the sum of the squares of its slopes.
 * @param keep - How many are kept; more where several are alike.
 */
export function salientOf(weights: Float32Array, squares: Float32Array, keep: number): Float32Array {
  const saliency = weights.map((weight, at) => weight * weight * (squares[at] as number));
  const sorted = saliency.slice().sort();
  const least = sorted[Math.max(0, sorted.length - keep)] as number;
  return weights.map((weight, at) => ((saliency[at] as number) >= least ? weight : 0));
}

/** A weight whose sum of squares is this never moves again. */
export const FIXED: number = Number.POSITIVE_INFINITY;
