import type { Registry } from './registry.js';

const SUFFIX = /^(?:jr|sr|ii|iii|iv|vi)\.?$/iu;
const keyOf = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** The people of one text by the words of their names, and the short forms that the text introduces. */
export class People {
  private readonly byWord = new Map<string, number>();
  private readonly byFirst = new Map<string, number>();
  private readonly aliases = new Map<string, readonly number[]>();
  private readonly genders = new Map<number, number>();

  constructor(private readonly registry: Registry) {}

  /** Keeps a person and returns the number of the actor. */
  add(words: readonly string[], code: string | null, role: string | null, reason: string): number {
    const name = words.filter((word) => !SUFFIX.test(word));
    const last = keyOf(name.at(-1) ?? '');
    const actor = this.registry.ofPerson(last, words.join(' '), code, role, reason);
    this.byWord.set(last, actor);
    const first = keyOf(name[0] ?? '');
    if (name.length > 1 && first.length > 2) this.byFirst.set(first, actor);
    // `MORIKAWA Haruto`: the family name stands in capitals.
    for (const word of name) if (word.length > 3 && word === word.toUpperCase()) this.byWord.set(keyOf(word), actor);
    return actor;
  }

  /** The person whom the words name, null for nobody known. */
  find(words: readonly string[]): number | null {
    const name = words.filter((word) => !SUFFIX.test(word));
    const last = keyOf(name.at(-1) ?? '');
    const found = this.byWord.get(last);
    if (found !== undefined) return found;
    return name.length === 1 ? (this.byFirst.get(last) ?? null) : null;
  }

  alias(word: string, actors: readonly number[]): void {
    this.aliases.set(word, actors);
  }

  aliasOf(word: string): readonly number[] | null {
    return this.aliases.get(word) ?? null;
  }

  setGender(actor: number, gender: number): void {
    if (!this.genders.has(actor)) this.genders.set(actor, gender);
  }

  genderOf(actor: number): number {
    return this.genders.get(actor) ?? 0;
  }
}
