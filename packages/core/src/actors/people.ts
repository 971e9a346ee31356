import { likeness } from './families.js';
import type { Registry } from './registry.js';

const SUFFIXES: ReadonlySet<string> = new Set('jr jr. sr sr. ii iii iv vi xiv xvi'.split(' '));

/** The people of one text by the words of their names and by their offices, and the short forms that the text introduces. */
export class People {
  private readonly byWord = new Map<string, number>();
  private readonly byFirst = new Map<string, number>();
  private readonly aliases = new Map<string, readonly number[]>();
  /** By code: who was last named in which office. */
  private readonly offices = new Map<string, { head: string; actor: number; last: string }[]>();
  private readonly lastNames = new Map<number, string>();

  constructor(private readonly registry: Registry) {}

  /** Keeps a person and returns the number of the actor. */
  add(words: readonly string[], code: string | null, role: string | null, reason: string): number {
    const last = lastOf(words);
    const actor = this.registry.ofPerson(last, words.join(' '), code, role, reason);
    this.index(actor, words);
    return actor;
  }

  /** Gives a person whose office alone was known a name. */
  name(actor: number, words: readonly string[]): void {
    this.registry.rename(actor, words.join(' '));
    this.index(actor, words);
  }

  private index(actor: number, words: readonly string[]): void {
    const name = words.filter((word) => !SUFFIXES.has(word.toLowerCase()));
    const last = keyOf(name.at(-1) ?? '');
    this.byWord.set(last, actor);
    this.lastNames.set(actor, last);
    const first = keyOf(name[0] ?? '');
    if (name.length > 1 && first.length > 2) this.byFirst.set(first, actor);
    // `MORIKAWA Haruto`: the family name stands in capitals.
    for (const word of name) if (word.length > 3 && word === word.toUpperCase()) this.byWord.set(keyOf(word), actor);
  }

  /** The person whom the words name, null for nobody known. */
  find(words: readonly string[]): number | null {
    const name = words.filter((word) => !SUFFIXES.has(word.toLowerCase()));
    const found = this.byWord.get(keyOf(name.at(-1) ?? ''));
    if (found !== undefined) return found;
    return name.length === 1 ? (this.byFirst.get(keyOf(name[0] as string)) ?? null) : null;
  }

  /** Keeps that somebody holds an office of a party. */
  setHolder(code: string, head: string, actor: number): void {
    const list = this.offices.get(code);
    const entry = { head, actor, last: this.lastNames.get(actor) ?? '' };
    if (list) list.unshift(entry);
    else this.offices.set(code, [entry]);
  }

  /** The one who was last named in an office of a party, null for nobody. */
  holderOf(code: string, head: string): number | null {
    return (
      this.offices
        .get(code)
        ?.slice(0, 6)
        .find((entry) => entry.head === head)?.actor ?? null
    );
  }

  /** Whether an office of a party is held by somebody of another name. */
  holds(code: string, head: string, words: readonly string[]): boolean {
    const last = lastOf(words);
    const list = this.offices.get(code);
    return (
      list?.slice(0, 6).some((entry) => entry.last !== '' && entry.last !== last && likeness(entry.head, head) === 2) ??
      false
    );
  }

  alias(word: string, actors: readonly number[]): void {
    this.aliases.set(word, actors);
  }

  aliasOf(word: string): readonly number[] | null {
    return this.aliases.get(word) ?? null;
  }
}

const keyOf = (word: string): string => word.toLowerCase().replaceAll('’', "'");

function lastOf(words: readonly string[]): string {
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as string;
    if (!SUFFIXES.has(word.toLowerCase())) return keyOf(word);
  }
  return '';
}
