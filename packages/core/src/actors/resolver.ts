import type { Quotation } from '../schema/quotation.js';
import { WordClass } from '../segment/word-class.js';
import type { Party } from './ambiguity.js';
import { Memory, type PartySort, type Remembered } from './memory.js';
import { heldAt } from './name-matcher.js';
import type { PartyMention } from './parties.js';
import { People } from './people.js';
import type { Phrase } from './phrase.js';
import { isFirstPerson, References } from './references.js';
import type { Registry } from './registry.js';
import type { Scene } from './scene.js';
import { Role } from './word-roles.js';

/** What a phrase stands for. */
export interface Referent {
  readonly actors: readonly number[];
  readonly sort: PartySort;
}

const NOBODY: Referent = { actors: [], sort: 'other' };
const LOCATIVE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'inside',
  'outside',
  'around',
  'across',
  'throughout',
  'within',
  'off',
  'via',
  'into',
  'through',
]);
const SPEECH: ReadonlySet<string> = new Set(
  'said says told added stated warned noted explained stressed insisted according replied asked declared argued announced continued'.split(
    ' ',
  ),
);

/** Gives every phrase its actors, from left to right, with a memory of what was said before. */
export class Resolver {
  readonly mentions: PartyMention[] = [];
  readonly memory = new Memory();
  readonly people: People;
  private readonly references: References;
  private readonly quoted: Uint8Array;

  constructor(
    private readonly scene: Scene,
    readonly registry: Registry,
    quotations: readonly Quotation[],
    home: readonly number[],
    private readonly issuer: readonly number[],
  ) {
    this.quoted = quotedTokens(scene, quotations);
    this.people = new People(registry);
    this.references = new References(scene, registry, this.memory, this.people, home);
  }

  /** Resolves a phrase with all that is in it and keeps their mentions. */
  resolve(phrase: Phrase): Referent {
    return this.visit(phrase, false, false);
  }

  private visit(phrase: Phrase, modifier: boolean, nested: boolean): Referent {
    const owner = phrase.possessor ? this.visit(phrase.possessor, true, true) : null;
    const inner: Referent[] = [];
    const isThing = phrase.kind === 'thing';
    for (const complement of phrase.complements) inner.push(this.visit(complement.phrase, !isThing, true));
    const apposed = phrase.apposition ? this.visit(phrase.apposition, true, true) : null;
    const referent = this.referentOf(phrase, owner, inner, apposed);
    if (phrase.alias && referent.actors.length > 0) this.people.alias(phrase.alias, referent.actors);
    this.keep(phrase, referent, modifier, nested);
    return referent;
  }

  private referentOf(
    phrase: Phrase,
    owner: Referent | null,
    inner: readonly Referent[],
    apposed: Referent | null,
  ): Referent {
    switch (phrase.kind) {
      case 'party':
        return this.party(phrase, owner);
      case 'pronoun':
        return isFirstPerson(this.scene.lower[phrase.head] as string)
          ? this.speaker(phrase)
          : this.references.pronoun(phrase, this.isQuoted(phrase), this.sentenceOf(phrase));
      case 'name':
        return this.named(phrase, owner, apposed);
      case 'office':
        return this.office(phrase, owner, inner, apposed);
      case 'body':
        return this.body(phrase, owner, inner);
      case 'collective':
        return this.collective(phrase, owner, inner);
      case 'group':
        return this.group(phrase, owner, inner);
      case 'document':
        return this.document(phrase, owner, inner);
      case 'private':
        return this.privatePerson(phrase);
      case 'organization':
        return this.organization(phrase, owner);
      default:
        return NOBODY;
    }
  }

  private speaker(phrase: Phrase): Referent {
    if (this.isQuoted(phrase) || this.issuer.length === 0) return NOBODY;
    return { actors: this.issuer, sort: 'group' };
  }

  private party(phrase: Phrase, owner: Referent | null): Referent {
    const actors = unique(phrase.parties.map((party) => this.registry.ofEntry(party.entry)));
    if (owner && phrase.parties.every((party) => party.form === 'adjective')) return owner;
    return { actors, sort: actors.length > 1 ? 'group' : this.sortOf(actors[0] as number) };
  }

  private sortOf(actor: number): PartySort {
    const kind = this.registry.kindOf(actor);
    if (kind === 'person' || kind === 'state' || kind === 'organization') return kind;
    return kind === 'government-body' ? 'body' : 'other';
  }

  /** The codes that the words of the phrase itself give, the owner first, then its adjectives, then `of …`. */
  private explicit(phrase: Phrase, owner: Referent | null, inner: readonly Referent[]): readonly number[] {
    if (phrase.parties.length > 0) {
      const joined = phrase.parties.length > 1 && (phrase.roles & Role.plural) !== 0;
      const chosen = joined ? phrase.parties : [phrase.parties[0] as Party];
      return unique(chosen.map((party) => this.registry.ofEntry(party.entry)));
    }
    if (owner && owner.actors.length > 0) return owner.actors;
    const found: number[] = [];
    phrase.complements.forEach((complement, at) => {
      if (this.givesCode(phrase, complement.preposition, found.length > 0))
        found.push(...(inner[at] as Referent).actors, ...this.inThing(complement.phrase));
    });
    return unique(found);
  }

  /** `Minister for Foreign Affairs of Peru`: the state stands behind a noun that is no party. */
  private inThing(phrase: Phrase): number[] {
    if (phrase.kind !== 'thing') return [];
    const own = phrase.parties.map((party) => this.registry.ofEntry(party.entry));
    return [
      ...own,
      ...phrase.complements.flatMap((complement) =>
        complement.phrase.kind === 'party'
          ? complement.phrase.parties.map((party) => this.registry.ofEntry(party.entry))
          : this.inThing(complement.phrase),
      ),
    ];
  }

  private givesCode(phrase: Phrase, preposition: string, have: boolean): boolean {
    const head = this.scene.lower[phrase.head] as string;
    if (preposition === 'of' || preposition === 'from' || preposition === 'within') return true;
    if (have) return false;
    if (preposition === 'to')
      return (
        /^(?:advis[eo]r|aide|assistant)s?$/u.test(head) || head === 'general' || (phrase.roles & Role.private) !== 0
      );
    if (preposition === 'for') return !/^envoys?$/u.test(head);
    if (preposition === 'in' || preposition === 'at')
      return /^(?:ministr|authorit|government|source|official|leader|rebel|administration|regime|junta|rulers?)/u.test(
        head,
      );
    return preposition === 'with';
  }

  private office(
    phrase: Phrase,
    owner: Referent | null,
    inner: readonly Referent[],
    apposed: Referent | null,
  ): Referent {
    if ((phrase.roles & Role.noLonger) !== 0) return this.formerOrNobody(phrase, 'no longer, or never, in office');
    const given = this.explicit(phrase, owner, inner);
    if ((phrase.roles & Role.plural) !== 0) return this.officials(phrase, given);
    if (phrase.name || phrase.person)
      return this.namedOffice(phrase, given.length > 0 ? given : (apposed?.actors ?? []));
    if (given.length > 0) return this.holder(phrase, given, 'its words name the party');
    if (phrase.determiner < 0 && !this.isBareTitle(phrase)) return NOBODY;
    return this.references.office(phrase, this.isQuoted(phrase), this.sentenceOf(phrase));
  }

  private isBareTitle(phrase: Phrase): boolean {
    return this.scene.isCapital(phrase.head) || phrase.to - phrase.from > 1 || this.isSubject(phrase);
  }

  /** A party's officer without a name: the holder of an earlier mention, or an actor of its own. */
  private holder(phrase: Phrase, parties: readonly number[], reason: string): Referent {
    const codes = this.codes(parties);
    const head = this.scene.lower[phrase.head] as string;
    const known =
      (phrase.determiner >= 0 &&
        this.scene.lower[phrase.determiner] !== 'a' &&
        this.scene.lower[phrase.determiner] !== 'an') ||
      phrase.possessor
        ? this.references.sameOffice(phrase, codes)
        : null;
    if (known) return known;
    const actors = codes.map((code) =>
      this.registry.ofPerson(`${head}`, this.text(phrase), code, this.role(phrase), reason),
    );
    return { actors, sort: actors.length > 1 ? 'group' : 'person' };
  }

  private officials(phrase: Phrase, given: readonly number[]): Referent {
    if (given.length === 0) return this.references.group(phrase, this.isQuoted(phrase), this.sentenceOf(phrase));
    const head = this.scene.lower[phrase.head] as string;
    return {
      actors: this.codes(given).map((code) =>
        this.registry.ofBody(code, head, this.text(phrase), 'its words name the party'),
      ),
      sort: 'group',
    };
  }

  private namedOffice(phrase: Phrase, given: readonly number[]): Referent {
    const name = phrase.name as { from: number; to: number };
    const known = this.people.find(this.words(name));
    if (given.length === 0) {
      const person = phrase.person;
      if (person) return this.leader(person, phrase);
      if (known !== null) return { actors: [known], sort: 'person' };
      return this.references.namedOffice(
        phrase,
        this.words(name),
        this.role(phrase),
        this.isQuoted(phrase),
        this.sentenceOf(phrase),
      );
    }
    const code = this.codes(given)[0] ?? null;
    if (known !== null && this.registry.codeOf(known) === code) return { actors: [known], sort: 'person' };
    return {
      actors: [this.people.add(this.words(name), code, this.role(phrase), 'the title names the party')],
      sort: 'person',
    };
  }

  private leader(person: Party, phrase: Phrase): Referent {
    if (!person.byUser || heldAt(person.entry, this.scene.segments.date))
      return { actors: [this.registry.ofEntry(person.entry)], sort: 'person' };
    return {
      actors: [
        this.people.add(this.words(phrase.name ?? phrase), 'NSA', null, 'no longer in office at the date of the text'),
      ],
      sort: 'person',
    };
  }

  private formerOrNobody(phrase: Phrase, reason: string): Referent {
    if ((phrase.roles & Role.plural) !== 0)
      return { actors: [this.registry.ofOther(this.text(phrase), reason)], sort: 'group' };
    const actor = phrase.name
      ? this.people.add(this.words(phrase.name), 'NSA', this.role(phrase), reason)
      : this.registry.ofOther(this.text(phrase), reason);
    return { actors: [actor], sort: 'person' };
  }

  private named(phrase: Phrase, owner: Referent | null, apposed: Referent | null): Referent {
    if (phrase.person) return this.leader(phrase.person, phrase);
    const name = phrase.name as { from: number; to: number };
    const words = this.words(name);
    if (apposed && apposed.actors.length > 0 && phrase.apposition) {
      const first = apposed.actors[0] as number;
      return {
        actors: [
          this.people.add(
            words,
            this.registry.codeOf(first),
            this.role(phrase.apposition),
            'an apposition gives the office',
          ),
        ],
        sort: 'person',
      };
    }
    const alias = words.length === 1 ? this.people.aliasOf(words[0] as string) : null;
    if (alias) return { actors: alias, sort: this.sortOf(alias[0] as number) };
    const known = this.people.find(words);
    if (known !== null) return { actors: [known], sort: 'person' };
    if (owner && owner.actors.length > 0) {
      const code = this.registry.codeOf(owner.actors[0] as number);
      return { actors: [this.people.add(words, code, null, 'named with its party')], sort: 'person' };
    }
    if (words.length > 1 && (phrase.roles & Role.title) !== 0)
      return { actors: [this.people.add(words, 'NSA', null, 'a person without office')], sort: 'person' };
    return NOBODY;
  }

  private body(phrase: Phrase, owner: Referent | null, inner: readonly Referent[]): Referent {
    if ((phrase.roles & Role.noLonger) !== 0) return this.formerOrNobody(phrase, 'not of the government');
    const given = this.explicit(phrase, owner, inner);
    const head = this.scene.lower[phrase.head] as string;
    if (given.length === 0) return this.references.body(phrase, this.isQuoted(phrase), this.sentenceOf(phrase));
    const actors = this.codes(given).map((code) =>
      this.registry.ofBody(code, head, this.text(phrase), 'its words name the party'),
    );
    return { actors, sort: actors.length > 1 ? 'group' : 'body' };
  }

  private collective(phrase: Phrase, owner: Referent | null, inner: readonly Referent[]): Referent {
    const given = phrase.complements.length > 0 || phrase.parties.length > 0 ? this.explicit(phrase, owner, inner) : [];
    if (given.length > 0) return { actors: given, sort: 'state' };
    return this.references.collective(phrase, owner?.actors ?? [], this.isQuoted(phrase), this.sentenceOf(phrase));
  }

  private group(phrase: Phrase, owner: Referent | null, inner: readonly Referent[]): Referent {
    const given = this.explicit(phrase, owner, inner);
    if (given.length > 0 && phrase.complements.length > 0) return { actors: given, sort: 'group' };
    return this.references.group(phrase, this.isQuoted(phrase), this.sentenceOf(phrase), given);
  }

  private document(phrase: Phrase, owner: Referent | null, inner: readonly Referent[]): Referent {
    const given = this.explicit(phrase, owner, inner);
    if (given.length > 0) return { actors: given, sort: 'document' };
    return this.references.document(phrase, this.isQuoted(phrase), this.sentenceOf(phrase));
  }

  private privatePerson(phrase: Phrase): Referent {
    const reason = 'speaks for no state or organisation';
    const name = phrase.name ? this.words(phrase.name) : null;
    const actor = name
      ? this.people.add(name, 'NSA', this.role(phrase), reason)
      : this.registry.ofOther(this.text(phrase), reason);
    return { actors: [actor], sort: 'other' };
  }

  private organization(phrase: Phrase, owner: Referent | null): Referent {
    if (owner && owner.actors.length > 0 && phrase.parties.length === 0 && this.scene.lower[phrase.to - 1] !== 'party')
      return owner;
    return { actors: [this.registry.ofOther(this.text(phrase), 'no body of a state or of states')], sort: 'other' };
  }

  private codes(actors: readonly number[]): string[] {
    return [...new Set(actors.map((actor) => this.registry.codeOf(actor)).filter((code) => code !== null))];
  }

  private text(phrase: { from: number; to: number }): string {
    const { tokens, segments } = this.scene;
    return segments.text
      .slice(tokens.start[phrase.from], tokens.end[phrase.to - 1])
      .replace(/\s+/gu, ' ')
      .replace(/^(?:the|a|an)\s/iu, '')
      .slice(0, 120);
  }

  private words(name: { from: number; to: number }): string[] {
    return this.scene.tokens.word.slice(name.from, name.to).filter((word) => word !== ',' && word !== '.');
  }

  /** The words of the office, without party and name. */
  private role(phrase: Phrase): string | null {
    if (phrase.kind !== 'office') return null;
    const { lower } = this.scene;
    const last = phrase.parties.at(-1)?.to ?? (phrase.determiner >= 0 ? phrase.determiner + 1 : phrase.from);
    const from = Math.min(last, phrase.head);
    const words = lower.slice(from, phrase.head + 1).filter((word) => word !== "'s" && word !== ',');
    return words.slice(-4).join(' ') || null;
  }

  private isQuoted(phrase: Phrase): boolean {
    return this.quoted[phrase.from] === 1;
  }

  private sentenceOf(phrase: Phrase): number {
    return this.scene.segments.sentenceOf[phrase.from] as number;
  }

  /** Whether a verb follows, or a verb of speech stands before. */
  private isSubject(phrase: Phrase): boolean {
    const { wordClass, lower, count } = this.scene;
    let after = phrase.to;
    while (after < count && wordClass[after] === WordClass.ADV) after++;
    const next = wordClass[after];
    const before = phrase.from > 0 ? wordClass[phrase.from - 1] : 0;
    if (
      SPEECH.has(lower[phrase.from - 1] ?? '') ||
      (lower[phrase.from - 1] === 'to' && lower[phrase.from - 2] === 'according')
    )
      return true;
    if (before === WordClass.ADP && phrase.from > 0) return false;
    return (
      after < count &&
      (next === WordClass.VERB ||
        next === WordClass.AUX ||
        (lower[after] === ',' && /^(?:who|which)$/u.test(lower[after + 1] ?? '')))
    );
  }

  private keep(phrase: Phrase, referent: Referent, modifier: boolean, nested: boolean): void {
    const { scene } = this;
    if (scene.segments.sentenceOf[phrase.from] === -1) return;
    for (const party of phrase.asides) this.keepParty(party);
    if (phrase.kind !== 'party') for (const party of phrase.parties) this.keepParty(party);
    const first = phrase.kind === 'pronoun' && isFirstPerson(scene.lower[phrase.head] as string);
    const ownDeterminer = phrase.kind === 'pronoun' && phrase.from === phrase.head && modifier;
    if (referent.actors.length === 0 && !first) return;
    const isModifier =
      modifier ||
      (phrase.kind === 'party' &&
        phrase.parties.every((party) => party.form === 'adjective') &&
        this.nounFollows(phrase.to));
    const form = this.formOf(phrase);
    const span = { start: scene.tokens.start[phrase.from] as number, end: scene.tokens.end[phrase.to - 1] as number };
    const locative =
      !nested &&
      (phrase.kind === 'party' || phrase.kind === 'collective') &&
      LOCATIVE.has(scene.lower[phrase.from - 1] ?? '');
    this.mentions.push({
      ...span,
      actors: referent.actors,
      form,
      firstPerson: first,
      modifier: isModifier,
      locative,
      document: phrase.kind === 'document',
    });
    for (const actor of referent.actors) {
      const name = phrase.name ? this.words(phrase.name).join(' ') : null;
      this.registry.mention(actor, { ...span, form }, name, this.role(phrase));
    }
    if (first || ownDeterminer) return;
    this.remember(phrase, referent, isModifier || locative, locative);
  }

  private nounFollows(at: number): boolean {
    const word = this.scene.wordClass[at];
    return at < this.scene.count && (word === WordClass.NOUN || word === WordClass.ADJ || word === WordClass.PROPN);
  }

  private keepParty(party: Party): void {
    const { tokens } = this.scene;
    const actor = this.registry.ofEntry(party.entry);
    const span = { start: tokens.start[party.from] as number, end: tokens.end[party.to - 1] as number };
    this.mentions.push({
      ...span,
      actors: [actor],
      form: 'name',
      firstPerson: false,
      modifier: true,
      locative: false,
      document: false,
    });
    this.registry.mention(actor, { ...span, form: 'name' }, null, null);
    this.add({
      from: party.from,
      to: party.to,
      actors: [actor],
      sort: this.sortOf(actor),
      subject: false,
      gender: 0,
      plural: false,
      head: '',
      offices: [],
      modifier: true,
      place: false,
    });
  }

  private remember(phrase: Phrase, referent: Referent, modifier: boolean, place: boolean): void {
    const { lower, roles } = this.scene;
    const head = phrase.kind === 'party' || phrase.kind === 'name' ? '' : (lower[phrase.head] as string);
    const gender = this.genderOf(phrase, referent);
    if (gender !== 0) for (const actor of referent.actors) this.people.setGender(actor, gender);
    this.add({
      from: phrase.from,
      to: phrase.to,
      actors: referent.actors,
      sort: referent.sort,
      subject: this.isSubject(phrase),
      gender,
      plural: referent.actors.length > 1 || ((roles[phrase.head] as number) & Role.plural) !== 0,
      head,
      offices: head === '' ? [] : [head],
      modifier,
      place,
    });
  }

  /** Keeps a mention for the references after it. */
  private add(mention: Omit<Remembered, 'codes' | 'sentence' | 'block' | 'quoted'>): void {
    const { segments } = this.scene;
    this.memory.add({
      ...mention,
      codes: this.codes(mention.actors),
      sentence: segments.sentenceOf[mention.from] as number,
      block: segments.blockOf[mention.from] as number,
      quoted: this.quoted[mention.from] === 1,
    });
  }

  private genderOf(phrase: Phrase, referent: Referent): number {
    const flags = phrase.roles | (this.scene.roles[phrase.head] as number);
    if (phrase.kind === 'pronoun' && referent.sort !== 'person') return 0;
    if ((flags & Role.male) !== 0) return 1;
    if ((flags & Role.female) !== 0) return 2;
    return referent.actors.length === 1 ? this.people.genderOf(referent.actors[0] as number) : 0;
  }

  private formOf(phrase: Phrase): PartyMention['form'] {
    if (phrase.kind === 'pronoun') return 'pronoun';
    if (phrase.name || phrase.kind === 'party' || phrase.kind === 'organization' || phrase.kind === 'name')
      return 'name';
    return phrase.kind === 'office'
      ? 'office'
      : phrase.kind === 'body' && phrase.parties.length > 0
        ? 'name'
        : 'description';
  }
}

const unique = (list: readonly number[]): number[] => [...new Set(list)];

function quotedTokens(scene: Scene, quotations: readonly Quotation[]): Uint8Array {
  const quoted = new Uint8Array(scene.count + 1);
  const { start } = scene.tokens;
  let at = 0;
  let until = -1;
  let next = 0;
  for (; at < scene.count; at++) {
    const offset = start[at] as number;
    while (next < quotations.length && (quotations[next] as Quotation).start <= offset) {
      const quotation = quotations[next++] as Quotation;
      if (quotation.use === 'speech' || quotation.use === undefined) until = Math.max(until, quotation.end);
    }
    if (offset < until) quoted[at] = 1;
  }
  return quoted;
}
