/** Averaged multiclass perceptron over hashed features, with lazily summed weights. */
export class AveragedPerceptron {
  private readonly weights: Float32Array;
  private readonly sums: Float64Array;
  private readonly mask: number;
  private step = 1;

  constructor(
    private readonly labels: number,
    bits: number,
  ) {
    this.mask = (1 << bits) - 1;
    this.weights = new Float32Array((1 << bits) * labels);
    this.sums = new Float64Array((1 << bits) * labels);
  }

  /** The best label from 1 on. */
  predict(features: Int32Array): number {
    let label = 1;
    let best = Number.NEGATIVE_INFINITY;
    for (let candidate = 1; candidate < this.labels; candidate++) {
      let score = 0;
      for (let i = 0; i < features.length; i++)
        score += this.weights[((features[i] as number) & this.mask) * this.labels + candidate] as number;
      if (score > best) [best, label] = [score, candidate];
    }
    return label;
  }

  /** Moves the weights from the label that was predicted to the right one. */
  update(features: Int32Array, right: number, predicted: number): void {
    for (const feature of features) {
      const row = (feature & this.mask) * this.labels;
      this.weights[row + right]! += 1;
      this.sums[row + right]! += this.step;
      this.weights[row + predicted]! -= 1;
      this.sums[row + predicted]! -= this.step;
    }
  }

  /** Counts one example. */
  tick(): void {
    this.step++;
  }

  /** The averaged weight of a cell. */
  average(bucket: number, label: number): number {
    const cell = bucket * this.labels + label;
    return (this.weights[cell] as number) - (this.sums[cell] as number) / this.step;
  }
}
