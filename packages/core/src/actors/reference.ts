import type { Known } from './cast.js';

/** What sort of words refer: each has weights of its own. */
export const ReferenceType = {
  he: 0,
  she: 1,
  it: 2,
  they: 3,
  office: 4,
  namedOffice: 5,
  officials: 6,
  body: 7,
  state: 8,
  organization: 9,
  group: 10,
  document: 11,
  name: 12,
  thing: 13,
} as const;
/** One of {@link ReferenceType}. */
export type ReferenceType = (typeof ReferenceType)[keyof typeof ReferenceType];

/** How many sorts of referring words there are. */
export const REFERENCE_TYPES = 14;

/** The determiner of a referring phrase. */
export const Determiner = { none: 0, definite: 1, indefinite: 2, possessive: 3, other: 4 } as const;
/** One of {@link Determiner}. */
export type Determiner = (typeof Determiner)[keyof typeof Determiner];

/** Words that stand for a party which the text named before, with all that tells which one. */
export interface Reference {
  readonly type: ReferenceType;
  /** Token numbers of the phrase, half-open, and of its head. */
  readonly from: number;
  readonly to: number;
  /** The head noun or the pronoun, in lower case. */
  readonly head: string;
  readonly sentence: number;
  readonly block: number;
  readonly quoted: boolean;
  /** `its`, `his`: before a noun. */
  readonly possessive: boolean;
  readonly subject: boolean;
  readonly speaker: boolean;
  readonly determiner: Determiner;
  /** How many parties the words ask for (`both`, `the two sides`), 0 where they do not say. */
  readonly wanted: number;
  /** 1 for a man, 2 for a woman, 0 where the words do not tell. */
  readonly gender: number;
  /** How many capitalised words it has that are no known party. */
  readonly capitals: number;
  /** The code of the state whose city a later `in …` of the sentence names, else null. */
  readonly placeAfter: string | null;
  /** The code of the state whose city opens the sentence (`In Lima, …`), else null. */
  readonly placeBefore: string | null;
  /** The code of the subject of the sentence so far, else null. */
  readonly subjectCode: string | null;
  /** The body noun before the head (`a ministry official`), empty for none. */
  readonly body: string;
  /** The code of the party named right behind the verb of speech (`the minister said Norland …`), else null. */
  readonly nextCode: string | null;
  /** Code of the party that the words rule out (`its counterpart`), else null. */
  readonly excluded: string | null;
  /** For a person's office: whether the party has somebody else in it already. */
  readonly holders: ((code: string) => boolean) | null;
}

/** What is known of the whole text that bears on every reference. */
export interface Setting {
  /** The code of the state from whose side the text is told, else null. */
  readonly home: string | null;
  /** Codes of those who issue the text. */
  readonly issuers: readonly string[];
  /** In whose voice the text is told: 0 a reporter's, 1 of a meeting, 2 of several together, 3 of one issuer. */
  readonly voice: number;
  /** The code of the one who spoke last, by words of speech. */
  lastSpeaker: string | null;
  /** The code of whom the paragraph speaks first, else null. */
  opener: string | null;
  /** The code of the subject of the sentence before, else null. */
  previousSubject: string | null;
  /** The code of the state whose city opened a sentence of the paragraph last (`In Lima, …`), else null. */
  place: string | null;
}

/**
 * Chooses for whom a reference stands.
 *
 * @param reference - The words.
 * @param candidates - Those who may be meant, the latest spoken of first.
 * @param setting - What is known of the text.
 * @returns The number of the candidate.
 */
export type Choose = (reference: Reference, candidates: readonly Known[], setting: Setting) => number;
