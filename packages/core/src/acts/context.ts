import type { Parties, PartyMention } from '../actors/parties.js';
import type { CueEntry } from '../options.js';
import type { Attribution } from '../schema/attribution.js';
import type { DocumentKind } from '../schema/document.js';
import type { Quotation } from '../schema/quotation.js';
import type { Segments } from '../segment/segments.js';
import { firstTokenAt, tokensUntil } from '../segment/token-index.js';
import { findPredicates, type Predicate } from './predicates.js';
import { layOut, type Surroundings } from './surroundings.js';

/** Everything that the act stage reads: the earlier stages and what is derived from them once. */
export interface ActContext {
  readonly segments: Segments;
  readonly quotations: readonly Quotation[];
  readonly parties: Parties;
  readonly attributions: readonly Attribution[];
  readonly surroundings: Surroundings;
  readonly kind: DocumentKind;
  readonly predicates: readonly Predicate[];
  /** For each token the number of the innermost mention of a party that covers it, -1 for none. */
  readonly mentionOf: Int32Array;
  /** For each actor a number of its code, so that two actors of one party compare equal. */
  readonly codeOf: readonly (string | null)[];
  /** The number of each actor by its id. */
  readonly numberOfActor: ReadonlyMap<string, number>;
}

/** The results of the earlier stages. */
export interface ActInput {
  readonly segments: Segments;
  readonly quotations: readonly Quotation[];
  readonly parties: Parties;
  readonly attributions: readonly Attribution[];
  /** Words of speech that the user added. */
  readonly cues?: readonly CueEntry[];
}

function layMentions(segments: Segments, mentions: readonly PartyMention[]): Int32Array {
  const out = new Int32Array(segments.tokens.count).fill(-1);
  // A longer mention stands before those inside it, so the inner one is written last and wins.
  for (const [number, mention] of mentions.entries()) {
    out.fill(number, firstTokenAt(segments.tokens, mention.start), tokensUntil(segments.tokens, mention.end));
  }
  return out;
}

/** Prepares what the act stage reads. */
export function contextOf(input: ActInput): ActContext {
  const { segments, quotations, parties, attributions } = input;
  return {
    ...input,
    surroundings: layOut(segments, quotations, attributions),
    kind: parties.kind,
    predicates: findPredicates(segments, quotations),
    mentionOf: layMentions(segments, parties.mentions),
    codeOf: parties.actors.map((actor) => actor.code),
    numberOfActor: new Map(parties.actors.map(({ id }, number) => [id, number])),
  };
}

/** Numbers of the actors who speak at a token: the source of the words around it, else the issuer of the document. */
export function speakersAt(context: ActContext, token: number): readonly number[] {
  const around = context.surroundings.contentOf[token] as number;
  if (around < 0) return context.parties.issuer;
  return actorNumbers(context, context.attributions[around]?.sourceActors ?? []);
}

/** Numbers of actors given by their ids. */
export function actorNumbers({ numberOfActor }: ActContext, ids: readonly string[]): number[] {
  return ids.map((id) => numberOfActor.get(id) ?? -1).filter((number) => number >= 0);
}
