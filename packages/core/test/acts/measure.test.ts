import { parse } from '@demarche/core';
import { describe, expect, test } from 'vitest';

/** Kind and event of the first act of a text. */
function first(text: string): readonly [string | undefined, string | null | undefined] {
  const [act] = parse(text).acts;
  return [act?.kind, act ? (act.event?.plover ?? null) : undefined];
}

// All sentences are invented. An announcement is coded by its measure (codebook §4), an intention by what it means for others.
const MEASURES: readonly (readonly [why: string, text: string, plover: string | null])[] = [
  ['a step against another, taken', 'Chad expelled two diplomats of Libya on Monday.', 'SANCTION'],
  ['the same, to come', 'Poland will recall its ambassador from Minsk.', 'THREATEN'],
  ['people let go', 'Iran has released twelve sailors of Norway.', 'CONCEDE'],
  ['a ban that will end', 'Norway announced that it will lift the ban on fish.', 'AGREE'],
  ['forces that move', 'India sent two warships to the strait.', 'MOBILIZE'],
  ['a verb that tells nothing without its noun', 'Kenya announced the appointment of a new minister.', null],
];

describe('events of measures', () => {
  test.each(MEASURES)('%s', (_why, text, plover) => {
    expect(first(text)).toEqual(['announce', plover]);
  });

  test('an announcement without a code says why', () => {
    const [act] = parse('Kenya announced the appointment of a new minister.').acts;
    expect(act?.noEvent).toBe('The words do not say which sort of measure is announced.');
  });
});
