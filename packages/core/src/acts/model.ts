import { ACT_MODEL } from '../model/acts.weights.js';
import { decodeLinearModel, type LinearModel, scoreLabels } from '../model/linear-model.js';
import { ActKindSchema } from '../schema/act.js';

/** Classes of the model: 0 is no act, the others are the kinds in the order of the schema. */
export const ACT_CLASSES = ActKindSchema.options.length + 1;

/** The log-odds that one unit of a stored weight stands for. */
export const ACT_WEIGHT_UNIT = 0.04;

/** e to the power of minus one unit. */
const ONE_UNIT_LESS = 0.9607894391523232;

/**
 * e to the power of minus so many units. Made by multiplication, which gives the same bits on every engine; `Math.exp` does not
 * have to.
 */
const POWERS = /* @__PURE__ */ (() => {
  const powers = new Float64Array(1024);
  powers[0] = 1;
  for (let at = 1; at < powers.length; at++) powers[at] = (powers[at - 1] as number) * ONE_UNIT_LESS;
  return powers;
})();

let loaded: LinearModel | null = null;
const scores = new Int32Array(ACT_CLASSES + (ACT_CLASSES & 1));

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
  const { labels } = model;
  scoreLabels(model, features, 0, length, scores);
  let top = scores[0] as number;
  for (let c = 1; c < labels; c++) top = Math.max(top, scores[c] as number);
  let sum = 0;
  for (let c = 0; c < labels; c++) {
    out[c] = POWERS[top - (scores[c] as number)] ?? 0;
    sum += out[c] as number;
  }
  for (let c = 0; c < labels; c++) out[c]! /= sum;
}
