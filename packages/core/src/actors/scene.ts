import type { Quotation } from '../schema/quotation.js';
import type { Segments } from '../segment/segments.js';
import { TokenClass, type Tokens } from '../segment/tokens.js';
import { WordClass } from '../segment/word-class.js';
import { Disambiguator, type Party } from './ambiguity.js';
import type { Gazetteer, TrieNode } from './gazetteer.js';
import { matchNames } from './name-matcher.js';
import { Role } from './word-roles.js';

/** How many tokens behind a phrase are looked at for the place where it happens. */
const PLACE_REACH = 16;
/** The longest name of an actor, in UTF-16 code units. */
const NAME_LENGTH = 120;
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
/** How many tokens an apposition between commas may have. */
const ASIDE = 14;

const UPPER = /^\p{Lu}/u;
const INITIAL = /^\p{Lu}\.?$/u;
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
  private readonly inMiddle: ReadonlySet<string>;

  /** The block of the title, -1 for none. */
  readonly titleBlock: number;

  constructor(
    readonly segments: Segments,
    gazetteer: Gazetteer,
  ) {
    const { tokens, title } = segments;
    this.titleBlock = title ? segments.blocks.findIndex(({ start }) => start === title.start) : -1;
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
    const nodes = this.readWords(gazetteer);
    this.titleCase = this.readTitleCase();
    this.readEnds();
    this.readNames(gazetteer, nodes);
    this.inMiddle = this.readInMiddle();
  }

  /** Looks every token up once: its roles, its letter case, the names that begin with it. */
  private readWords({ words }: Gazetteer): (TrieNode | null)[] {
    const { count, lower, word } = this.tokens;
    const nodes: (TrieNode | null)[] = new Array(count);
    for (let at = 0; at < count; at++) {
      const entry = words.get(lower[at] as string);
      nodes[at] = entry ? entry.node : null;
      if (entry) this.roles[at] = entry.roles;
      else if ((lower[at] as string).includes('-')) this.roles[at] = rolesOfCompound(lower[at] as string, words);
      this.capital[at] = isCapitalWord(word[at] as string, lower[at] as string) ? 1 : 0;
    }
    return nodes;
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
      if (this.capital[at] === 0) continue;
      capitals[sentence]!++;
      if (isShouted(word)) shouted[sentence]!++;
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

  private readNames(gazetteer: Gazetteer, nodes: readonly (TrieNode | null)[]): void {
    const isTitle = (at: number) => ((this.roles[at] as number) & (Role.title | Role.office | Role.body)) !== 0;
    const disambiguator = new Disambiguator(this.segments, gazetteer, isTitle);
    for (const hit of matchNames(this.tokens, nodes, gazetteer, (at) => this.titleCase[at] === 2)) {
      const party = disambiguator.decide(hit);
      if (party === 'words') continue;
      if (party === 'none') {
        if (!hit.hyphenated) this.blocked[hit.from] = hit.to;
        continue;
      }
      const known = this.firstParty[hit.from] as number;
      const parties = party.members ? party.members.map((entry) => ({ ...party, entry })) : [party];
      if (known > 0) this.groups[known - 1]?.push(...parties);
      else {
        this.groups.push(parties);
        this.firstParty[hit.from] = this.groups.length;
      }
      this.partyEnd[hit.to - 1] = 1;
    }
  }

  /** The token after the last of the sentence. */
  sentenceEnd(at: number): number {
    return this.ends[at] ?? this.count;
  }
  /** The parties whose name begins at a token; several for a hyphenated word. */
  partyAt(at: number): readonly Party[] | null {
    return this.groups[(this.firstParty[at] ?? 0) - 1] ?? null;
  }
  partyEndsAt(at: number): boolean {
    return this.partyEnd[at] === 1;
  }
  /** The end of a known phrase that names no party and begins here, else 0. */
  blockedTo(at: number): number {
    return this.blocked[at] ?? 0;
  }
  isCapital(at: number): boolean {
    return this.capital[at] === 1;
  }
  isAdjacent(at: number): boolean {
    return at > 0 && this.tokens.start[at] === this.tokens.end[at - 1];
  }
  /** Whether `'s` or a bare apostrophe behind a plural stands at a token. */
  isPossessive(at: number): boolean {
    const lower = this.lower[at];
    return lower === "'s" || (lower === "'" && this.isAdjacent(at) && (this.lower[at - 1] as string).endsWith('s'));
  }

  inTitleCase(at: number): boolean {
    return (this.titleCase[at] ?? 0) > 0;
  }
  isParticle(at: number): boolean {
    return ((this.roles[at] ?? 0) & Role.particle) !== 0;
  }
  isInitial(at: number): boolean {
    return INITIAL.test(this.tokens.word[at] ?? '');
  }

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

  /** The words of some tokens on one line, without the article. */
  textOf(from: number, to: number): string {
    let first = from;
    if (to - from > 1 && ARTICLES.has(this.lower[from] as string)) first++;
    const start = this.tokens.start[first] as number;
    const text = this.segments.text.slice(start, Math.min(this.tokens.end[to - 1] as number, start + NAME_LENGTH));
    return /[\t\n\r]| {2}/u.test(text) ? text.replace(/\s+/gu, ' ') : text;
  }

  /** The token after a bracket that closes within a few tokens, else the token after its opening. */
  skipBracket(at: number, end: number): number {
    for (let t = at + 1; t < end && t < at + 5; t++) if (this.lower[t] === ')') return t + 1;
    return at + 1;
  }

  /** How many capitalised words stand among some tokens that belong to no known party and open no sentence. */
  capitalsIn(from: number, to: number): number {
    let found = 0;
    for (let at = from; at < to && found < 3; at++)
      if (this.isNameWord(at) && !(at === from && this.opensSentence(at))) found++;
    return found;
  }

  /** The code of the state whose city or name a later `in …` of the sentence names, null for none. */
  placeAfter(at: number): string | null {
    const end = Math.min(this.sentenceEnd(Math.min(at, this.count - 1)), at + PLACE_REACH);
    for (let t = at; t + 1 < end; t++) {
      if (this.lower[t] !== 'in' && this.lower[t] !== 'at') continue;
      const party = this.partyAt(t + 1)?.[0];
      if (party?.entry.kind === 'state' && party.form !== 'adjective') return party.entry.code;
    }
    return null;
  }

  /** The code of the party that is named right behind a verb of speech (`said Norland would …`), null for none. */
  partyBehindSpeech(at: number): string | null {
    for (let t = at; t < at + 4 && t + 1 < this.count; t++) {
      if (!this.hasRole(t, Role.speech)) continue;
      for (let n = t + 1; n < t + 4; n++) {
        const party = this.partyAt(n)?.[0];
        if (party) return party.form === 'adjective' ? null : party.entry.code;
      }
    }
    return null;
  }

  /** The code of the state whose city or name opens the sentence of a token (`In Lima, …`), null for none. */
  placeBefore(at: number): string | null {
    const first = this.sentenceStart(at);
    const word = this.lower[first];
    if (first >= at || (word !== 'in' && word !== 'from' && word !== 'at')) return null;
    const party = this.partyAt(first + 1)?.[0];
    return party?.entry.kind === 'state' && party.form !== 'adjective' ? party.entry.code : null;
  }

  /** The first token of the sentence of a token. */
  private sentenceStart(at: number): number {
    const sentence = this.segments.sentenceOf[at];
    let first = at;
    while (first > 0 && at - first < 60 && this.segments.sentenceOf[first - 1] === sentence) first--;
    return first;
  }

  /** Whether a verb follows, or a verb of speech stands before: what stands there is a subject. */
  isSubject(from: number, to: number): boolean {
    const { wordClass, lower, count } = this;
    if (this.isBehindSpeech(from)) return true;
    if (
      from > 0 &&
      wordClass[from - 1] === WordClass.ADP &&
      this.segments.sentenceOf[from - 1] === this.segments.sentenceOf[from]
    )
      return false;
    let after = to;
    while (after < count && wordClass[after] === WordClass.ADV) after++;
    if (after >= count) return false;
    if (this.isVerbal(after)) return true;
    if (lower[after] !== ',') return false;
    if (lower[after + 1] === 'who' || lower[after + 1] === 'which') return true;
    return this.isAfterAside(after);
  }

  private hasRole(at: number, role: number): boolean {
    return ((this.roles[at] ?? 0) & role) !== 0;
  }

  /** `“…,” said the minister`, `according to the ministry`; not `he said the minister …`. */
  private isBehindSpeech(at: number): boolean {
    if (this.lower[at - 1] === 'to' && this.lower[at - 2] === 'according') return true;
    if (!this.hasRole(at - 1, Role.inverted)) return false;
    const before = this.lower[at - 2];
    return (
      before === ',' ||
      before === '–' ||
      before === '—' ||
      this.tokens.kind[at - 2] === TokenClass.quote ||
      this.opensSentence(at - 1)
    );
  }

  isVerbal(at: number): boolean {
    const word = this.wordClass[at];
    return word === WordClass.VERB || word === WordClass.AUX;
  }

  /** `China, the largest creditor, called …`: whether a verb follows the second of two commas. */
  private isAfterAside(comma: number): boolean {
    const end = Math.min(this.sentenceEnd(comma), comma + ASIDE);
    for (let at = comma + 1; at + 1 < end; at++) {
      if (this.isVerbal(at) && at > comma + 1) return false;
      if (this.lower[at] === ',') return this.isVerbal(at + 1) && this.lower[at + 1]?.endsWith('ing') === false;
    }
    return false;
  }

  /** Whether a verb of speech stands beside a phrase: `the minister said`, `said the minister`, `according to the ministry`. */
  speaks(from: number, to: number): boolean {
    const { wordClass, count } = this;
    if (this.isBehindSpeech(from)) return true;
    let after = to;
    while (
      after < count &&
      after < to + 3 &&
      (wordClass[after] === WordClass.ADV || wordClass[after] === WordClass.AUX)
    )
      after++;
    return this.hasRole(after, Role.speech);
  }

  /** Whether two tokens stand in different sentences. */
  isOtherSentence(a: number, b: number): boolean {
    return this.segments.sentenceOf[a] !== this.segments.sentenceOf[b];
  }

  /** Whether a token is a noun in lower case. */
  isLowerNoun(at: number): boolean {
    return this.capital[at] === 0 && this.wordClass[at] === WordClass.NOUN;
  }

  /** Whether a noun follows, to which the words before it belong. */
  nounFollows(at: number): boolean {
    const word = this.wordClass[at];
    return at < this.count && (word === WordClass.NOUN || word === WordClass.ADJ || word === WordClass.PROPN);
  }

  /** Whether the word before a token makes it a place (`in Moscow`). */
  isPlaceBefore(at: number): boolean {
    return this.hasRole(at - 1, Role.locative);
  }

  /** Whether only words that join members of a list stand between two tokens: 0 for no, 1 for commas alone, 2 with `and`. */
  joint(from: number, to: number): number {
    if (to <= from || to - from > 4) return 0;
    let kind = 1;
    for (let at = from; at < to; at++) {
      const word = this.lower[at] as string;
      if (
        word === 'and' ||
        word === '&' ||
        word === 'or' ||
        word === '-' ||
        word === '–' ||
        word === 'well' ||
        word === 'along' ||
        word === 'together'
      )
        kind = 2;
      else if (word !== ',' && word !== '/' && word !== 'as' && word !== 'with') return 0;
    }
    return this.lower[from] === 'with' ? 0 : kind;
  }

  /** Whether a token can be a word of a personal name: a capital, no common word of the language of titles, no known party. */
  isNameWord(at: number): boolean {
    if (at >= this.count || this.capital[at] !== 1) return false;
    const role = this.roles[at] as number;
    if (this.partyAt(at)) return this.personAt(at) !== null;
    if (this.blocked[at] !== 0) return this.blocked[at] === at + 1;
    if ((role & (Role.calendar | Role.determiner | Role.pronoun)) !== 0) return false;
    if ((role & (Role.office | Role.body | Role.document | Role.group | Role.modifier)) !== 0) return false;
    const word = this.wordClass[at] as number;
    if (this.titleCase[at] !== 0) return (role & Role.verb) === 0 && word !== WordClass.VERB && isLexical(word);
    if (isNominal(word)) return true;
    return this.opensWords(at) ? this.inMiddle.has(this.tokens.word[at] as string) : isOpen(word);
  }

  /** Whether a token opens a sentence or what is quoted, where a capital tells nothing. */
  private opensWords(at: number): boolean {
    if (this.opensSentence(at)) return true;
    const before = this.tokens.kind[at - 1];
    return before === TokenClass.quote || this.lower[at - 1] === ':';
  }

  /** The words that stand with a capital inside a sentence: names, wherever else they stand. */
  private readInMiddle(): ReadonlySet<string> {
    const found = new Set<string>();
    for (let at = 0; at < this.count; at++)
      if (this.capital[at] === 1 && this.titleCase[at] === 0 && this.roles[at] === 0 && !this.opensWords(at))
        found.add(this.tokens.word[at] as string);
    return found;
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

/** For each token whether it stands in quoted speech. */
export function quotedTokens(scene: Scene, quotations: readonly Quotation[]): Uint8Array {
  const quoted = new Uint8Array(scene.count + 1);
  const { start } = scene.tokens;
  let until = -1;
  let next = 0;
  for (let at = 0; at < scene.count; at++) {
    const offset = start[at] as number;
    while (next < quotations.length && (quotations[next] as Quotation).start <= offset) {
      const quotation = quotations[next++] as Quotation;
      if (quotation.use === 'speech' || quotation.use === undefined) until = Math.max(until, quotation.end);
    }
    if (offset < until) quoted[at] = 1;
  }
  return quoted;
}

/** `vice-premier`, `ex-minister`: what the last part is, no longer where the first part says so. */
function rolesOfCompound(lower: string, words: Gazetteer['words']): number {
  const at = lower.lastIndexOf('-');
  const last = words.get(lower.slice(at + 1))?.roles ?? 0;
  if ((last & (Role.office | Role.body)) === 0) return 0;
  const first = words.get(lower.slice(0, at))?.roles ?? 0;
  if ((first & (Role.modifier | Role.office)) === 0) return 0;
  return last | (first & (Role.noLonger | Role.modifier));
}

const isNominal = (word: number): boolean =>
  word === WordClass.PROPN || word === WordClass.NOUN || word === WordClass.ADJ || word === WordClass.X;

/** Words that no closed list holds. */
const isOpen = (word: number): boolean =>
  isNominal(word) || word === WordClass.VERB || word === WordClass.ADV || word === WordClass.NUM;

const isLexical = (word: number): boolean => isOpen(word) && word !== WordClass.ADV;

/** Whether a word stands in capitals. */
const isShouted = (word: string): boolean => {
  const second = word.charCodeAt(1);
  return (second < 97 || second > 122) && word === word.toUpperCase();
};

function isCapitalWord(word: string, lower: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  if (code >= 97 && code <= 122) return word !== lower && /^(?:el|al|d'|de)-?\p{Lu}/u.test(word);
  return code > 127 && UPPER.test(word);
}
