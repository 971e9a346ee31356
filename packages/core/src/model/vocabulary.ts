/**
 * Every word that was met so far has a number, so that what is known of a word is worked out once and then read from an array.
 * This is a memory of pure functions of words: it makes parsing faster and never changes a result.
 */
const numbers = new Map<string, number>();
const words: string[] = [];
let generation = 0;

/** From this many words on the memory is emptied before the next text. */
const FULL = 200_000;

/** Empties the memory where it is full; called before a text is read, for the numbers of a text must hold while it is parsed. */
export function makeRoom(): void {
  if (words.length < FULL) return;
  numbers.clear();
  words.length = 0;
  generation++;
}

/**
 * The number of a word.
 *
 * @param lower - The word in lower case.
 */
export function numberOf(lower: string): number {
  const known = numbers.get(lower);
  if (known !== undefined) return known;
  const number = words.length;
  numbers.set(lower, number);
  words.push(lower);
  return number;
}

/** A fact about words, a 32-bit integer each, worked out at the first question. */
export class WordFact {
  private values = new Int32Array(4096);
  private known = new Uint8Array(4096);
  private generation = generation;

  /** @param compute - The fact by the word in lower case. */
  constructor(private readonly compute: (lower: string) => number) {}

  /** The fact about the word with a number. */
  of(number: number): number {
    if (this.generation !== generation || number >= this.values.length) this.fit(number);
    if (this.known[number] === 1) return this.values[number] as number;
    const value = this.compute(words[number] as string) | 0;
    this.values[number] = value;
    this.known[number] = 1;
    return value;
  }

  /** The facts about many words, one for each number. */
  all(list: Int32Array): Int32Array {
    const out = new Int32Array(list.length);
    for (let at = 0; at < list.length; at++) out[at] = this.of(list[at] as number);
    return out;
  }

  private fit(number: number): void {
    if (this.generation !== generation) {
      this.generation = generation;
      this.known.fill(0);
    }
    if (number < this.values.length) return;
    const size = Math.max(number + 1, this.values.length * 2);
    const values = new Int32Array(size);
    const known = new Uint8Array(size);
    values.set(this.values);
    known.set(this.known);
    this.values = values;
    this.known = known;
  }
}
