import type { ActorEntry } from '../lexicon/actor-entry.js';
import type { Tokens } from '../segment/tokens.js';
import type { Gazetteer, Sense, TrieNode } from './gazetteer.js';

/** A known name found in the text, by token numbers, half-open. */
export interface NameHit {
  readonly from: number;
  readonly to: number;
  /** All that it may mean, the likeliest first; none for a phrase that names no party. */
  readonly senses: readonly Sense[];
  /** Set for the parts of a hyphenated token (`U.S.-Russia`, `Afghan-led`), which share its token. */
  readonly hyphenated: boolean;
}

/** Acronyms that are words when a whole line stands in capitals. */
const WORDS_IN_CAPITALS: ReadonlySet<string> = new Set([
  'WHO',
  'LAS',
  'PACE',
  'SHAPE',
  'CAN',
  'NAM',
  'GUAM',
  'SANA',
  'US',
  'AP',
  'ECHO',
]);

/** First parts of compounds that stand for a state or union: `Sino-Russian`. */
const COMBINING: ReadonlyMap<string, string> = new Map([
  ['sino', 'china'],
  ['russo', 'russia'],
  ['franco', 'france'],
  ['anglo', 'united kingdom'],
  ['indo', 'india'],
  ['greco', 'greece'],
  ['turco', 'turkey'],
  ['italo', 'italy'],
]);

const isCapital = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return (first >= 65 && first <= 90) || (first > 127 && word[0] !== (word[0] as string).toLowerCase());
};

/** Whether letter case allows the match: acronyms as given, every other name with a capital. */
function fits(sense: Sense, words: readonly string[], from: number, to: number, capitals: boolean): boolean {
  const first = words[from] as string;
  if (sense.form === 'acronym') {
    if (to - from === 1 && first !== sense.surface) return false;
    return !capitals || !WORDS_IN_CAPITALS.has(first);
  }
  if (isCapital(first))
    return to - from === 1 || isCapital(words[to - 1] as string) || !isCapital(lastWord(sense.surface));
  if (sense.form === 'office') return to - from > 1;
  return (sense.form === 'name' || to - from > 1) && !isCapital(sense.surface);
}

const lastWord = (surface: string): string => surface.slice(surface.lastIndexOf(' ') + 1);

/** The senses that letter case allows, in the order of their rank; null for none. */
function sensesThatFit(
  node: TrieNode,
  words: readonly string[],
  from: number,
  to: number,
  capitals: boolean,
): readonly Sense[] | null {
  const { senses } = node;
  if (!senses) return null;
  let kept: Sense[] | null = null;
  for (const [at, sense] of senses.entries()) {
    const allowed = fits(sense, words, from, to, capitals);
    if (allowed) kept?.push(sense);
    else kept ??= senses.slice(0, at);
  }
  if (kept === null) return senses;
  return kept.length > 0 ? kept : null;
}

/** The parts of a hyphenated word that are names (`U.S.-Irish`, `Franco-German`, `Israel-Lebanon`). */
function partsOf(tokens: Tokens, at: number, { words }: Gazetteer, hits: NameHit[]): void {
  for (const part of (tokens.word[at] as string).split(/[-–‑]/u)) {
    const lower = part.toLowerCase();
    const combining = part === 'Indo' && /pacific/iu.test(tokens.word[at] as string) ? undefined : COMBINING.get(lower);
    const node = words.get(combining ?? lower)?.node;
    const senses = node ? sensesThatFit(node, [part], 0, 1, false) : null;
    const kept = senses?.filter((sense) => sense.form !== 'surname' && sense.form !== 'person');
    if (kept && kept.length > 0) hits.push({ from: at, to: at + 1, senses: kept, hyphenated: true });
  }
}

/**
 * Finds every known name, the longest first, in one pass over the tokens.
 *
 * @param tokens - The tokens of the text.
 * @param nodes - For each token the names that begin with it.
 * @param gazetteer - What is known.
 * @param inCapitals - Whether the token at a number stands in a line of capitals.
 */
export function matchNames(
  tokens: Tokens,
  nodes: readonly (TrieNode | null)[],
  gazetteer: Gazetteer,
  inCapitals: (at: number) => boolean,
): NameHit[] {
  const hits: NameHit[] = [];
  const { count, lower, word } = tokens;
  for (let at = 0; at < count; at++) {
    const first = nodes[at] as TrieNode | null;
    if (!first) {
      const code = (word[at] as string).charCodeAt(0);
      if ((code < 97 || code > 122) && (word[at] as string).includes('-')) partsOf(tokens, at, gazetteer, hits);
      continue;
    }
    let node: TrieNode | undefined = first;
    let end = at + 1;
    let found: NameHit | null = null;
    while (node) {
      const senses: readonly Sense[] | null = node.senses ? sensesThatFit(node, word, at, end, inCapitals(at)) : null;
      if (senses) found = { from: at, to: end, senses, hyphenated: false };
      if (!node.next || end >= count) break;
      node = node.next.get(lower[end] as string);
      end++;
    }
    if (!found) continue;
    hits.push(found);
    at = found.to - 1;
  }
  return hits;
}

/** Whether an entry was what it is at a time; an unknown time allows all. */
export function heldAt(entry: ActorEntry, date: string | null): boolean {
  if (date === null) return true;
  if (entry.since !== undefined && date.slice(0, entry.since.length) < entry.since) return false;
  return entry.until === undefined || date.slice(0, entry.until.length) <= entry.until;
}
