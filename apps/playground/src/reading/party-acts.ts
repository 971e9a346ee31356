import type { Act } from '@demarche/core';
import { FAMILIES, type Family } from './families';
import { NOBODY, type Party } from './parties';
import type { Reading } from './reading';

/** What one party does in a text. */
export interface PartyActs {
  readonly key: string;
  /** Null where the text does not tell who acts. */
  readonly party: Party | null;
  /** Whether the party speaks through the whole document. */
  readonly issues: boolean;
  /** Its acts, family by family, families without any left out. */
  readonly families: readonly { readonly family: Family; readonly acts: readonly Act[] }[];
  readonly count: number;
  /** How many acts are directed at it. */
  readonly received: number;
}

/** Acts of this family say little about what a party wants: they do not make it weighty. */
const isWeighty = ({ kind }: Act): boolean => kind !== 'note' && kind !== 'state';

const byFamily = (acts: readonly Act[]): PartyActs['families'] =>
  FAMILIES.map((family) => ({ family, acts: acts.filter(({ kind }) => family.kinds.includes(kind)) })).filter(
    ({ acts: own }) => own.length > 0,
  );

function groupBy(acts: readonly Act[], keysOf: (act: Act) => readonly string[]): Map<string, Act[]> {
  const groups = new Map<string, Act[]>();
  for (const act of acts) {
    for (const key of keysOf(act)) {
      const group = groups.get(key);
      if (group) group.push(act);
      else groups.set(key, [act]);
    }
  }
  return groups;
}

/**
 * Every party with what it does: those who issue the text first, then those who do most, then those who only receive, and last
 * what nobody known does.
 *
 * @param reading - The document.
 * @param acts - The acts to show, in order of the text.
 */
export function partyActs({ parties, document }: Reading, acts: readonly Act[]): PartyActs[] {
  const keys = (ids: readonly string[]): string[] => parties.of(ids).map(({ key }) => key);
  const done = groupBy(acts, (act) => (keys(act.actors).length > 0 ? keys(act.actors) : [NOBODY]));
  const received = groupBy(acts, (act) => keys(act.recipients));
  const issuers = new Set(keys(document.issuer));
  const entry = (key: string, party: Party | null): PartyActs => {
    const own = done.get(key) ?? [];
    const count = own.length;
    return {
      key,
      party,
      issues: issuers.has(key),
      families: byFamily(own),
      count,
      received: received.get(key)?.length ?? 0,
    };
  };
  const weight = ({ key, issues, received: got }: PartyActs): number =>
    (issues ? acts.length + 1 : 0) + (done.get(key) ?? []).filter(isWeighty).length + got / (acts.length + 1);
  const named = parties.list.map((party) => entry(party.key, party)).sort((a, b) => weight(b) - weight(a));
  return done.has(NOBODY) ? [...named, entry(NOBODY, null)] : named;
}
