import { decodeLinearModel, type EncodedModel, type LinearModel, scoreOne } from '../../model/linear-model.js';
import type { RoleCandidate } from './candidates.js';
import { PERFORMER_MODEL } from './performers.weights.js';
import { RECIPIENT_MODEL } from './recipients.weights.js';

/** How many hash bits the features of both models have. */
export const ROLE_BITS = 15;

/**
 * Chooses the candidate that plays a role.
 *
 * @param candidates - Those who may play it.
 * @returns The number of the candidate.
 */
export type ChooseRole = (candidates: readonly RoleCandidate[]) => number;

/**
 * How much less "nobody" weighs than the training found, in units of a weight: cross-validation with 6 gains a point of the
 * acts that have a recipient for two and a half of those that have none, which are less than half as many.
 */
const NOBODY_DISCOUNT = 6;

function best(model: LinearModel, candidates: readonly RoleCandidate[], nobodyDiscount: number): number {
  let top = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (const [at, { features, codes }] of candidates.entries()) {
    const sum = scoreOne(model, features, 0, features.length) - (codes.length === 0 ? nobodyDiscount : 0);
    if (sum <= highest) continue;
    highest = sum;
    top = at;
  }
  return top;
}

function chooserOf(encoded: EncodedModel, nobodyDiscount: number): ChooseRole {
  let loaded: LinearModel | null = null;
  return (candidates) => {
    loaded ??= decodeLinearModel(encoded);
    return best(loaded, candidates, nobodyDiscount);
  };
}

/** Who performs an act, by the model that ships. */
export const choosePerformer: ChooseRole = /* @__PURE__ */ chooserOf(PERFORMER_MODEL, 0);
/** At whom an act is directed, by the model that ships. */
export const chooseRecipient: ChooseRole = /* @__PURE__ */ chooserOf(RECIPIENT_MODEL, NOBODY_DISCOUNT);
