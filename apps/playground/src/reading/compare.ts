import type { Act, Ladder } from '@demarche/core';
import { familyOf } from './families';
import { EVERYTHING, passes } from './filter';
import { type Likeness, likenessOf } from './likeness';
import type { Reading } from './reading';

/** What became of an act from one statement to the next. */
export const CHANGES = ['sharper', 'softer', 'friendlier', 'cooler', 'new', 'gone', 'reworded', 'same'] as const;
/** One of {@link CHANGES}. */
export type ChangeType = (typeof CHANGES)[number];

/** An act of the first text, of the second, or one of each that say the same thing. */
export interface Change {
  readonly type: ChangeType;
  readonly first: Act | null;
  readonly second: Act | null;
  /** Further differences, in a few words each ("with a condition"). */
  readonly notes: readonly string[];
}

/** Steps up these ladders are sharper; steps up the others are friendlier. */
const SHARP: readonly Ladder[] = ['request', 'disapproval', 'refusal'];

/** What a step on the ladder of wording means, or null where the two do not stand on one ladder. */
function byForce(first: Act, second: Act): ChangeType | null {
  if (first.force === null || second.force === null || first.force.ladder !== second.force.ladder) return null;
  const steps = second.force.step - first.force.step;
  if (steps === 0) return null;
  if (SHARP.includes(second.force.ladder)) return steps > 0 ? 'sharper' : 'softer';
  return steps > 0 ? 'friendlier' : 'cooler';
}

/** A warning that became a threat is sharper, though neither stands on a ladder. */
function byKind(first: Act, second: Act): ChangeType | null {
  if (first.kind === 'warn' && second.kind === 'threaten') return 'sharper';
  if (first.kind === 'threaten' && second.kind === 'warn') return 'softer';
  return null;
}

function notesOn(first: Act, second: Act): string[] {
  const notes: string[] = [];
  if (first.condition === null && second.condition !== null) notes.push('now on a condition');
  if (first.condition !== null && second.condition === null) notes.push('no longer on a condition');
  if (first.consequence === null && second.consequence !== null) notes.push('now says what will follow');
  if (first.consequence !== null && second.consequence === null) notes.push('no longer says what will follow');
  if (second.items.length !== first.items.length) {
    notes.push(`${second.items.length} listed points instead of ${first.items.length}`);
  }
  return notes;
}

const wordsOf = (text: string, { span }: Act): string => text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();

function changeOf(first: Act, second: Act, texts: readonly [string, string]): Change {
  const notes = notesOn(first, second);
  const sameWords = wordsOf(texts[0], first) === wordsOf(texts[1], second);
  const same = sameWords && first.kind === second.kind && notes.length === 0;
  return {
    type: byForce(first, second) ?? byKind(first, second) ?? (same ? 'same' : 'reworded'),
    first,
    second,
    notes,
  };
}

/** 1 for what is only said, which readers look at last. */
function minority({ first, second }: Change): number {
  const act = (second ?? first) as Act;
  return familyOf(act.kind).id === 'says' ? 1 : 0;
}

/** Pairs of acts, the likest first, each act in at most one. */
function pair(candidates: readonly Likeness[]): Map<number, number> {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const inOrder = [...candidates].sort((a, b) => b.score - a.score || a.first - b.first || a.second - b.second);
  for (const { first, second } of inOrder) {
    if (partner.has(first) || taken.has(second)) continue;
    partner.set(first, second);
    taken.add(second);
  }
  return partner;
}

/**
 * What is new, gone, sharper or softer in the second of two statements of the same party. Acts of one family that speak of the
 * same thing in like words are put together; then their rungs on the ladder of wording are compared.
 *
 * @param first - The earlier text.
 * @param second - The later text.
 * @param party - Key of the party whose acts are compared; null compares all acts.
 * @returns The changes, in the order of {@link CHANGES}, those of one type in the order of the texts.
 *
 * @example "We call on Norway to release the crew." and then "We demand that Norway release the crew." → one act, sharper.
 */
export function compare(first: Reading, second: Reading, party: string | null): Change[] {
  const filter = { ...EVERYTHING, actor: party };
  const before = first.document.acts.filter((act) => passes(act, filter, first.parties));
  const after = second.document.acts.filter((act) => passes(act, filter, second.parties));
  const likeness = likenessOf(
    before.map((act) => ({ act, reading: first })),
    after.map((act) => ({ act, reading: second })),
  );
  const partner = pair(likeness);
  const matched = new Set(partner.values());
  const texts = [first.document.text, second.document.text] as const;
  const changes: Change[] = [
    ...before.map((act, at): Change => {
      const other = after[partner.get(at) ?? -1];
      return other ? changeOf(act, other, texts) : { type: 'gone', first: act, second: null, notes: [] };
    }),
    ...after.flatMap((act, at): Change[] =>
      matched.has(at) ? [] : [{ type: 'new', first: null, second: act, notes: [] }],
    ),
  ];
  return changes.sort((a, b) => CHANGES.indexOf(a.type) - CHANGES.indexOf(b.type) || minority(a) - minority(b));
}

/** How many acts each party performs, by key; those who issue the text weigh more than all others. */
function actsOfParties({ document, parties }: Reading): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { actors } of document.acts) {
    for (const { key } of parties.of(actors)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const { key } of parties.of(document.issuer)) {
    if (counts.has(key)) counts.set(key, (counts.get(key) ?? 0) + document.acts.length);
  }
  return counts;
}

/**
 * The parties that act in both texts, those who issue them first, then by how often they act.
 *
 * @returns Their keys; empty where no party acts in both.
 */
export function partiesInBoth(first: Reading, second: Reading): string[] {
  const [a, b] = [actsOfParties(first), actsOfParties(second)];
  const weight = (key: string): number => Math.min(a.get(key) ?? 0, b.get(key) ?? 0);
  return [...a.keys()].filter((key) => b.has(key)).sort((x, y) => weight(y) - weight(x));
}
