import type { Actor } from '../schema/actor.js';
import type { DocumentKind } from '../schema/document.js';
import type { Instrument } from '../schema/instrument.js';

/** A mention of one or several actors at a place of the text, by offsets. */
export interface PartyMention {
  /** UTF-16 offsets of the whole noun phrase that mentions them, title and apposition included. */
  readonly start: number;
  readonly end: number;
  /** Numbers of the actors in {@link Parties.actors}; empty for a first-person pronoun, which the speaker decides. */
  readonly actors: readonly number[];
  readonly form: 'name' | 'office' | 'description' | 'pronoun';
  /** `we`, `our`, `I` …: stands for whoever speaks the words. */
  readonly firstPerson: boolean;
  /** `Russian` in `Russian forces`, `Moscow’s`: belongs to a noun and is no party by itself. */
  readonly modifier: boolean;
  /** `in Moscow`, `near Sudan`: a place rather than a party. */
  readonly locative: boolean;
  /** `the note`, `its statement`: a document, which stands for its author. */
  readonly document: boolean;
}

/** What the actor stage makes of a text. */
export interface Parties {
  readonly actors: readonly Actor[];
  /** In order of `start`; a longer mention stands before those inside it. */
  readonly mentions: readonly PartyMention[];
  readonly instruments: readonly Instrument[];
  readonly kind: DocumentKind;
  /** Numbers of the actors who issue the document. */
  readonly issuer: readonly number[];
}
