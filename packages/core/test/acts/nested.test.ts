import { parse } from '@demarche/core';
import { describe, expect, test } from 'vitest';

/** The acts of a text as `kind: span`, in order. */
const spans = (text: string): string[] =>
  parse(text).acts.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);

// All sentences are invented.
const ROWS: readonly (readonly [why: string, text: string, expected: readonly string[]])[] = [
  [
    'a light verb and its noun are one act',
    'The two ministers expressed serious concern about the fall of the water level.',
    ['concern: expressed serious concern about the fall of the water level'],
  ],
  [
    'what is joined ends the span of the act before it',
    'Spain condemned the attack on the ferry and urged Morocco to open an inquiry.',
    ['condemn: condemned the attack on the ferry', 'call: urged Morocco to open an inquiry'],
  ],
];

describe('acts in a row', () => {
  test.each(ROWS)('%s', (_why, text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  test('the items of a list are one act with their lead-in', () => {
    const text = `Statement by the Ministry of Foreign Affairs of Peru

Peru demands that the Government of Ecuador:

- release the crew without delay;
- return the vessel and its catch.`;
    const { acts } = parse(text);
    expect(acts.map(({ kind }) => kind)).toEqual(['demand']);
    expect(acts[0]?.items.map(({ start, end }) => text.slice(start, end))).toEqual([
      'release the crew without delay',
      'return the vessel and its catch',
    ]);
  });

  test('an item with a long run of marks is read as fast as any other', () => {
    const item = `release${'.'.repeat(200_000)}x`;
    const text = `Statement by the Ministry of Foreign Affairs of Peru

Peru demands that the Government of Ecuador:

- ${item}
- return the vessel and its catch.`;
    const [act] = parse(text).acts;
    expect(act?.items.map(({ start, end }) => text.slice(start, end))).toEqual([
      item,
      'return the vessel and its catch',
    ]);
  });

  test('a dateline is no act', () => {
    const text = `Statement by the Ministry of Foreign Affairs of Peru

Lima, 14 May 2029

Peru rejects the proposal.`;
    expect(spans(text)).toEqual(['reject: rejects the proposal']);
  });
});
