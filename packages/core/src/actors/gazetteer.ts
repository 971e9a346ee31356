import type { ActorEntry } from '../lexicon/actor-entry.js';
import { readEntries } from '../lexicon/actor-entry.js';
import { BLOCKED_PHRASES } from '../lexicon/blocked-phrases.js';
import { LEADERS } from '../lexicon/leaders.js';
import { ORGANIZATIONS } from '../lexicon/organizations.js';
import { OTHER_PARTIES } from '../lexicon/other-parties.js';
import { STATES } from '../lexicon/states.js';
import { tokenize } from '../segment/tokens.js';

/** How a surface form names its party. */
export type SurfaceForm = 'name' | 'acronym' | 'people' | 'seat' | 'adjective' | 'person' | 'surname' | 'blocked';

/** One thing that a surface form may mean. */
export interface Sense {
  readonly entry: ActorEntry | null;
  readonly form: SurfaceForm;
  /** The words with their letter case, for acronyms. */
  readonly surface: string;
  /** Whether the form has `the` before it by nature (`the Dutch`). */
  readonly article: boolean;
  readonly byUser: boolean;
}

/** A node of the trie over lower-case tokens. */
export interface TrieNode {
  next: Map<string, TrieNode> | null;
  senses: Sense[] | null;
}

/** Every name that is known, as a trie over tokens. */
export type Gazetteer = ReadonlyMap<string, TrieNode>;

const lowerOf = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** The tokens of a name; a name of one word, the usual case, needs no tokenizer. */
function partsOf(surface: string): readonly string[] {
  return /^[\p{L}]+$/u.test(surface) ? [lowerOf(surface)] : tokenize(surface).lower;
}

class Builder {
  private readonly root = new Map<string, TrieNode>();

  add(written: string, form: SurfaceForm, entry: ActorEntry | null, byUser = false): void {
    const article = /^the\s/iu.test(written);
    const surface = article ? written.slice(4) : written;
    let level = this.root;
    let node: TrieNode | undefined;
    for (const part of partsOf(surface)) {
      if (node) {
        node.next ??= new Map();
        level = node.next;
      }
      node = level.get(part);
      if (!node) {
        node = { next: null, senses: null };
        level.set(part, node);
      }
    }
    if (!node) return;
    const sense: Sense = { entry, form, surface, article, byUser };
    if (byUser) node.senses = [sense, ...(node.senses ?? []).filter((other) => other.byUser)];
    else if (node.senses) node.senses.push(sense);
    else node.senses = [sense];
  }

  addEntry(entry: ActorEntry, byUser = false): void {
    const person = entry.kind === 'person';
    for (const name of [entry.name, ...(entry.names ?? [])]) this.add(name, person ? 'person' : 'name', entry, byUser);
    if (person) this.addSurname(entry, byUser);
    for (const word of entry.acronyms ?? []) this.add(word, 'acronym', entry, byUser);
    for (const word of entry.people ?? []) this.add(word, 'people', entry, byUser);
    for (const word of entry.seats ?? []) this.add(word, 'seat', entry, byUser);
    for (const word of entry.adjectives ?? []) this.add(word, 'adjective', entry, byUser);
  }

  private addSurname(entry: ActorEntry, byUser: boolean): void {
    const words = entry.name.replace(/,? (?:Jr|Sr)\.?$/u, '').split(' ');
    const particle = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word));
    const surname =
      particle > 0 ? words.slice(particle).join(' ') : SURNAME_FIRST.has(entry.code) ? words[0] : words.at(-1);
    if (surname && words.length > 1) this.add(surname, 'surname', entry, byUser);
  }

  build(): Gazetteer {
    return this.root;
  }
}

/** Where the family name comes first. */
const SURNAME_FIRST: ReadonlySet<string> = new Set(['CHN', 'PRK', 'KOR', 'VNM', 'TWN', 'ETH', 'HKG']);

function leaderOf(line: string): ActorEntry {
  const [code, name, role, since, until, names] = line.split('|');
  const others = names ? { names: names.split(';') } : {};
  const years = { ...(since ? { since } : {}), ...(until ? { until } : {}) };
  return { name: name as string, code: code as string, kind: 'person', role: role as string, ...others, ...years };
}

function build(actors: readonly ActorEntry[]): Gazetteer {
  const builder = new Builder();
  for (const phrase of BLOCKED_PHRASES.trim().split('\n')) builder.add(phrase, 'blocked', null);
  for (const entry of readEntries(STATES, 'state')) builder.addEntry(entry);
  for (const entry of readEntries(ORGANIZATIONS, 'organization')) builder.addEntry(entry);
  for (const entry of readEntries(OTHER_PARTIES, 'government-body')) builder.addEntry(entry);
  for (const line of LEADERS.trim().split('\n')) builder.addEntry(leaderOf(line));
  for (const entry of actors) builder.addEntry(entry, true);
  return builder.build();
}

let builtIn: Gazetteer | undefined;
const withAdded = new WeakMap<readonly ActorEntry[], Gazetteer>();

/**
 * The trie of all known names. It is built once, and once more for each list of added actors.
 *
 * @param actors - What the user adds; their names win over the built-in ones.
 */
export function gazetteerOf(actors: readonly ActorEntry[]): Gazetteer {
  if (actors.length === 0) {
    builtIn ??= build([]);
    return builtIn;
  }
  const known = withAdded.get(actors);
  if (known) return known;
  const made = build(actors);
  withAdded.set(actors, made);
  return made;
}
