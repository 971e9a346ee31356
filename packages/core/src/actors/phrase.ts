import type { Party } from './ambiguity.js';

/** What a noun phrase is about, by its head. `thing` is any other noun with a party among its modifiers. */
export type PhraseKind =
  | 'party'
  | 'office'
  | 'body'
  | 'collective'
  | 'group'
  | 'document'
  | 'private'
  | 'name'
  | 'organization'
  | 'pronoun'
  | 'thing';

/** A noun phrase that may speak of a party, by token numbers, half-open. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly kind: PhraseKind;
  /** The token of the head noun, of the last word of a name, or of the pronoun. */
  readonly head: number;
  /** Role flags of the head and of the words before it. */
  readonly roles: number;
  /** The token of the article or of the possessive pronoun, -1 for none. */
  readonly determiner: number;
  /** Known parties before the head (`Russian`, `U.S. and Israeli`). */
  readonly parties: readonly Party[];
  /** Known parties inside compounds (`U.S.-backed`), which give the phrase no code. */
  readonly asides: readonly Party[];
  /** What stands before `'s`, or a possessive pronoun. */
  readonly possessor: Phrase | null;
  /** What stands after `of`, `for`, `to` … */
  readonly complements: readonly Complement[];
  /** The tokens of a personal name in it. */
  readonly name: { readonly from: number; readonly to: number } | null;
  /** The person of the lexicon that the name is. */
  readonly person: Party | null;
  /** A second description of the same one after a comma. */
  readonly apposition: Phrase | null;
  /** An acronym that it introduces in brackets. */
  readonly alias: string | null;
}

/** A noun phrase after a preposition. */
export interface Complement {
  readonly preposition: string;
  readonly phrase: Phrase;
}
