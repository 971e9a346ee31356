import { decodeLinearModel, type LinearModel, scoreOne } from '../model/linear-model.js';
import type { Known } from './cast.js';
import type { Reference, Setting } from './reference.js';
import { REFERENCE_FEATURES, readReferenceFeatures } from './reference-features.js';
import { REFERENCE_MODEL } from './references.weights.js';

let loaded: LinearModel | null = null;
const features = new Int32Array(REFERENCE_FEATURES);

/**
 * The candidate with the highest weight by the model that ships; of equals the one spoken of last.
 *
 * @param reference - The words.
 * @param candidates - Those who may be meant, the latest first.
 * @param setting - What is known of the text.
 */
export function chooseByModel(reference: Reference, candidates: readonly Known[], setting: Setting): number {
  loaded ??= decodeLinearModel(REFERENCE_MODEL);
  let best = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let rank = 0; rank < candidates.length; rank++) {
    readReferenceFeatures(reference, candidates[rank] as Known, rank, setting, features);
    const sum = scoreOne(loaded, features, 0, REFERENCE_FEATURES);
    if (sum > highest) {
      highest = sum;
      best = rank;
    }
  }
  return best;
}
