import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANGES, type Change, compare, partiesInBoth } from '../src/reading/compare';
import type { Reading } from '../src/reading/reading';
import { EARLIER, LATER, read } from './documents.fixture';

const earlier = read(EARLIER);
const later = read(LATER);

const kindsOf = ({ type, first, second }: Change): string => `${type}: ${first?.kind ?? '–'} → ${second?.kind ?? '–'}`;

/** The texts are invented. */
describe('compare', () => {
  it.each([
    [
      earlier,
      later,
      [
        'sharper: call → demand',
        'sharper: concern → condemn',
        'new: – → threaten',
        'gone: welcome → –',
        'same: deny → deny',
      ],
    ],
    [
      later,
      earlier,
      [
        'softer: demand → call',
        'softer: condemn → concern',
        'new: – → welcome',
        'gone: threaten → –',
        'same: deny → deny',
      ],
    ],
  ])('tells what changed from one statement to the next', (first, second, expected) => {
    expect(compare(first, second, 'FIN').map(kindsOf)).toEqual(expected);
  });

  it('finds nothing changed between a text and itself', () => {
    const changes = compare(earlier, earlier, null);
    expect(new Set(changes.map(({ type }) => type))).toEqual(new Set(['same']));
    expect(changes).toHaveLength(earlier.document.acts.length);
  });

  it('finds acts again that have no telling words', () => {
    const denial = read('Finland said that the claim is baseless.');
    const kinds = compare(denial, read(`${EARLIER}\n\nFinland said that the claim is baseless.`), null).map(kindsOf);
    expect(kinds).toContain('same: deny → deny');
  });

  it('compares nothing of a party that does not act', () => {
    expect(compare(earlier, later, 'NOR')).toEqual([]);
  });

  it('tells that a threat lost its condition', () => {
    const on = read('Finland will suspend the port agreement with Portugal if the crew is not released.');
    const without = read('Finland will suspend the port agreement with Portugal.');
    expect(compare(on, without, 'FIN').flatMap(({ notes }) => notes)).toContain('no longer on a condition');
  });
});

/** Sentences of invented statements, from which texts are put together. */
const SENTENCES = [...EARLIER.split('\n\n').slice(1), ...LATER.split('\n\n').slice(1)];
const anyReading = fc.shuffledSubarray(SENTENCES).map((sentences) => read(sentences.join('\n\n')));

const idsOf = (changes: readonly Change[], side: 'first' | 'second'): string[] =>
  changes.flatMap((change) => change[side]?.id ?? []).sort();
const actIds = ({ document }: Reading): string[] => document.acts.map(({ id }) => id).sort();

describe('any two texts', () => {
  it('have every act in exactly one change, types in order', () => {
    fc.assert(
      fc.property(anyReading, anyReading, (first, second) => {
        const changes = compare(first, second, null);
        expect(idsOf(changes, 'first')).toEqual(actIds(first));
        expect(idsOf(changes, 'second')).toEqual(actIds(second));
        const order = changes.map(({ type }) => CHANGES.indexOf(type));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });
});

describe('partiesInBoth', () => {
  it('puts the party that issues both texts first and leaves out those that act in one only', () => {
    expect(partiesInBoth(earlier, later)).toEqual(['FIN']);
  });
});
