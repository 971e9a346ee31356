import { isUsed, type LinearModel, rowOfUsed, ZERO } from './linear-model.js';

/**
 * A linear model with its rows written out: two weights share a number, label `l` in the low half of lane `l` and label
 * `l + lanes` in the high half, so that one addition adds both. It takes more room than the {@link LinearModel} it is made
 * from and is much faster where the features that occur have weights for most labels.
 */
export interface DenseModel {
  readonly mask: number;
  /** Which buckets are used, as in a {@link LinearModel}. */
  readonly index: Int32Array;
  /** How many numbers a row has: a multiple of {@link LANES_AT_ONCE}. */
  readonly lanes: number;
  readonly rows: Int32Array;
}

/** So many sums are kept in registers at once: measured, 3 is faster than 1, 4, 5 or a loop over the lanes. */
const LANES_AT_ONCE = 3;
/** The greatest number of features that can be scored at once: their sums stay below 2^15 in each half. */
const MOST_FEATURES = 512;

/** Writes out the rows of a model. */
export function densify({ labels, mask, index, starts, entries }: LinearModel): DenseModel {
  const lanes = Math.ceil(Math.ceil(labels / 2) / LANES_AT_ONCE) * LANES_AT_ONCE;
  const count = starts.length - 1;
  const rows = new Int32Array(count * lanes);
  for (let row = 0; row < count; row++) {
    for (let entry = starts[row] as number; entry < (starts[row + 1] as number); entry++) {
      const packed = entries[entry] as number;
      const label = packed >> 8;
      const weight = (packed & 255) - ZERO;
      rows[row * lanes + (label % lanes)]! += label < lanes ? weight : weight * 0x10000;
    }
  }
  return { mask, index, lanes, rows };
}

const used = new Int32Array(MOST_FEATURES);

/**
 * Where the rows of some features begin. Two loops without a branch, so that the processor waits for many places of the memory
 * at once.
 *
 * @returns How many features have a row; the beginnings are in {@link used}.
 */
function findRows({ mask, index, lanes }: DenseModel, features: Int32Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const bucket = (features[at] as number) & mask;
    used[count] = bucket;
    count += isUsed(index, bucket);
  }
  for (let at = 0; at < count; at++) used[at] = rowOfUsed(index, used[at] as number) * lanes;
  return count;
}

/**
 * The scores of all labels for some features.
 *
 * @param model - The model.
 * @param features - Hashed features.
 * @param from - The first one of them.
 * @param to - After the last one; at most 512 after the first.
 * @param out - Receives one score a label; it has room for two a lane.
 */
export function scoreDense(model: DenseModel, features: Int32Array, from: number, to: number, out: Int32Array): void {
  const { rows, lanes } = model;
  const count = findRows(model, features, from, to);
  for (let lane = 0; lane < lanes; lane += LANES_AT_ONCE) {
    let first = 0;
    let second = 0;
    let third = 0;
    for (let at = 0; at < count; at++) {
      const place = (used[at] as number) + lane;
      first = (first + (rows[place] as number)) | 0;
      second = (second + (rows[place + 1] as number)) | 0;
      third = (third + (rows[place + 2] as number)) | 0;
    }
    unpack(first, lane, lanes, out);
    unpack(second, lane + 1, lanes, out);
    unpack(third, lane + 2, lanes, out);
  }
}

/** Parts the two sums of a lane: what the low half took from the high one is given back. */
function unpack(sums: number, lane: number, lanes: number, out: Int32Array): void {
  const low = (sums << 16) >> 16;
  out[lane] = low;
  out[lane + lanes] = (sums - low) >> 16;
}
