/** How many hash bits features have: so many that hardly two of them meet. */
export const BUCKET_BITS = 22;
const MASK = (1 << BUCKET_BITS) - 1;

/** Gives a number to every bucket that occurs often enough; number 0 stands for all others. */
export class FeatureIndex {
  readonly numberOf = new Int32Array(1 << BUCKET_BITS);
  size = 1;

  /**
   * @param all - Hashes of features.
   * @param least - How often a bucket must occur.
   */
  constructor(all: Iterable<Int32Array>, least: number) {
    const counts = new Int32Array(1 << BUCKET_BITS);
    for (const hashes of all) for (let at = 0; at < hashes.length; at++) counts[(hashes[at] as number) & MASK]!++;
    counts[0] = 0;
    for (let bucket = 0; bucket <= MASK; bucket++)
      if ((counts[bucket] as number) >= least) this.numberOf[bucket] = this.size++;
  }

  /** The numbers of some features. */
  numbersOf(hashes: Int32Array): Int32Array {
    const out = new Int32Array(hashes.length);
    for (let at = 0; at < hashes.length; at++) out[at] = this.numberOf[(hashes[at] as number) & MASK] as number;
    return out;
  }
}
