/**
 * A linear model over hashed features: each feature is a bucket, each bucket that is used has a row of small weights, of which
 * most are 0 and left out.
 *
 * The weights travel as printable text that compresses well: for every used bucket, in order, the gap to the one before it and
 * then for each label that has a weight its number and the weight. {@link encodeLinearModel} writes it, training only.
 */
export interface LinearModel {
  readonly labels: number;
  /** A feature's bucket is its hash with this mask. */
  readonly mask: number;
  /**
   * Which buckets are used: for every 32 buckets their bits, then how many buckets before them are used. The row of a bucket is
   * the number of used buckets before it.
   */
  readonly index: Int32Array;
  /** For each row the number of its first entry, and at the end the number of all entries. */
  readonly starts: Int32Array;
  /** The weights that are not 0: the label times 256, plus the weight, plus {@link ZERO}. */
  readonly entries: Uint16Array;
}

/** What a weight of 0 is in an entry. */
export const ZERO = 128;

/** Printable ASCII without the quote, the backslash, the backtick and the dollar sign. */
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((char) => !'\'"\\`$'.includes(char))
  .join('');
const BASE = ALPHABET.length;
/** Gaps below this are one character, longer ones begin with a character that counts the multiples of it. */
const SHORT_GAP = 64;
/** The greatest absolute weight. */
export const MAX_WEIGHT = (BASE - 1) >> 1;

const VALUE = /* @__PURE__ */ (() => {
  const values = new Uint8Array(128);
  for (let i = 0; i < BASE; i++) values[ALPHABET.charCodeAt(i)] = i;
  return values;
})();

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
  const [labels, bits, count] = encoded.head.split(',').map(Number) as [number, number, number];
  const index = new Int32Array(2 << Math.max(0, bits - 5));
  const starts = new Int32Array(count + 1);
  const entries = new Uint16Array(encoded.weights.length);
  let bucket = -1;
  let gapAt = 0;
  let labelAt = 0;
  let entry = 0;
  for (let row = 0; row < count; row++) {
    let gap = VALUE[encoded.gaps.charCodeAt(gapAt++)] as number;
    while (gap >= SHORT_GAP) {
      bucket += (gap - SHORT_GAP + 1) * SHORT_GAP;
      gap = VALUE[encoded.gaps.charCodeAt(gapAt++)] as number;
    }
    bucket += gap + 1;
    index[(bucket >>> 5) << 1]! |= 1 << (bucket & 31);
    let label = -1;
    for (;;) {
      const step = VALUE[encoded.labels.charCodeAt(labelAt++)] as number;
      if (step === 0) break;
      label += step;
      const weight = (VALUE[encoded.weights.charCodeAt(entry)] as number) - MAX_WEIGHT;
      entries[entry++] = (label << 8) | (weight + ZERO);
    }
    starts[row + 1] = entry;
  }
  countUsed(index);
  return { labels, mask: (1 << bits) - 1, index, starts, entries };
}

/** Writes behind the bits of every 32 buckets how many buckets before them are used. */
function countUsed(index: Int32Array): void {
  let used = 0;
  for (let at = 0; at < index.length; at += 2) {
    index[at + 1] = used;
    used += bitsIn(index[at] as number);
  }
}

/** How many bits are set (after Hacker's Delight, 5-1). */
function bitsIn(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  x = (x + (x >>> 4)) & 0x0f0f0f0f;
  return Math.imul(x, 0x01010101) >>> 24;
}

/** The row of a bucket that is used: how many used buckets stand before it. */
export function rowOfUsed(index: Int32Array, bucket: number): number {
  const word = (bucket >>> 5) << 1;
  return (index[word + 1] as number) + bitsIn((index[word] as number) & ((1 << (bucket & 31)) - 1));
}

/** Whether a bucket is used: 1 or 0. */
export function isUsed(index: Int32Array, bucket: number): number {
  return ((index[(bucket >>> 5) << 1] as number) >>> (bucket & 31)) & 1;
}

/** The number of the row of a feature, -1 where its bucket is not used. */
function rowOf(mask: number, index: Int32Array, feature: number): number {
  const bucket = feature & mask;
  return isUsed(index, bucket) === 0 ? -1 : rowOfUsed(index, bucket);
}

/**
 * The scores of all labels for some features.
 *
 * @param model - The model.
 * @param features - Hashed features.
 * @param from - The first one of them.
 * @param to - After the last one.
 * @param out - Receives one score a label.
 */
export function scoreLabels(model: LinearModel, features: Int32Array, from: number, to: number, out: Int32Array): void {
  const { mask, index, starts, entries } = model;
  out.fill(0);
  for (let at = from; at < to; at++) {
    const row = rowOf(mask, index, features[at] as number);
    if (row < 0) continue;
    const end = starts[row + 1] as number;
    for (let entry = starts[row] as number; entry < end; entry++) {
      const packed = entries[entry] as number;
      out[packed >> 8]! += (packed & 255) - ZERO;
    }
  }
}

/**
 * The score of some features under a model of one label.
 *
 * @param model - The model.
 * @param features - Hashed features.
 * @param from - The first one of them.
 * @param to - After the last one.
 */
export function scoreOne(model: LinearModel, features: ArrayLike<number>, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) {
    const row = rowOf(model.mask, model.index, features[at] as number);
    if (row >= 0) sum += (model.entries[row] as number) - ZERO;
  }
  return sum;
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
