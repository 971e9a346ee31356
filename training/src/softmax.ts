/** Turns scores into probabilities, in place. */
export function softmax(scores: Float64Array): Float64Array {
  const top = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp((scores[at] as number) - top);
  for (let at = 0; at < scores.length; at++) scores[at]! /= sum;
  return scores;
}
