import type { Actor, StatementDocument } from '@demarche/core';

/** A state or organization with all who speak for it, or one actor that stands for itself. */
export interface Party {
  /** The same for the same party in another text: its code, or its name where it has none of its own. */
  readonly key: string;
  readonly name: string;
  /** Its code where it has one of its own, else null. */
  readonly code: string | null;
  readonly actors: readonly Actor[];
}

/** The parties of a document and the party of each of its actors. */
export interface Parties {
  readonly list: readonly Party[];
  /** The parties that some actors are or speak for, each once, in the order of the ids. */
  readonly of: (actorIds: readonly string[]) => readonly Party[];
}

/** The key that stands for "nobody is named" in filters and tables. */
export const NOBODY = '-';

/** Which actor's name stands for the whole party: a state or organization itself before its bodies and people. */
const NAMING: readonly Actor['kind'][] = ['state', 'organization', 'group', 'government-body', 'person', 'other'];

/** The code `NSA` is shared by all who are no state and no organization: it makes nobody a party. */
const ownCode = ({ code }: Actor): string | null => (code === 'NSA' ? null : code);

const keyOf = (actor: Actor): string => ownCode(actor) ?? `=${actor.name.toLowerCase()}`;

function partyOf(key: string, actors: readonly [Actor, ...Actor[]]): Party {
  const rank = ({ kind }: Actor): number => NAMING.indexOf(kind);
  const namesake = actors.reduce((best, actor) => (rank(actor) < rank(best) ? actor : best));
  return { key, name: namesake.name, code: ownCode(namesake), actors };
}

/**
 * The actors of a document as parties: those with the same code of a state or organization are one.
 *
 * @param document - What `parse` gave.
 *
 * @example The actors "Finland" and "Ministry of Foreign Affairs of Finland", both FIN, are the party Finland.
 */
export function partiesOf({ actors }: Pick<StatementDocument, 'actors'>): Parties {
  const groups = new Map<string, [Actor, ...Actor[]]>();
  for (const actor of actors) {
    const group = groups.get(keyOf(actor));
    if (group) group.push(actor);
    else groups.set(keyOf(actor), [actor]);
  }
  const list = [...groups].map(([key, group]) => partyOf(key, group));
  const partyOfActor = new Map(list.flatMap((party) => party.actors.map(({ id }) => [id, party] as const)));
  return { list, of: (ids) => [...new Set(ids.flatMap((id) => partyOfActor.get(id) ?? []))] };
}
