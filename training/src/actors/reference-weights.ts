import type { Known } from '../../../packages/core/src/actors/cast.js';
import type { Choose } from '../../../packages/core/src/actors/reference.js';
import {
  REFERENCE_BITS,
  REFERENCE_FEATURES,
  readReferenceFeatures,
} from '../../../packages/core/src/actors/reference-features.js';
import { bestOf, trainRanking } from './ranking.js';
import { type ReferenceDocument, readReferences } from './reference-examples.js';

/** Rounds of parsing with the model so far and training anew on what it meets. */
const PASSES = 4;
const SIZE = 1 << REFERENCE_BITS;

/** Trains the model of references on documents whose sources are annotated. */
export function trainReferences(documents: readonly ReferenceDocument[]): Float64Array {
  let weights: Float64Array = new Float64Array(SIZE);
  for (let pass = 0; pass < PASSES; pass++) {
    const choices = documents.flatMap((document) => readReferences(document, weights));
    weights = trainRanking(choices, { size: SIZE, rounds: 15, step: 0.03, decay: 0.1, least: 3 });
  }
  return weights;
}

/** Chooses by weights that do not ship. */
export const chooseBy =
  (weights: Float64Array): Choose =>
  (reference, candidates, setting) =>
    bestOf(
      weights,
      candidates.map((candidate: Known, rank) => {
        const out = new Int32Array(REFERENCE_FEATURES);
        readReferenceFeatures(reference, candidate, rank, setting, out);
        return out;
      }),
    );
