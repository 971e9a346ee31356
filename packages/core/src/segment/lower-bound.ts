/**
 * The first number of a sorted row that is not before what is looked for, by binary search; `count` where all are.
 *
 * @param count - How many there are.
 * @param isBefore - Whether number `at` lies before it: true up to some number, false from there on.
 */
export function lowerBound(count: number, isBefore: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
