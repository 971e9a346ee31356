import { ACT_MODEL } from '../model/acts.weights.js';
import { decodeLinearModel, type LinearModel } from '../model/linear-model.js';
import { ActKindSchema } from '../schema/act.js';

/** Classes of the model: 0 is no act, the others are the kinds in the order of the schema. */
export const ACT_CLASSES = ActKindSchema.options.length + 1;

/** How many hash bits the features of the model have. */
export const ACT_BITS = 17;

/** The log-odds that one unit of a stored weight stands for. */
export const ACT_WEIGHT_UNIT = 0.04;

let loaded: LinearModel | null = null;

/** The weights that ship with this release, unpacked at the first use. */
export function actModel(): LinearModel {
  loaded ??= decodeLinearModel(ACT_MODEL);
  return loaded;
}

/**
 * Probabilities of the classes for one set of features: multinomial logistic regression.
 *
 * @param model - The weights.
 * @param features - Hashed features.
 * @param length - How many of them.
 * @param out - Receives one probability a class; they sum to 1.
 */
export function classify(model: LinearModel, features: Int32Array, length: number, out: Float64Array): void {
  const { mask, rowOf, weights, labels } = model;
  out.fill(0);
  for (let f = 0; f < length; f++) {
    const row = rowOf[(features[f] as number) & mask] as number;
    if (row === 0) continue;
    for (let c = 0; c < labels; c++) out[c]! += weights[row + c] as number;
  }
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < labels; c++) top = Math.max(top, out[c] as number);
  let sum = 0;
  for (let c = 0; c < labels; c++) {
    out[c] = Math.exp(((out[c] as number) - top) * ACT_WEIGHT_UNIT);
    sum += out[c] as number;
  }
  for (let c = 0; c < labels; c++) out[c]! /= sum;
}
