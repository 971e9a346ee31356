import type { Act, ActKind } from '@demarche/core';
import { NOBODY, type Parties } from './parties';

/** Which acts are shown. */
export interface Filter {
  /** The kinds that are shown; none means all. */
  readonly kinds: readonly ActKind[];
  /** Key of the party that acts, {@link NOBODY} where none is known, null for all. */
  readonly actor: string | null;
  /** Key of the party that it is directed at, {@link NOBODY} where none is named, null for all. */
  readonly recipient: string | null;
}

/** The filter that lets everything pass. */
export const EVERYTHING: Filter = { kinds: [], actor: null, recipient: null };

function hasParty(ids: readonly string[], key: string | null, parties: Parties): boolean {
  if (key === null) return true;
  const found = parties.of(ids);
  return key === NOBODY ? found.length === 0 : found.some((party) => party.key === key);
}

/** Whether a filter shows an act. */
export const passes = (act: Act, { kinds, actor, recipient }: Filter, parties: Parties): boolean =>
  (kinds.length === 0 || kinds.includes(act.kind)) &&
  hasParty(act.actors, actor, parties) &&
  hasParty(act.recipients, recipient, parties);

/** Whether a filter hides anything at all. */
export const hides = ({ kinds, actor, recipient }: Filter): boolean =>
  kinds.length > 0 || actor !== null || recipient !== null;

/** A kind switched on or off among the shown ones. */
export const withKind = (filter: Filter, kind: ActKind): Filter => ({
  ...filter,
  kinds: filter.kinds.includes(kind) ? filter.kinds.filter((other) => other !== kind) : [...filter.kinds, kind],
});
