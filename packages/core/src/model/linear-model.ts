/**
 * A linear model over hashed features: each feature is a bucket, each bucket that is used has a row of one small weight a label.
 *
 * The weights travel as printable text that compresses well: for every used bucket, in order, the gap to the one before it and
 * then for each label that has a weight its number and the weight. {@link encodeLinearModel} writes it, training only.
 */
export interface LinearModel {
  readonly labels: number;
  /** A feature's bucket is its hash with this mask. */
  readonly mask: number;
  /** For each bucket the offset of its row in {@link weights}; 0 is the row of zeros of unused buckets. */
  readonly rowOf: Int32Array;
  readonly weights: Int8Array;
}

/** Printable ASCII without the quote, the backslash, the backtick and the dollar sign. */
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((char) => !'\'"\\`$'.includes(char))
  .join('');
const BASE = ALPHABET.length;
/** Gaps below this are one character, longer ones begin with a character that counts the multiples of it. */
const SHORT_GAP = 64;
/** The greatest absolute weight. */
export const MAX_WEIGHT = (BASE - 1) >> 1;

const VALUE = new Uint8Array(128);
for (let i = 0; i < BASE; i++) VALUE[ALPHABET.charCodeAt(i)] = i;

/** The three streams of an encoded model: `head` is `labels,bits,rows`. */
export interface EncodedModel {
  readonly head: string;
  readonly gaps: string;
  /** For each row the labels that have a weight: each is the step from the label before; a row ends where the step is 0. */
  readonly labels: string;
  readonly weights: string;
}

/** Reads an encoded model. */
export function decodeLinearModel(encoded: EncodedModel): LinearModel {
  const [labels, bits, rows] = encoded.head.split(',').map(Number) as [number, number, number];
  const rowOf = new Int32Array(1 << bits);
  const weights = new Int8Array((rows + 1) * labels);
  let bucket = -1;
  let gapAt = 0;
  let labelAt = 0;
  let weightAt = 0;
  for (let row = 1; row <= rows; row++) {
    let gap = VALUE[encoded.gaps.charCodeAt(gapAt++)] as number;
    while (gap >= SHORT_GAP) {
      bucket += (gap - SHORT_GAP + 1) * SHORT_GAP;
      gap = VALUE[encoded.gaps.charCodeAt(gapAt++)] as number;
    }
    bucket += gap + 1;
    rowOf[bucket] = row * labels;
    let label = -1;
    for (;;) {
      const step = VALUE[encoded.labels.charCodeAt(labelAt++)] as number;
      if (step === 0) break;
      label += step;
      weights[row * labels + label] = (VALUE[encoded.weights.charCodeAt(weightAt++)] as number) - MAX_WEIGHT;
    }
  }
  return { labels, mask: (1 << bits) - 1, rowOf, weights };
}

/** Writes a model; a row of zeros is left out. */
export function encodeLinearModel(
  labels: number,
  bits: number,
  rowAt: (bucket: number) => ArrayLike<number> | null,
): EncodedModel {
  const gaps: string[] = [];
  const steps: string[] = [];
  const weights: string[] = [];
  let last = -1;
  let rows = 0;
  for (let bucket = 0; bucket < 1 << bits; bucket++) {
    const row = rowAt(bucket);
    if (!row || !hasWeight(row)) continue;
    writeGap(bucket - last - 1, gaps);
    writeRow(row, labels, steps, weights);
    last = bucket;
    rows++;
  }
  return {
    head: [labels, bits, rows].join(','),
    gaps: gaps.join(''),
    labels: steps.join(''),
    weights: weights.join(''),
  };
}

function hasWeight(row: ArrayLike<number>): boolean {
  for (let label = 0; label < row.length; label++) if (row[label] !== 0) return true;
  return false;
}

function writeGap(gap: number, out: string[]): void {
  let rest = gap;
  while (rest >= SHORT_GAP) {
    const multiples = Math.min(Math.floor(rest / SHORT_GAP), BASE - SHORT_GAP);
    out.push(ALPHABET[SHORT_GAP + multiples - 1] as string);
    rest -= multiples * SHORT_GAP;
  }
  out.push(ALPHABET[rest] as string);
}

function writeRow(row: ArrayLike<number>, labels: number, steps: string[], weights: string[]): void {
  let last = -1;
  for (let label = 0; label < labels; label++) {
    const weight = row[label] as number;
    if (weight === 0) continue;
    steps.push(ALPHABET[label - last] as string);
    weights.push(ALPHABET[Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, weight)) + MAX_WEIGHT] as string);
    last = label;
  }
  steps.push(ALPHABET[0] as string);
}
