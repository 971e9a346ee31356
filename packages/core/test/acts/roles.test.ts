import { parse } from '@demarche/core';
import { describe, expect, test } from 'vitest';

/** The acts of a text as `kind: performers > recipients`, by their codes, in order. */
function read(text: string): string[] {
  const { acts, actors } = parse(text);
  const codes = (ids: readonly string[]): string =>
    ids.map((id) => actors.find((actor) => actor.id === id)?.code ?? '?').join('+');
  return acts.map((act) => `${act.kind}: ${codes(act.actors)} > ${codes(act.recipients)}`);
}

// All sentences are invented.
const ROWS: readonly (readonly [why: string, text: string, expected: readonly string[]])[] = [
  [
    'a verb joined by "and" shares the subject, whoever stands before it',
    'Poland summoned the Belarusian ambassador on Friday and demanded an explanation.',
    ['announce: POL > BLR', 'demand: POL > BLR'],
  ],
  [
    'a comma behind an object ends its clause',
    'As fog covered the pass, Bolivia condemned the delay by Chile.',
    ['condemn: BOL > CHL'],
  ],
  [
    'a comma in a list of subjects does not',
    'France, Germany and Poland condemned the attack by Belarus.',
    ['condemn: FRA+DEU+POL > BLR'],
  ],
  [
    'an alliance is none of the other organisations',
    'The NATO ministers met in Brussels on Monday. The alliance condemned the attack by Belarus.',
    ['consult: IGO:NATO > ', 'condemn: IGO:NATO > BLR'],
  ],
  [
    'who stands behind "by" is the agent of a passive verb only',
    'Norway on Thursday rejected calls by Peru, a member of the council, to reopen the pass.',
    ['reject: NOR > PER'],
  ],
];

describe('roles', () => {
  test.each(ROWS)('%s', (_why, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
