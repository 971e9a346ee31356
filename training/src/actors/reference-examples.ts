import { type Known, Origin } from '../../../packages/core/src/actors/cast.js';
import { findParties } from '../../../packages/core/src/actors/index.js';
import type { Reference, Setting } from '../../../packages/core/src/actors/reference.js';
import { REFERENCE_FEATURES, readReferenceFeatures } from '../../../packages/core/src/actors/reference-features.js';
import { findPredicates } from '../../../packages/core/src/acts/predicates.js';
import { findQuotations } from '../../../packages/core/src/quotations/index.js';
import type { Quotation } from '../../../packages/core/src/schema/quotation.js';
import { segmentText } from '../../../packages/core/src/segment/index.js';
import type { Segments } from '../../../packages/core/src/segment/segments.js';
import { firstTokenAt } from '../../../packages/core/src/segment/token-index.js';
import type { GoldDocument } from '../annotations.js';
import { bestOf, type Choice } from './ranking.js';

/** An annotated document as the actor stage reads it, with the codes of the words of which they are annotated. */
export interface ReferenceDocument {
  readonly gold: GoldDocument;
  readonly segments: Segments;
  readonly quotations: readonly Quotation[];
  /** By the number of the token with which a source or the subject of an act begins: its codes, sorted, and where it ends. */
  readonly codes: ReadonlyMap<number, { readonly codes: string; readonly to: number }>;
}

/** A reference of which the codes are annotated. */
export interface ReferenceChoice extends Choice {
  readonly type: number;
  /** The candidate that the model chose. */
  readonly chosen: number;
}

/** Acts that their subject performs wherever they stand. */
const DONE = new Set(['consult', 'agree', 'announce', 'condole', 'welcome', 'support', 'condemn', 'reject']);

/** How many tokens a recipient right behind a trigger may have. */
const OBJECT = 8;
const PREPOSITIONS = new Set('on upon to with for against from by of'.split(' '));

const keyOf = (codes: readonly string[]): string => [...new Set(codes)].sort().join();

/** Reads a document once for many rounds. */
export function referenceDocumentOf(gold: GoldDocument): ReferenceDocument {
  const segments = segmentText(gold.text);
  const quotations = findQuotations(segments).list;
  const codes = new Map<number, { codes: string; to: number }>();
  const { tokens } = segments;
  const predicates = findPredicates(segments, quotations);
  const isCited = (offset: number): boolean =>
    gold.attributions.some(({ content }) => content.some(([start, end]) => start <= offset && offset < end));
  for (const act of gold.acts) {
    if (!act.trigger || !DONE.has(act.kind) || isCited(act.trigger[0])) continue;
    const head = firstTokenAt(tokens, act.trigger[0]);
    const own = predicates.find((each) => each.form === 0 && each.first <= head && head < each.last);
    if (!own || own.subject < 0 || own.shared || act.actors.length === 0) continue;
    codes.set(own.subject, { codes: keyOf(act.actors), to: own.first });
  }
  for (const act of gold.acts) {
    if (!act.trigger || act.recipients.length === 0) continue;
    const from = firstTokenAt(tokens, act.trigger[1]);
    // `urged both sides`, `thanked him`, `called on the embassy`: right behind the trigger stands the recipient.
    for (let at = from; at <= from + 1; at++) {
      if (codes.has(at) || (at > from && !PREPOSITIONS.has(tokens.lower[from] as string))) continue;
      codes.set(at, { codes: keyOf(act.recipients), to: Math.min(at + OBJECT, tokens.count) });
    }
  }
  for (const { source, source_codes } of gold.attributions) {
    if (!source[0] || source_codes.length === 0) continue;
    codes.set(firstTokenAt(tokens, source[0][0]), {
      codes: keyOf(source_codes),
      to: firstTokenAt(tokens, source[0][1]),
    });
  }
  return { gold, segments, quotations, codes };
}

/**
 * Reads the references of a document whose codes are annotated, with the history that a model makes.
 *
 * @param document - The document.
 * @param weights - The model that chooses.
 * @returns One choice a reference, and how many the model got right.
 */
export function readReferences(document: ReferenceDocument, weights: Float64Array): ReferenceChoice[] {
  const choices = new Map<number, ReferenceChoice>();
  const choose = (reference: Reference, candidates: readonly Known[], setting: Setting): number => {
    const features = candidates.map((candidate, rank) => {
      const out = new Int32Array(REFERENCE_FEATURES);
      readReferenceFeatures(reference, candidate, rank, setting, out);
      return out;
    });
    const chosen = bestOf(weights, features);
    const wanted = document.codes.get(reference.from);
    if (!wanted || reference.to > wanted.to) return chosen;
    const right = candidates.map((each) => each.origin !== Origin.nobody && keyOf(each.codes) === wanted.codes);
    if (right.some((is) => is))
      choices.set(reference.from, { candidates: features, right, type: reference.type, chosen });
    return chosen;
  };
  findParties(document.segments, document.quotations, { actors: [], choose });
  return [...choices.values()];
}
