import type { Act } from '@demarche/core';
import { WORDS } from '../reading/families';
import type { Reading } from '../reading/reading';

const MOST_NAMES = 3;

/** Names in a row, of which at most three are told. */
export function namesOf(reading: Reading, ids: readonly string[]): string {
  const names = reading.parties.of(ids).map(({ name }) => name);
  return names.length > MOST_NAMES
    ? `${names.slice(0, MOST_NAMES).join(', ')} and ${names.length - MOST_NAMES} more`
    : names.join(', ');
}

/** An act in a line for those who cannot see its place: "Act 3, demand: Finland to Portugal". */
export function actLabel(reading: Reading, act: Act): string {
  const to = namesOf(reading, act.recipients);
  const by = namesOf(reading, act.actors) || 'nobody named';
  return `Act ${reading.numberOf(act)}, ${WORDS[act.kind].one}: ${by}${to ? ` to ${to}` : ''}`;
}
