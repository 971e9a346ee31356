import type { Act } from '@demarche/core';
import { familyOf } from './families';
import type { Reading } from './reading';

/** An act with the document in which it stands. */
export interface Placed {
  readonly act: Act;
  readonly reading: Reading;
}

/** How like two acts are, by their places in the two lists. */
export interface Likeness {
  readonly first: number;
  readonly second: number;
  readonly score: number;
}

/** From this share of common words, weighted by their rarity, two acts may be about the same thing. */
const ALIKE = 0.3;
/** What it adds that both are directed at the same party, and that both are of one kind. */
const SAME_RECIPIENT = 0.15;
const SAME_KIND = 0.1;
/** More than any pair of unequal acts can reach. */
const EQUAL = 2;
/** Words in more acts than this are in no way telling: they suggest no pairs. */
const COMMON = 200;
/** Letters by which two forms of a word are the same ("release", "released"). */
const STEM = 6;

const STOP = new Set(
  'the and for that with this from its has have had was were will been being are our their his her not any all into upon'.split(
    ' ',
  ),
);

/** The telling words of an act: those of its span without its trigger, by their first letters. */
function wordsOf({ act: { span, trigger }, reading }: Placed): ReadonlySet<string> {
  const { text } = reading.document;
  const inside = trigger !== null && trigger.start >= span.start && trigger.end <= span.end;
  const words = inside
    ? `${text.slice(span.start, trigger.start)} ${text.slice(trigger.end, span.end)}`
    : text.slice(span.start, span.end);
  const found = words.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(found.filter((word) => !STOP.has(word)).map((word) => word.slice(0, STEM)));
}

function indexOf(lists: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, words] of lists.entries()) {
    for (const word of words) {
      const places = index.get(word);
      if (places) places.push(at);
      else index.set(word, [at]);
    }
  }
  return index;
}

/** Kind and words of an act: what two equal acts share. */
const wholeOf = ({ act: { kind, span }, reading }: Placed): string =>
  `${kind} ${reading.document.text.slice(span.start, span.end).replace(/\s+/g, ' ')}`;

/** Equal acts, the first of one text with the first of the other, and so on. */
function equals(first: readonly Placed[], second: readonly Placed[]): Likeness[] {
  const places = new Map<string, number[]>();
  for (const [at, placed] of second.entries()) {
    const list = places.get(wholeOf(placed));
    if (list) list.push(at);
    else places.set(wholeOf(placed), [at]);
  }
  const used = new Map<string, number>();
  return first.flatMap((placed, at): Likeness[] => {
    const whole = wholeOf(placed);
    const turn = used.get(whole) ?? 0;
    used.set(whole, turn + 1);
    const other = places.get(whole)?.[turn];
    return other === undefined ? [] : [{ first: at, second: other, score: EQUAL }];
  });
}

const recipientsOf = ({ act, reading }: Placed): readonly string[] =>
  reading.parties.of(act.recipients).map(({ key }) => key);

/** What is added to the likeness of words. */
function kinship(a: Placed, b: Placed): number {
  const sameRecipient = recipientsOf(a).some((key) => recipientsOf(b).includes(key));
  return (sameRecipient ? SAME_RECIPIENT : 0) + (a.act.kind === b.act.kind ? SAME_KIND : 0);
}

/**
 * The pairs of acts, one of each list, that may say the same thing: equal, or of one family with enough words in common. A word counts the
 * more, the fewer acts have it.
 */
export function likenessOf(first: readonly Placed[], second: readonly Placed[]): Likeness[] {
  const [before, after] = [first.map(wordsOf), second.map(wordsOf)];
  const [indexBefore, indexAfter] = [indexOf(before), indexOf(after)];
  const frequency = (word: string): number =>
    (indexBefore.get(word)?.length ?? 0) + (indexAfter.get(word)?.length ?? 0);
  const all = first.length + second.length;
  const weigh = (words: Iterable<string>): number => {
    let sum = 0;
    for (const word of words) sum += Math.log(1 + all / frequency(word));
    return sum;
  };
  const [weightBefore, weightAfter] = [before.map(weigh), after.map(weigh)];
  const alike = first.flatMap((a, at) => {
    const words = before[at] as ReadonlySet<string>;
    const near = new Set([...words].flatMap((word) => (frequency(word) > COMMON ? [] : (indexAfter.get(word) ?? []))));
    return [...near].flatMap((other): Likeness[] => {
      const b = second[other] as Placed;
      if (familyOf(a.act.kind) !== familyOf(b.act.kind)) return [];
      const shared = weigh([...words].filter((word) => after[other]?.has(word)));
      const score = (2 * shared) / ((weightBefore[at] as number) + (weightAfter[other] as number)) + kinship(a, b);
      return score - kinship(a, b) >= ALIKE ? [{ first: at, second: other, score }] : [];
    });
  });
  return [...equals(first, second), ...alike];
}
