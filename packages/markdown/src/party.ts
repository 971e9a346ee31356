import type { Actor } from '@demarche/core';
import { plainText, shorten } from './plain-text.js';

/** A party of the report: a state or organization with all who speak for it, or one actor that stands for itself. */
export interface Party {
  readonly name: string;
  /** The code that its actors share; null where there is none. */
  readonly code: string | null;
  /** The actors that are it or speak for it, in order of the document. */
  readonly actors: readonly Actor[];
}

const LONGEST_NAME = 100;

/** The name of an actor, safe and of a bearable length. */
export const actorName = (actor: Actor): string => shorten(plainText(actor.name), LONGEST_NAME) || 'Unnamed';

/** Which actor's name stands for the whole party: a state or organization itself before its bodies and people. */
const NAMING: readonly Actor['kind'][] = ['state', 'organization', 'group', 'government-body', 'person', 'other'];

const isShared = (code: string | null): code is string => code !== null && code !== 'NSA';

function partyOf(actors: readonly [Actor, ...Actor[]]): Party {
  const [first] = actors;
  const namesake = NAMING.flatMap((kind) => actors.find((actor) => actor.kind === kind) ?? [])[0] ?? first;
  return { name: actorName(namesake), code: first.code, actors };
}

/**
 * The actors of a document as parties: those with the same state or organization code are one party; an actor without a code,
 * or with the code `NSA` that many share, is one by itself.
 */
export function findParties(actors: readonly Actor[]): Party[] {
  const groups = new Map<string, [Actor, ...Actor[]]>();
  for (const actor of actors) {
    const key = isShared(actor.code) ? `code ${actor.code}` : `actor ${actor.id}`;
    const group = groups.get(key);
    if (group) group.push(actor);
    else groups.set(key, [actor]);
  }
  return [...groups.values()].map(partyOf);
}

/** The name of a party with its code: "Russia (RUS)"; others that are no state or organization stand without one. */
export const nameWithCode = ({ name, code }: Party): string => (isShared(code) ? `${name} (${code})` : name);
