/** What sort of party a mention is, as far as pronouns and descriptions ask. */
export type PartySort = 'state' | 'organization' | 'body' | 'person' | 'group' | 'other' | 'document';

/** A resolved mention that later ones may refer to. */
export interface Remembered {
  readonly actors: readonly number[];
  readonly codes: readonly string[];
  readonly sort: PartySort;
  readonly sentence: number;
  readonly block: number;
  /** Whether it is the subject of a verb, or stands beside a verb of speech. */
  readonly subject: boolean;
  readonly quoted: boolean;
  /** 1 for a man, 2 for a woman, 0 where the words do not tell. */
  readonly gender: number;
  readonly plural: boolean;
  /** The head noun in lower case, empty for names. */
  readonly head: string;
  readonly offices: readonly string[];
  readonly modifier: boolean;
  /** `in Moscow`: where something happens. */
  readonly place: boolean;
  readonly from: number;
  readonly to: number;
}

/** How far back a reference looks, in mentions: keeps the work linear. */
const REACH = 80;

/** The mentions so far, the latest last. */
export class Memory {
  private readonly list: Remembered[] = [];

  add(mention: Remembered): void {
    this.list.push(mention);
  }

  last(): Remembered | undefined {
    return this.list.at(-1);
  }

  /** The mention with the highest score of those that fit; recent ones first, at most {@link REACH} back. */
  best(score: (mention: Remembered, distance: number) => number | null): Remembered | null {
    let found: Remembered | null = null;
    let highest = Number.NEGATIVE_INFINITY;
    const end = this.list.length;
    for (let n = 1; n <= REACH && n <= end; n++) {
      const mention = this.list[end - n] as Remembered;
      const value = score(mention, n);
      if (value !== null && value > highest) {
        highest = value;
        found = mention;
      }
    }
    return found;
  }

  /** The latest mentions that fit, the latest first, at most {@link REACH} back. */
  *recent(): Generator<Remembered> {
    const end = this.list.length;
    for (let n = 1; n <= REACH && n <= end; n++) yield this.list[end - n] as Remembered;
  }
}
