import type { Segments } from '../segment/segments.js';
import { TokenClass, type Tokens } from '../segment/tokens.js';
import { WordClass } from '../segment/word-class.js';
import { Disambiguator, type Party } from './ambiguity.js';
import type { Gazetteer } from './gazetteer.js';
import { matchNames } from './name-matcher.js';
import { Role, roleOf } from './word-roles.js';

const UPPER = /^\p{Lu}/u;
const INITIAL = /^\p{Lu}\.?$/u;
const DOTTED = /^(?:\p{Lu}\.)+$/u;
const SUFFIX: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv', 'vi', 'xiv', 'xvi']);

/** The text with what is known of each token before phrases are read: names found, roles of words, letter case. */
export class Scene {
  readonly tokens: Tokens;
  readonly count: number;
  readonly lower: readonly string[];
  readonly wordClass: Uint8Array;
  readonly roles: Uint32Array;
  private readonly capital: Uint8Array;
  /** For each token the number of its first party plus one; 0 for none. */
  private readonly firstParty: Int32Array;
  private readonly partyEnd: Uint8Array;
  private readonly blocked: Int32Array;
  private readonly ends: Int32Array;
  private readonly groups: Party[][] = [];
  private readonly titleCase: Uint8Array;

  constructor(
    readonly segments: Segments,
    gazetteer: Gazetteer,
  ) {
    const { tokens } = segments;
    this.tokens = tokens;
    this.count = tokens.count;
    this.lower = tokens.lower;
    this.wordClass = segments.wordClass;
    this.roles = new Uint32Array(tokens.count + 2);
    this.capital = new Uint8Array(tokens.count + 2);
    this.firstParty = new Int32Array(tokens.count + 2);
    this.partyEnd = new Uint8Array(tokens.count + 2);
    this.blocked = new Int32Array(tokens.count + 2);
    this.ends = new Int32Array(tokens.count + 2);
    for (let at = 0; at < tokens.count; at++) {
      this.roles[at] = roleOf(tokens.lower[at] as string);
      this.capital[at] = isCapitalWord(tokens.word[at] as string) ? 1 : 0;
    }
    this.titleCase = this.readTitleCase();
    this.readEnds();
    this.readNames(gazetteer);
  }

  /** For each token whether most words of its sentence stand with a capital (1) or all in capitals (2). */
  private readTitleCase(): Uint8Array {
    const { sentenceOf, sentences } = this.segments;
    const words = new Int32Array(sentences.length + 1);
    const capitals = new Int32Array(sentences.length + 1);
    const shouted = new Int32Array(sentences.length + 1);
    for (let at = 0; at < this.count; at++) {
      const word = this.tokens.word[at] as string;
      if (this.tokens.kind[at] !== TokenClass.word || word.length < 4) continue;
      const sentence = (sentenceOf[at] as number) + 1;
      words[sentence]!++;
      if (this.capital[at] === 1) capitals[sentence]!++;
      if (word === word.toUpperCase()) shouted[sentence]!++;
    }
    const result = new Uint8Array(this.count + 2);
    for (let at = 0; at < this.count; at++) {
      const sentence = (sentenceOf[at] as number) + 1;
      const all = words[sentence] as number;
      if (all >= 3 && (shouted[sentence] as number) > all * 0.7) result[at] = 2;
      else if (all >= 3 && (capitals[sentence] as number) > all * 0.75) result[at] = 1;
    }
    return result;
  }

  private readEnds(): void {
    const { sentenceOf, blockOf } = this.segments;
    let end = this.count;
    for (let at = this.count - 1; at >= 0; at--) {
      if (at + 1 < this.count && (sentenceOf[at] !== sentenceOf[at + 1] || blockOf[at] !== blockOf[at + 1]))
        end = at + 1;
      this.ends[at] = end;
    }
  }

  private readNames(gazetteer: Gazetteer): void {
    const isTitle = (at: number) => ((this.roles[at] as number) & (Role.title | Role.office | Role.body)) !== 0;
    const disambiguator = new Disambiguator(this.segments, isTitle);
    for (const hit of matchNames(this.tokens, gazetteer, (at) => this.titleCase[at] === 2)) {
      const party = disambiguator.decide(hit);
      if (!party) {
        if (!hit.hyphenated) this.blocked[hit.from] = hit.to;
        continue;
      }
      const known = this.firstParty[hit.from] as number;
      if (known > 0) this.groups[known - 1]?.push(party);
      else {
        this.groups.push([party]);
        this.firstParty[hit.from] = this.groups.length;
      }
      this.partyEnd[hit.to - 1] = 1;
    }
  }

  /** The token after the last of the sentence. */
  sentenceEnd = (at: number): number => this.ends[at] ?? this.count;
  /** The parties whose name begins at a token; several for a hyphenated word. */
  partyAt = (at: number): readonly Party[] | null => this.groups[(this.firstParty[at] ?? 0) - 1] ?? null;
  partyEndsAt = (at: number): boolean => this.partyEnd[at] === 1;
  /** The end of a known phrase that names no party and begins here, else 0. */
  blockedTo = (at: number): number => this.blocked[at] ?? 0;
  isCapital = (at: number): boolean => this.capital[at] === 1;
  isAdjacent = (at: number): boolean => at > 0 && this.tokens.start[at] === this.tokens.end[at - 1];
  inTitleCase = (at: number): boolean => (this.titleCase[at] ?? 0) > 0;
  isParticle = (at: number): boolean => ((this.roles[at] ?? 0) & Role.particle) !== 0;
  isInitial = (at: number): boolean => INITIAL.test(this.tokens.word[at] ?? '');

  /** The person of the lexicon whose name begins at a token. */
  personAt(at: number): Party | null {
    const party = this.partyAt(at)?.[0];
    return party && (party.form === 'person' || party.form === 'surname') ? party : null;
  }

  /** The person of the lexicon whose name stands among the tokens. */
  personIn(from: number, to: number): Party | null {
    for (let at = from; at < to; at++) {
      const person = this.personAt(at);
      if (person) return person;
    }
    return null;
  }

  /** Whether a token is a compound with a lower-case end (`U.S.-backed`). */
  isCompound(at: number): boolean {
    return (
      /[-‑]\p{Ll}/u.test(this.tokens.word[at] as string) && this.partyAt(at)?.[0]?.to === at + 1 && this.isPartial(at)
    );
  }

  private isPartial(at: number): boolean {
    const name = this.partyAt(at)?.[0]?.entry.name.toLowerCase();
    return name !== this.lower[at];
  }

  /** Whether the party before a token is joined to it by `and`, a comma or a slash. */
  isJoinedBefore(at: number): boolean {
    const before = this.lower[at - 1];
    return before === 'and' || before === ',' || before === '/' || before === '&';
  }

  /** How many tokens join two members of a list here: `,`, `and`, `, and`; 0 for none. */
  jointLength(at: number): number {
    const word = this.lower[at];
    if (word === 'and' || word === '&') return 1;
    if (word !== ',') return 0;
    const next = this.lower[at + 1];
    return next === 'and' || next === '&' ? 2 : 1;
  }

  /** Whether a token can be a word of a personal name: a capital, no common word of the language of titles, no known party. */
  isNameWord(at: number): boolean {
    if (at >= this.count || this.capital[at] !== 1) return false;
    const role = this.roles[at] as number;
    if (this.partyAt(at)) return this.personAt(at) !== null;
    if (this.blocked[at] !== 0) return this.blocked[at] === at + 1;
    if ((role & (Role.calendar | Role.determiner | Role.pronoun)) !== 0) return false;
    if ((role & (Role.office | Role.body | Role.document | Role.group | Role.modifier)) !== 0) return false;
    const word = this.wordClass[at];
    if (this.titleCase[at] === 0)
      return (
        word === WordClass.PROPN ||
        word === WordClass.NOUN ||
        word === WordClass.ADJ ||
        word === WordClass.X ||
        (at > 0 && !this.opensSentence(at) && isLexical(word))
      );
    return word !== WordClass.VERB && word !== WordClass.AUX && isLexical(word);
  }

  private opensSentence(at: number): boolean {
    return at === 0 || this.segments.sentenceOf[at] !== this.segments.sentenceOf[at - 1];
  }

  /** The end of the personal name that begins at a token, with initials, particles and `Jr.`; the token itself for none. */
  nameEnd(at: number, end: number): number {
    let t = at;
    while (t < end && t < at + 9) {
      if (this.isNameWord(t)) t++;
      else if (this.isParticle(t) && (this.isNameWord(t + 1) || (this.isParticle(t + 1) && this.isNameWord(t + 2))))
        t++;
      else if (t > at && this.isInitial(t) && this.capital[t] === 1) t++;
      else if (t > at && this.lower[t] === ',' && SUFFIX.has(this.lower[t + 1] ?? '')) t += 2;
      else if (t > at && this.lower[t] === '.' && SUFFIX.has(this.lower[t - 1] as string)) t++;
      else break;
    }
    return t;
  }
}

const isLexical = (word: number | undefined): boolean =>
  word !== WordClass.ADP &&
  word !== WordClass.DET &&
  word !== WordClass.PRON &&
  word !== WordClass.CCONJ &&
  word !== WordClass.SCONJ &&
  word !== WordClass.PART &&
  word !== WordClass.AUX &&
  word !== WordClass.ADV;

function isCapitalWord(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 97 && code <= 122) return /^(?:el|al|d'|de)-?\p{Lu}/u.test(word);
  if (code >= 65 && code <= 90) return true;
  return code > 127 && (UPPER.test(word) || DOTTED.test(word));
}
