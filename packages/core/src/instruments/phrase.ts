import type { Scene } from '../actors/scene.js';
import { INSTRUMENT_MODIFIERS } from '../lexicon/instrument-words.js';
import { TokenClass } from '../segment/tokens.js';
import { WordClass } from '../segment/word-class.js';

/** How many tokens may stand before the noun of an instrument, and behind it. */
const BEFORE = 9;
const BEHIND = 12;

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'said']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'another', 'any', 'every', 'no', 'each']);
const OWNERS: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your', "'s"]);
const LINKS: ReadonlySet<string> = new Set(
  'of on for the and de against to non-proliferation prohibition in concerning'.split(' '),
);

/** The words around the noun of an instrument, by token numbers, half-open. */
export interface InstrumentPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** `the`, `a`, an owner, or none. */
  readonly determiner: 'definite' | 'indefinite' | 'owner' | 'none';
  /** Whether it has a name or a number of its own (`Minsk package`, `resolution 2202`). */
  readonly named: boolean;
  /** Whether a word before it says which it is (`the nuclear deal`). */
  readonly described: boolean;
}

/** Whether a token can stand before the noun inside its phrase. */
function modifies(scene: Scene, at: number, head: number): boolean {
  const word = scene.wordClass[at];
  if (scene.segments.sentenceOf[at] !== scene.segments.sentenceOf[head]) return false;
  if (scene.tokens.kind[at] === TokenClass.number) return true;
  if (scene.tokens.kind[at] !== TokenClass.word) return scene.lower[at] === '-';
  return word === WordClass.NOUN || word === WordClass.PROPN || word === WordClass.ADJ || word === WordClass.NUM;
}

function startOf(scene: Scene, head: number): number {
  let at = head;
  while (at > 0 && head - at < BEFORE && modifies(scene, at - 1, head)) at--;
  return at;
}

/** The token after the name: a number, or `of the Sea`, `on the Law of Treaties` in capitals. */
function endOf(scene: Scene, head: number): number {
  const { lower, count } = scene;
  const { word } = scene.tokens;
  let at = head + 1;
  if (lower[at]?.startsWith('verbal')) return at + 1;
  if (at + 1 < count && (lower[at] === 'no' || lower[at] === 'no.' || lower[at] === 'nr')) {
    const number = word[at + 1] === '.' ? at + 2 : at + 1;
    if (/\d/u.test(word[number] ?? '')) at = number + 1;
  } else if (at < count && /^(?:\d{1,5}(?:\/\d+)?$|[SA]\/)/u.test(word[at] as string)) at++;
  if (at > head + 1)
    return word[at] === '(' && /^\d{4}$/u.test(word[at + 1] ?? '') && word[at + 2] === ')' ? at + 3 : at;
  if (!scene.isCapital(head)) return at;
  let end = at;
  for (
    let t = at;
    t < count && t < at + BEHIND && scene.segments.sentenceOf[t] === scene.segments.sentenceOf[head];
    t++
  ) {
    if (scene.isCapital(t)) end = t + 1;
    else if (!LINKS.has(lower[t] as string)) break;
  }
  return end;
}

function determinerOf(scene: Scene, from: number): InstrumentPhrase['determiner'] {
  const before = scene.lower[from - 1] ?? '';
  if (DEFINITE.has(before)) return 'definite';
  if (ARTICLES.has(before)) return 'indefinite';
  return OWNERS.has(before) ? 'owner' : 'none';
}

/**
 * The phrase of an instrument around its noun.
 *
 * @param scene - The text with what is known of its tokens.
 * @param head - The token of the noun.
 */
export function instrumentPhraseAt(scene: Scene, head: number): InstrumentPhrase {
  const from = startOf(scene, head);
  const to = endOf(scene, head);
  let named = to > head + 1;
  let described = false;
  for (let at = from; at < head; at++) {
    const opens = at === 0 || scene.segments.sentenceOf[at - 1] !== scene.segments.sentenceOf[at];
    if (scene.isCapital(at) && !(opens && at === from)) named = true;
    if (INSTRUMENT_MODIFIERS.has(scene.lower[at] as string)) described = true;
  }
  return { from, to, head, determiner: determinerOf(scene, from), named, described };
}
