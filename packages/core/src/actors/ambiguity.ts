import type { ActorEntry } from '../lexicon/actor-entry.js';
import {
  ALSO_PEOPLE,
  AMBIGUOUS_NAMES,
  AMERICAN_STATES,
  type AmbiguousName,
  type Meaning,
  PAPERS,
  POULTRY,
  SPORTS,
  UNMISTAKABLE,
} from '../lexicon/ambiguous-names.js';
import type { Segments } from '../segment/segments.js';
import { TokenClass } from '../segment/tokens.js';
import { WordClass } from '../segment/word-class.js';
import type { Gazetteer, SurfaceForm } from './gazetteer.js';
import { heldAt, type NameHit } from './name-matcher.js';

/** A hit with its one meaning. */
export interface Party {
  readonly from: number;
  readonly to: number;
  readonly entry: ActorEntry;
  readonly form: SurfaceForm;
  readonly byUser: boolean;
  /** Of a name for several states at once: all of them. */
  readonly members?: readonly ActorEntry[];
}

/** What becomes of a hit: the party that it names, `none` for a phrase that names none, `words` for ordinary words. */
export type Verdict = Party | 'none' | 'words';

const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);

/** Words before a name of a place that are no first names, though names begin with them. */
const DIRECTIONS: ReadonlySet<string> = new Set('north south east west central greater new old upper lower'.split(' '));

/** Decides what a name means by the words around it; a name that can be nobody's stays without a party. */
export class Disambiguator {
  private vocabulary: ReadonlySet<string> | null = null;

  constructor(
    private readonly segments: Segments,
    private readonly gazetteer: Gazetteer,
    private readonly isTitle: (at: number) => boolean,
  ) {}

  /** What a hit means here. */
  decide(hit: NameHit): Verdict {
    const { date } = this.segments;
    const sense =
      hit.senses.find((each) => each.entry === null || each.byUser || heldAt(each.entry, date)) ?? hit.senses[0];
    if (!sense?.entry) return 'none';
    const { entry, form, byUser, members } = sense;
    const party = { from: hit.from, to: hit.to, entry, form, byUser, ...(members ? { members } : {}) };
    if (byUser || members) return party;
    if (!hit.hyphenated && this.isOther(hit, form)) return 'none';
    if (this.isNational(hit)) return 'words';
    if (hit.to - hit.from > 1) return party;
    const known = AMBIGUOUS_NAMES.get(this.segments.tokens.lower[hit.from] as string);
    return known ? this.choose(party, hit, known) : party;
  }

  private choose(party: Party, hit: NameHit, name: AmbiguousName): Verdict {
    const code = this.likeliest(hit.from, name);
    if (code === null || code === '') return 'none';
    if (code === party.entry.code) return party;
    const entry = hit.senses.find((each) => each.entry?.code === code)?.entry ?? this.gazetteer.byCode.get(code);
    return entry ? { ...party, entry } : 'none';
  }

  /** The meaning with most words for it: those of the sentence count first, then those of the text. */
  private likeliest(at: number, { meanings, otherwise }: AmbiguousName): string | null {
    const near = this.around(at);
    const inText = this.words();
    let best: string | null = otherwise;
    let highest = 0;
    for (const meaning of meanings) {
      const weight = 3 * countIn(near, meaning) + countIn(inText, meaning);
      if (weight > highest) best = meaning.code;
      else if (weight === highest && weight > 0) best = otherwise;
      highest = Math.max(highest, weight);
    }
    return best;
  }

  private words(): ReadonlySet<string> {
    this.vocabulary ??= new Set(this.segments.tokens.lower);
    return this.vocabulary;
  }

  private around(at: number): ReadonlySet<string> {
    const { sentenceOf, tokens } = this.segments;
    const sentence = sentenceOf[at];
    let from = at;
    while (from > 0 && at - from < 40 && sentenceOf[from - 1] === sentence) from--;
    let to = at;
    while (to < tokens.count && to - at < 40 && sentenceOf[to] === sentence) to++;
    return new Set(tokens.lower.slice(from, to));
  }

  /** `Russia's Security Council`, `the National Security Council`: a body of a state under the name of another. */
  private isNational(hit: NameHit): boolean {
    const { lower } = this.segments.tokens;
    if (lower[hit.to - 1] !== 'council' || lower[hit.from] !== 'security' || hit.to - hit.from !== 2) return false;
    const before = lower[hit.from - 1] ?? '';
    if (before === "'s" || before === 'national' || before === 'supreme') return true;
    const next = lower[hit.to] === 'of' ? (lower[hit.to + 1] === 'the' ? hit.to + 2 : hit.to + 1) : -1;
    return this.isState(hit.from - 1) || (next >= 0 && this.isState(next));
  }

  private isState(at: number): boolean {
    const word = this.segments.tokens.lower[at];
    const senses = word === undefined ? null : this.gazetteer.words.get(word)?.node?.senses;
    return senses?.some(({ entry }) => entry?.kind === 'state') ?? false;
  }

  private isOther(hit: NameHit, form: SurfaceForm): boolean {
    const { lower, word } = this.segments.tokens;
    const next = lower[hit.to] ?? '';
    if (form !== 'acronym' && isCapital(word[hit.to]) && PAPERS.has(next)) return true;
    if ((form === 'adjective' || form === 'name') && SPORTS.has(next)) return true;
    if (next === ',' && AMERICAN_STATES.has(lower[hit.to + 1] ?? '')) return true;
    if (hit.to - hit.from > 1) return false;
    const first = lower[hit.from] as string;
    if (first === 'turkey' && POULTRY.has(next) && !this.words().has('ankara')) return true;
    if (first === 'washington' && (next === 'state' || next === 'governor' || lower[hit.from - 1] === 'seattle'))
      return true;
    return this.isPersonal(hit, form);
  }

  /** `Michael Jordan`, `Chad Smith`: part of a name of a person. */
  private isPersonal(hit: NameHit, form: SurfaceForm): boolean {
    if (form === 'adjective' || form === 'people' || form === 'acronym' || form === 'office') return false;
    const { lower, word } = this.segments.tokens;
    const known = ALSO_PEOPLE.has(lower[hit.from] as string);
    if (!known && form !== 'surname') return false;
    const { sentenceOf } = this.segments;
    if (form === 'surname' && !this.isMeant(hit)) return true;
    const next = sentenceOf[hit.to] === sentenceOf[hit.from] ? hit.to : -1;
    if (known && form !== 'surname' && this.isFreeName(next) && !isCapital(word[next + 1]) && !this.isTitle(next))
      return true;
    const before = sentenceOf[hit.from - 1] === sentenceOf[hit.from] ? hit.from - 1 : -1;
    const named = this.isFreeName(before) || this.isFirstName(before);
    if (!named) return form === 'surname' && this.isFreeName(next) && known;
    return form !== 'surname' || !this.isTitle(before);
  }

  /** Whether a name that opens its sentence can be a first name (`Michael Jordan`). */
  private isFirstName(at: number): boolean {
    const { tokens, wordClass } = this.segments;
    const word = tokens.word[at];
    return (
      word !== undefined &&
      wordClass[at] === WordClass.PROPN &&
      /^\p{Lu}\p{Ll}+$/u.test(word) &&
      !this.isTitle(at) &&
      !DIRECTIONS.has(tokens.lower[at] as string) &&
      !this.gazetteer.words.get(tokens.lower[at] as string)?.node?.senses
    );
  }

  /** Whether a surname that is a word of another sort too is a person's: by a title before it or the first name in the text. */
  private isMeant({ from, senses }: NameHit): boolean {
    const { lower, kind } = this.segments.tokens;
    if (kind[from - 1] === TokenClass.number || kind[from + 1] === TokenClass.number) return false;
    if (UNMISTAKABLE.has(lower[from] as string) || this.isTitle(from - 1)) return true;
    const first = senses[0]?.entry?.name.split(' ')[0]?.toLowerCase();
    return first !== undefined && this.words().has(first);
  }

  /** Whether a token is a capitalised word that is no title, no known name and opens no sentence. */
  private isFreeName(at: number): boolean {
    const word = this.segments.tokens.word[at];
    if (word === undefined || !/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
    return !this.isTitle(at) && !this.opens(at);
  }

  /** Whether a token opens its sentence, where a capital tells nothing. */
  private opens(at: number): boolean {
    const { sentenceOf } = this.segments;
    return at === 0 || sentenceOf[at - 1] !== sentenceOf[at];
  }
}

function countIn(words: ReadonlySet<string>, meaning: Meaning): number {
  let found = 0;
  for (const word of meaning.words) if (words.has(word)) found++;
  return found;
}
