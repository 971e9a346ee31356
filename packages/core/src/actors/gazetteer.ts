import type { ActorEntry } from '../lexicon/actor-entry.js';
import { readEntries } from '../lexicon/actor-entry.js';
import { BLOCKED_PHRASES } from '../lexicon/blocked-phrases.js';
import { LEADERS } from '../lexicon/leaders.js';
import { OFFICES_OF_ONE } from '../lexicon/offices-of-one.js';
import { ORGANIZATIONS } from '../lexicon/organizations.js';
import { OTHER_PARTIES } from '../lexicon/other-parties.js';
import { STATE_GROUPS } from '../lexicon/state-groups.js';
import { STATES } from '../lexicon/states.js';
import { tokenize } from '../segment/tokens.js';
import { wordRoles } from './word-roles.js';

/** How a surface form names its party. */
export type SurfaceForm =
  | 'office'
  | 'name'
  | 'acronym'
  | 'people'
  | 'seat'
  | 'adjective'
  | 'person'
  | 'surname'
  | 'blocked';

/** One thing that a surface form may mean. */
export interface Sense {
  readonly entry: ActorEntry | null;
  readonly form: SurfaceForm;
  /** The words with their letter case, for acronyms. */
  readonly surface: string;
  /** Whether the form has `the` before it by nature (`the Dutch`). */
  readonly article: boolean;
  readonly byUser: boolean;
  /** Of a name for several states at once: all of them, the entry first. */
  readonly members?: readonly ActorEntry[];
}

/** A node of the trie over lower-case tokens. */
export interface TrieNode {
  next: Map<string, TrieNode> | null;
  senses: Sense[] | null;
}

/** What is known of a word: its roles in noun phrases, and the names that begin with it. */
export interface WordEntry {
  roles: number;
  node: TrieNode | null;
}

/** Every name that is known. */
export interface Gazetteer {
  /** By the lower-case word with which they begin, for the rest as a trie over tokens. */
  readonly words: ReadonlyMap<string, WordEntry>;
  /** States and organisations by their code. */
  readonly byCode: ReadonlyMap<string, ActorEntry>;
}

/** The tokens of a name; one of letters and spaces, the usual case, needs no tokenizer. */
function partsOf(surface: string): readonly string[] {
  return /^[\p{L} ]+$/u.test(surface) ? surface.toLowerCase().split(' ') : tokenize(surface).lower;
}

/** Which of the things that a form may mean comes first. */
const RANK: Readonly<Record<SurfaceForm, number>> = {
  blocked: 0,
  person: 1,
  office: 2,
  name: 3,
  acronym: 4,
  people: 5,
  seat: 6,
  adjective: 7,
  surname: 8,
};

class Builder {
  private readonly words = new Map<string, WordEntry>();
  private readonly byCode = new Map<string, ActorEntry>();

  constructor() {
    for (const [word, roles] of wordRoles()) this.words.set(word, { roles, node: null });
  }

  add(
    written: string,
    form: SurfaceForm,
    entry: ActorEntry | null,
    byUser = false,
    members?: readonly ActorEntry[],
  ): void {
    const article = written.startsWith('the ') || written.startsWith('The ');
    const surface = article ? written.slice(4) : written;
    const [first, ...rest] = partsOf(surface);
    if (first === undefined) return;
    let node = this.startOf(first);
    for (const part of rest) {
      node.next ??= new Map();
      let next = node.next.get(part);
      if (!next) {
        next = { next: null, senses: null };
        node.next.set(part, next);
      }
      node = next;
    }
    const sense: Sense = { entry, form, surface, article, byUser, ...(members ? { members } : {}) };
    if (byUser) node.senses = [sense, ...(node.senses ?? []).filter((other) => other.byUser)];
    else if (node.senses) insert(node.senses, sense);
    else node.senses = [sense];
  }

  private startOf(word: string): TrieNode {
    let entry = this.words.get(word);
    if (!entry) {
      entry = { roles: 0, node: null };
      this.words.set(word, entry);
    }
    entry.node ??= { next: null, senses: null };
    return entry.node;
  }

  addEntry(entry: ActorEntry, byUser = false): void {
    const person = entry.kind === 'person';
    if (entry.kind === 'state' || entry.kind === 'organization') {
      if (!this.byCode.has(entry.code) || byUser) this.byCode.set(entry.code, entry);
    }
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

  /** Offices that one party alone has (`code|office;office`). */
  addOffices(line: string): void {
    const [code, offices] = line.split('|') as [string, string];
    const entry = this.byCode.get(code) ?? null;
    for (const office of offices.split(';')) this.add(office, 'office', entry);
  }

  /** Names for several states at once (`name;name|codes`). */
  addGroup(line: string): void {
    const [names, codes] = line.split('|') as [string, string];
    const members = codes
      .split(' ')
      .map((code) => this.byCode.get(code))
      .filter((entry) => entry !== undefined);
    for (const name of names.split(';')) this.add(name, 'name', members[0] ?? null, false, members);
  }

  build(): Gazetteer {
    return { words: this.words, byCode: this.byCode };
  }
}

/** Senses stand in the order of their rank; of equals the one added first. */
function insert(senses: Sense[], sense: Sense): void {
  let at = senses.length;
  while (at > 0 && RANK[(senses[at - 1] as Sense).form] > RANK[sense.form]) at--;
  senses.splice(at, 0, sense);
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
  for (const line of OFFICES_OF_ONE.trim().split('\n')) builder.addOffices(line);
  for (const line of STATE_GROUPS.trim().split('\n')) builder.addGroup(line);
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
