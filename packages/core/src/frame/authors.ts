import type { Party } from '../actors/ambiguity.js';
import type { Phrase } from '../actors/phrase.js';
import type { Scene } from '../actors/scene.js';
import { WordClass } from '../segment/word-class.js';
import { partiesOf } from './phrase-parties.js';

/** Words behind which a heading names the author of the document. */
const BY: ReadonlySet<string> = new Set(['by', 'from', 'of', 'between', 'among', 'for']);
/** How many tokens may stand between `Letter` and `from`, or `Statement` and `by`. */
const GAP = 12;
/** Words after which a heading says what the document is about or to whom it goes. */
const ABOUT: ReadonlySet<string> = new Set(
  'on regarding concerning about following with after against over at announcing marking addressed during before in to welcoming condemning'.split(
    ' ',
  ),
);

/**
 * The parties that a heading names as the authors of its document: `Statement by X`, `X's remarks`, `A–B Joint Statement`,
 * `Letter dated … from the ambassador of X to …`.
 *
 * @param scene - The text with what is known of its tokens.
 * @param phrases - Its noun phrases.
 * @param end - Where the heading ends, as a UTF-16 offset.
 * @returns Their parties in order, none where the heading names no known one.
 */
export function authorsOf(scene: Scene, phrases: readonly Phrase[], end: number): Party[] {
  for (const [at, phrase] of phrases.entries()) {
    if ((scene.tokens.start[phrase.from] as number) >= end) break;
    if (phrase.kind !== 'document' || isObject(scene, phrase)) continue;
    const named = authorsAt(scene, phrases, at, end);
    if (named.length > 0 || phrase.possessor !== null) return named;
  }
  return [];
}

/** Whether a word before it on its line makes it what the heading is about (`response to the decision of …`). */
function isObject(scene: Scene, phrase: Phrase): boolean {
  const sentence = scene.segments.sentenceOf[phrase.from];
  for (let t = phrase.from - 1; t >= 0 && scene.segments.sentenceOf[t] === sentence; t--) {
    if (scene.segments.text.slice(scene.tokens.end[t], scene.tokens.start[t + 1]).includes('\n')) return false;
    if (ABOUT.has(scene.lower[t] as string)) return true;
    if (scene.wordClass[t] === WordClass.VERB && !scene.isCapital(t)) return true;
  }
  return false;
}

function authorsAt(scene: Scene, phrases: readonly Phrase[], at: number, end: number): Party[] {
  const phrase = phrases[at] as Phrase;
  const before = ownersOf(scene, phrases, at);
  const complements = phrase.complements.filter((each) => BY.has(each.preposition));
  const inside = complements.flatMap((each) => authorOf(each.phrase));
  if (complements.length > 0)
    return unique([...before, ...inside, ...(inside.length > 0 ? joined(scene, phrases, at, end) : [])]);
  const behind = behindWord(scene, phrases, at, end);
  if (behind >= 0)
    return unique([...before, ...authorOf(phrases[behind] as Phrase), ...joined(scene, phrases, behind, end)]);
  return unique(before);
}

/** `Readout of President A.'s call`: the author is the one who calls. */
function authorOf(phrase: Phrase): Party[] {
  if (phrase.possessor && (phrase.kind === 'thing' || phrase.kind === 'name')) return partiesOf(phrase.possessor);
  return partiesOf(phrase);
}

/** Those before the word: `the Spokesperson's remarks`, `United States and European Commission Joint Statement`. */
function ownersOf(scene: Scene, phrases: readonly Phrase[], at: number): Party[] {
  const phrase = phrases[at] as Phrase;
  const own = phrase.possessor ? partiesOf(phrase.possessor) : phrase.parties.filter(({ form }) => form !== 'seat');
  if (own.length === 0) return own;
  const list = [...own];
  for (let n = at - 1; n >= 0; n--) {
    const other = phrases[n] as Phrase;
    if (scene.joint(other.to, (phrases[n + 1] as Phrase).from) === 0) break;
    list.unshift(...partiesOf(other));
  }
  return list;
}

/** The phrases that commas and `and` join to one. */
function joined(scene: Scene, phrases: readonly Phrase[], at: number, end: number): Party[] {
  const list: Party[] = [];
  for (let n = at + 1; n < phrases.length; n++) {
    const phrase = phrases[n] as Phrase;
    if ((scene.tokens.start[phrase.from] as number) >= end) break;
    if (scene.joint((phrases[n - 1] as Phrase).to, phrase.from) === 0) break;
    list.push(...partiesOf(phrase));
  }
  return list;
}

/** The phrase behind a later `by` or `from` of the same heading, -1 for none. */
function behindWord(scene: Scene, phrases: readonly Phrase[], at: number, end: number): number {
  let from = (phrases[at] as Phrase).to;
  for (let n = at + 1; n < phrases.length; n++) {
    const phrase = phrases[n] as Phrase;
    if ((scene.tokens.start[phrase.from] as number) >= end || phrase.from - (phrases[at] as Phrase).to > GAP) return -1;
    const before = scene.lower[phrase.from - 1] ?? '';
    if (BY.has(before) || (before === 'to' && scene.lower[phrase.from - 2] === 'attributable')) return n;
    for (let t = from; t < phrase.from; t++)
      if (ABOUT.has(scene.lower[t] as string)) return aboutThenBy(scene, phrases, n, end);
    from = phrase.to;
  }
  return -1;
}

/** `Joint Statement on F-16s for Ukraine from the President of …`: the subject comes first. */
function aboutThenBy(scene: Scene, phrases: readonly Phrase[], at: number, end: number): number {
  for (let n = at; n < phrases.length && n < at + 4; n++) {
    const phrase = phrases[n] as Phrase;
    if ((scene.tokens.start[phrase.from] as number) >= end) return -1;
    const before = scene.lower[phrase.from - 1];
    const person = phrase.kind === 'office' || phrase.kind === 'body';
    if (person && (before === 'from' || before === 'by')) return n;
  }
  return -1;
}

function unique(parties: readonly Party[]): Party[] {
  const codes = new Set<string>();
  return parties.filter(({ entry }) => {
    if (entry.code === 'NSA' || codes.has(entry.code)) return false;
    codes.add(entry.code);
    return true;
  });
}
