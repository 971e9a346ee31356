import type { Party } from './ambiguity.js';
import type { Complement, Phrase, PhraseKind } from './phrase.js';
import type { Scene } from './scene.js';
import { Role } from './word-roles.js';

/** Nouns that make a name in capitals the name of a body (`National Salvation Front`). */
const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set(
  (
    'front movement party association federation company corporation group club society foundation network university institute brigade brigades liberation ' +
    'resistance congregation league centre center forum alliance bank union trust chamber initiative watch committee confederation syndicate airlines airways ' +
    'shipping ltd inc plc gmbh organisation organization organisations organizations ngo church coalition'
  ).split(' '),
);

/** What has been read of a noun phrase so far. */
export interface Draft {
  readonly from: number;
  determiner: number;
  possessor: Phrase | null;
  parties: Party[];
  asides: Party[];
  roles: number;
  head: number;
  /** A noun that is no party stands last. */
  thing: boolean;
  capitals: number;
  capitalsFrom: number;
  nameFrom: number;
  nameTo: number;
  person: Party | null;
}

/** A draft of a phrase that begins at a token. */
export const draftAt = (from: number): Draft => ({
  from,
  determiner: -1,
  possessor: null,
  parties: [],
  asides: [],
  roles: 0,
  head: -1,
  thing: false,
  capitals: 0,
  capitalsFrom: -1,
  nameFrom: -1,
  nameTo: -1,
  person: null,
});

/** What stands behind the core of a phrase. */
export interface Tail {
  readonly complements: readonly Complement[];
  readonly apposition: Phrase | null;
  readonly alias: string | null;
}

export const NO_TAIL: Tail = { complements: [], apposition: null, alias: null };

/** What a phrase is about whose core ends before a token. */
export function kindOf(scene: Scene, draft: Draft, core: number): PhraseKind {
  if (draft.head >= 0) return kindOfHead(scene.roles[draft.head] as number);
  if (draft.nameTo > 0) return 'name';
  if (draft.capitals > 0 && !draft.thing) {
    if (ORGANIZATION_NOUNS.has(scene.lower[core - 1] as string)) return 'organization';
    return draft.parties.length > 0 && draft.possessor === null ? 'thing' : 'name';
  }
  if (draft.thing || (draft.possessor !== null && draft.parties.length === 0)) return 'thing';
  return draft.parties.length > 0 ? 'party' : 'thing';
}

function kindOfHead(role: number): PhraseKind {
  if ((role & Role.private) !== 0 && (role & Role.office) === 0) return 'private';
  if ((role & Role.office) !== 0) return 'office';
  if ((role & Role.body) !== 0) return 'body';
  if ((role & Role.group) !== 0) return 'group';
  if ((role & Role.collective) !== 0) return 'collective';
  return (role & Role.document) !== 0 ? 'document' : 'thing';
}

/**
 * Makes a phrase of a draft.
 *
 * @param scene - The text with what is known of its tokens.
 * @param draft - What has been read.
 * @param core - The token after the core.
 * @param to - The token after all that belongs to the phrase.
 * @param tail - What stands between them.
 */
export function close(scene: Scene, draft: Draft, core: number, to: number, tail: Tail = NO_TAIL): Phrase {
  const kind = kindOf(scene, draft, core);
  const name =
    draft.nameTo > 0
      ? { from: draft.nameFrom, to: draft.nameTo }
      : kind === 'name'
        ? { from: draft.capitalsFrom, to: scene.nameEnd(draft.capitalsFrom, core) }
        : null;
  const last = kind === 'party' ? (draft.parties.at(-1)?.to ?? core) : core;
  const head = draft.head >= 0 ? draft.head : name ? name.to - 1 : last - 1;
  return {
    from: draft.from,
    to,
    kind,
    head,
    roles: draft.roles,
    determiner: draft.determiner,
    parties: draft.parties,
    asides: draft.asides,
    possessor: draft.possessor,
    complements: tail.complements,
    name,
    person: draft.person,
    apposition: tail.apposition,
    alias: tail.alias,
  };
}

/** A phrase of one word: a pronoun. */
export function pronounAt(scene: Scene, at: number): Phrase {
  return {
    from: at,
    to: at + 1,
    kind: 'pronoun',
    head: at,
    roles: scene.roles[at] as number,
    determiner: -1,
    parties: [],
    asides: [],
    possessor: null,
    complements: [],
    name: null,
    person: null,
    apposition: null,
    alias: null,
  };
}
