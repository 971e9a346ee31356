import type { Quotation } from '../schema/quotation.js';
import type { Party } from './ambiguity.js';
import { Cast, type Known, type Occurrence, Origin, Sort } from './cast.js';
import { Meetings } from './meetings.js';
import { heldAt } from './name-matcher.js';
import { OwnWords } from './own-words.js';
import type { PartyMention } from './parties.js';
import { People } from './people.js';
import type { Phrase } from './phrase.js';
import type { Choose, Setting } from './reference.js';
import { isFirstPerson, NOBODY, References, type Referent, type Spot } from './references.js';
import type { Registry } from './registry.js';
import { quotedTokens, type Scene } from './scene.js';
import { Role } from './word-roles.js';

/** Heads that stand for the other side. */
const OTHER_SIDE: ReadonlySet<string> = new Set(
  'counterpart counterparts interlocutor interlocutors colleague colleagues homologue'.split(' '),
);

/** What the resolver is told of the text before it begins. */
export interface Beginning {
  readonly quotations: readonly Quotation[];
  /** Numbers of the actors from whose side the text is told. */
  readonly home: readonly number[];
  /** Numbers of the actors who issue it. */
  readonly issuer: readonly number[];
  readonly choose: Choose;
  /** In whose voice the text is told; see {@link Setting}. */
  readonly voice: number;
}

/** Gives every phrase its actors, from left to right, with a memory of what was said before. */
export class Resolver {
  readonly mentions: PartyMention[] = [];
  private readonly cast = new Cast();
  private readonly people: People;
  private readonly own: OwnWords;
  private readonly references: References;
  private readonly meetings: Meetings;
  private readonly quoted: Uint8Array;
  private readonly setting: Setting;
  private readonly issuer: readonly number[];
  private block = -1;
  private sentence = -1;
  private last: { readonly to: number; readonly referent: Referent } | null = null;

  constructor(
    private readonly scene: Scene,
    readonly registry: Registry,
    { quotations, home, issuer, choose, voice }: Beginning,
  ) {
    this.quoted = quotedTokens(scene, quotations);
    this.people = new People(registry);
    this.own = new OwnWords(scene, registry, this.people);
    this.issuer = issuer;
    this.setting = {
      home: this.codes(home)[0] ?? null,
      issuers: this.codes(issuer),
      voice,
      lastSpeaker: null,
      opener: null,
      previousSubject: null,
      place: null,
    };
    this.references = new References(scene, registry, this.cast, this.setting, issuer, choose);
    this.meetings = new Meetings(scene, this.cast);
  }

  /** Resolves a phrase with all that is in it and keeps their mentions. */
  resolve(phrase: Phrase): Referent {
    return this.visit(phrase, false, false);
  }

  private visit(phrase: Phrase, modifier: boolean, nested: boolean): Referent {
    const spot = this.spotOf(phrase);
    if (!nested) this.enter(spot, phrase.to);
    const owner = phrase.possessor ? this.visit(phrase.possessor, true, true) : null;
    const isThing = phrase.kind === 'thing';
    const inner = phrase.complements.map((complement) => this.visit(complement.phrase, !isThing, true));
    const apposed = phrase.apposition ? this.visit(phrase.apposition, true, true) : null;
    const referent = this.referentOf(phrase, spot, nested, owner, inner, apposed);
    if (phrase.alias && referent.actors.length > 0) this.people.alias(phrase.alias, referent.actors);
    this.keep(phrase, spot, referent, modifier, nested);
    if (!nested && referent.actors.length > 0) this.last = { to: phrase.to, referent };
    return referent;
  }

  /** Closes the sentence and the paragraph before. */
  private enter({ sentence, block }: Spot, at: number): void {
    this.meetings.enter(sentence);
    this.setting.previousSubject = this.meetings.previousSubject;
    if (block !== this.block) {
      this.setting.opener = null;
      this.setting.place = null;
    }
    if (sentence !== this.sentence) this.setting.place = this.scene.placeBefore(at) ?? this.setting.place;
    this.sentence = sentence;
    this.block = block;
  }

  private spotOf(phrase: Phrase): Spot {
    const { scene } = this;
    return {
      sentence: scene.segments.sentenceOf[phrase.from] as number,
      block: scene.segments.blockOf[phrase.from] as number,
      quoted: this.quoted[phrase.from] === 1,
      subject: scene.isSubject(phrase.from, phrase.to),
      speaker: scene.speaks(phrase.from, phrase.to),
      subjectCode: this.meetings.subjectCode,
    };
  }

  private referentOf(
    phrase: Phrase,
    spot: Spot,
    nested: boolean,
    owner: Referent | null,
    inner: readonly Referent[],
    apposed: Referent | null,
  ): Referent {
    switch (phrase.kind) {
      case 'party':
        return this.party(phrase, owner);
      case 'pronoun':
        return isFirstPerson(this.scene.lower[phrase.head] as string)
          ? this.speaker(spot)
          : (this.ordinal(phrase) ?? this.references.pronoun(phrase, spot));
      case 'name':
        return this.named(phrase, spot, owner, inner, apposed);
      case 'office':
        return this.office(phrase, spot, owner, inner, apposed);
      case 'body':
        return this.body(phrase, spot, owner, inner);
      case 'collective':
        return this.collective(phrase, spot, owner, inner);
      case 'group':
        return this.group(phrase, spot, owner, inner);
      case 'document':
        return this.document(phrase, spot, owner, inner);
      case 'private':
        return this.privatePerson(phrase);
      case 'organization':
        return this.organization(phrase, owner);
      default:
        return this.thing(phrase, spot, owner, nested);
    }
  }

  /** `the former`, `the latter`; `whose`, which belongs to what stands right before it. */
  private ordinal(phrase: Phrase): Referent | null {
    const head = this.scene.lower[phrase.head] as string;
    if (head === 'whose') {
      const last = this.last;
      return last && phrase.from - last.to <= 1 ? last.referent : null;
    }
    if (head !== 'former' && head !== 'latter') return null;
    return this.references.ofTwo(phrase.from, head === 'former');
  }

  private thing(phrase: Phrase, spot: Spot, owner: Referent | null, nested: boolean): Referent {
    if (nested || !spot.speaker || !this.scene.isLowerNoun(phrase.head)) return NOBODY;
    return owner && owner.actors.length > 0 ? NOBODY : this.references.thing(phrase, spot);
  }

  private speaker(spot: Spot): Referent {
    return spot.quoted || this.issuer.length === 0 ? NOBODY : { actors: this.issuer, sort: Sort.group };
  }

  private party(phrase: Phrase, owner: Referent | null): Referent {
    if (owner && owner.actors.length > 0 && phrase.parties.every((party) => party.form === 'adjective')) return owner;
    const actors = unique(phrase.parties.map((party) => this.registry.ofEntry(party.entry)));
    return { actors, sort: actors.length > 1 ? Sort.group : this.sortOf(actors[0] as number) };
  }

  private sortOf(actor: number): Sort {
    switch (this.registry.kindOf(actor)) {
      case 'state':
        return Sort.state;
      case 'organization':
        return Sort.organization;
      case 'person':
        return Sort.person;
      case 'government-body':
        return Sort.body;
      default:
        return Sort.other;
    }
  }

  private office(
    phrase: Phrase,
    spot: Spot,
    owner: Referent | null,
    inner: readonly Referent[],
    apposed: Referent | null,
  ): Referent {
    if ((phrase.roles & Role.noLonger) !== 0) return this.formerOrNobody(phrase, 'no longer, or never, in office');
    if (this.own.isOfOpposition(phrase)) return this.formerOrNobody(phrase, 'of those who are not in power');
    const head = this.scene.lower[phrase.head] as string;
    const otherSide = OTHER_SIDE.has(head) && phrase.parties.length === 0 && owner !== null;
    const given = otherSide ? [] : this.own.parties(phrase, owner, inner);
    if ((phrase.roles & Role.plural) !== 0) return this.officials(phrase, spot, given);
    if (phrase.name || phrase.person)
      return this.namedOffice(phrase, spot, given.length > 0 ? given : (apposed?.actors ?? []), owner);
    if (given.length > 0) return this.holder(phrase, given, 'its words name the party');
    if (phrase.determiner < 0 && !this.isBareTitle(phrase, spot)) return NOBODY;
    return this.references.office(phrase, spot, otherSide ? (this.codes(owner?.actors ?? [])[0] ?? null) : null);
  }

  private isBareTitle(phrase: Phrase, spot: Spot): boolean {
    return this.scene.isCapital(phrase.head) || phrase.to - phrase.from > 1 || spot.subject || spot.speaker;
  }

  /** A party's officer without a name: the holder of an earlier mention, or an actor of its own. */
  private holder(phrase: Phrase, parties: readonly number[], reason: string): Referent {
    const codes = this.codes(parties);
    const head = this.scene.lower[phrase.head] as string;
    const first = phrase.determiner >= 0 ? (this.scene.lower[phrase.determiner] as string) : '';
    const definite = (first !== '' && first !== 'a' && first !== 'an') || phrase.possessor !== null;
    if (definite && codes.length === 1) {
      const known = this.people.holderOf(codes[0] as string, head);
      if (known !== null) return { actors: [known], sort: Sort.person };
    }
    const actors = codes.map((code) => {
      const actor = this.registry.ofOfficer(code, head, phrase, this.role(phrase), reason);
      if (definite) this.people.setHolder(code, head, actor);
      return actor;
    });
    return { actors, sort: actors.length > 1 ? Sort.group : Sort.person };
  }

  private officials(phrase: Phrase, spot: Spot, given: readonly number[]): Referent {
    if (given.length === 0) return this.references.group(phrase, spot, true);
    const head = this.scene.lower[phrase.head] as string;
    const codes = this.codes(given);
    const reason = 'its words name the party';
    return {
      actors: codes.map((code) => this.registry.ofBody(code, head, phrase, reason)),
      sort: Sort.group,
    };
  }

  private namedOffice(phrase: Phrase, spot: Spot, given: readonly number[], owner: Referent | null): Referent {
    const name = phrase.name as { from: number; to: number };
    const words = this.words(name);
    const known = this.people.find(words);
    const head = this.scene.lower[phrase.head] as string;
    if (given.length === 0) {
      if (phrase.person) return this.leader(phrase.person, phrase);
      if (known !== null) return { actors: [known], sort: Sort.person };
      const excluded = OTHER_SIDE.has(head) ? (this.codes(owner?.actors ?? [])[0] ?? null) : null;
      const code = this.references.namedOffice(phrase, spot, (each) => this.people.holds(each, head, words), excluded);
      if (code === null) return NOBODY;
      return this.person(phrase, head, words, code, 'the party spoken of');
    }
    const code = this.codes(given)[0] ?? null;
    if (known !== null && this.registry.codeOf(known) === code) return { actors: [known], sort: Sort.person };
    return this.person(phrase, head, words, code, 'the title names the party');
  }

  private person(
    phrase: Phrase,
    head: string,
    words: readonly string[],
    code: string | null,
    reason: string,
  ): Referent {
    const actor = this.people.add(words, code, this.role(phrase), reason);
    if (code !== null && head !== '') this.people.setHolder(code, head, actor);
    return { actors: [actor], sort: Sort.person };
  }

  private leader(person: Party, phrase: Phrase): Referent {
    const actor =
      !person.byUser || heldAt(person.entry, this.scene.segments.date)
        ? this.registry.ofEntry(person.entry)
        : this.people.add(
            this.words(phrase.name ?? phrase),
            'NSA',
            null,
            'no longer in office at the date of the text',
          );
    return { actors: [actor], sort: Sort.person };
  }

  private formerOrNobody(phrase: Phrase, reason: string): Referent {
    if ((phrase.roles & Role.plural) !== 0)
      return { actors: [this.registry.ofOther(phrase, reason)], sort: Sort.group };
    const actor = phrase.name
      ? this.people.add(this.words(phrase.name), 'NSA', this.role(phrase), reason)
      : this.registry.ofOther(phrase, reason);
    return { actors: [actor], sort: Sort.person };
  }

  private named(
    phrase: Phrase,
    spot: Spot,
    owner: Referent | null,
    inner: readonly Referent[],
    apposed: Referent | null,
  ): Referent {
    if (phrase.person) return this.leader(phrase.person, phrase);
    const words = this.words(phrase.name as { from: number; to: number });
    if (apposed && apposed.actors.length > 0 && phrase.apposition) {
      const code = this.registry.codeOf(apposed.actors[0] as number);
      const head = this.scene.lower[phrase.apposition.head] as string;
      return this.person(phrase.apposition, head, words, code, 'an apposition gives the office');
    }
    const alias = words.length === 1 ? this.people.aliasOf(words[0] as string) : null;
    if (alias) return { actors: alias, sort: this.sortOf(alias[0] as number) };
    const known = this.people.find(words);
    if (known !== null) return { actors: [known], sort: Sort.person };
    const titled = (phrase.roles & Role.title) !== 0;
    const given = owner && owner.actors.length > 0 ? owner.actors : titled ? this.own.parties(phrase, null, inner) : [];
    if (given.length > 0) {
      const code = this.registry.codeOf(given[0] as number);
      return { actors: [this.people.add(words, code, null, 'named with its party')], sort: Sort.person };
    }
    return this.unknownName(phrase, spot, words);
  }

  /** A name that nothing introduces is somebody's only where it speaks or is introduced by a title. */
  private unknownName(phrase: Phrase, spot: Spot, words: readonly string[]): Referent {
    const titled = (phrase.roles & Role.title) !== 0;
    if (!titled && !spot.speaker && !spot.subject) return NOBODY;
    if (words.length < 2 && !titled && !spot.speaker) return NOBODY;
    const { actor, code } = this.references.name(phrase, spot);
    if (actor !== null) {
      this.people.name(actor, words);
      return { actors: [actor], sort: Sort.person };
    }
    if (code === null) return NOBODY;
    const reason = code === 'NSA' ? 'a person without office' : 'the party spoken of';
    return { actors: [this.people.add(words, code, null, reason)], sort: Sort.person };
  }

  private body(phrase: Phrase, spot: Spot, owner: Referent | null, inner: readonly Referent[]): Referent {
    if ((phrase.roles & Role.noLonger) !== 0) return this.formerOrNobody(phrase, 'not of the government');
    const given = this.own.parties(phrase, owner, inner);
    const head = this.scene.lower[phrase.head] as string;
    // `both governments` are two parties, not two bodies of one.
    if (given.length === 0)
      return this.references.counts(phrase)
        ? this.references.group(phrase, spot, false)
        : this.references.body(phrase, spot);
    const codes = this.codes(given);
    const reason = 'its words name the party';
    const actors = codes.map((code) => this.registry.ofBody(code, head, phrase, reason));
    return { actors, sort: actors.length > 1 ? Sort.group : Sort.body };
  }

  private collective(phrase: Phrase, spot: Spot, owner: Referent | null, inner: readonly Referent[]): Referent {
    const given =
      phrase.complements.length > 0 || phrase.parties.length > 0 ? this.own.parties(phrase, owner, inner) : [];
    if (given.length > 0)
      return { actors: given, sort: given.length > 1 ? Sort.group : this.sortOf(given[0] as number) };
    if (phrase.determiner < 0 || (owner && owner.actors.length > 0)) return NOBODY;
    const first = this.scene.lower[phrase.determiner] as string;
    if (first !== 'the' && first !== 'this' && first !== 'that') return NOBODY;
    return this.references.collective(phrase, spot);
  }

  private group(phrase: Phrase, spot: Spot, owner: Referent | null, inner: readonly Referent[]): Referent {
    const given = this.own.parties(phrase, owner, inner);
    if (given.length > 0 && (phrase.complements.length > 0 || given.length > 1))
      return { actors: given, sort: Sort.group };
    return this.references.group(phrase, spot, false);
  }

  private document(phrase: Phrase, spot: Spot, owner: Referent | null, inner: readonly Referent[]): Referent {
    const given = this.own.parties(phrase, owner, inner);
    return given.length > 0 ? { actors: given, sort: Sort.document } : this.references.document(phrase, spot);
  }

  private privatePerson(phrase: Phrase): Referent {
    const reason = 'speaks for no state or organisation';
    const actor = phrase.name
      ? this.people.add(this.words(phrase.name), 'NSA', this.role(phrase), reason)
      : this.registry.ofOther(phrase, reason);
    return { actors: [actor], sort: phrase.name ? Sort.person : Sort.other };
  }

  private organization(phrase: Phrase, owner: Referent | null): Referent {
    if (owner && owner.actors.length > 0 && phrase.parties.length === 0 && this.scene.lower[phrase.to - 1] !== 'party')
      return owner;
    const reason = 'no body of a state or of states';
    return { actors: [this.registry.ofOther(phrase, reason)], sort: Sort.other };
  }

  private codes(actors: readonly number[]): string[] {
    if (actors.length === 1) {
      const code = this.registry.codeOf(actors[0] as number);
      return code === null ? [] : [code];
    }
    return [...new Set(actors.map((actor) => this.registry.codeOf(actor)).filter((code) => code !== null))];
  }

  private words(name: { from: number; to: number }): string[] {
    return this.scene.tokens.word.slice(name.from, name.to).filter((word) => word !== ',' && word !== '.');
  }

  /** The words of the office, without party and name. */
  private role(phrase: Phrase): string | null {
    if (phrase.kind !== 'office') return null;
    const { lower } = this.scene;
    const last = phrase.parties.at(-1)?.to ?? (phrase.determiner >= 0 ? phrase.determiner + 1 : phrase.from);
    const from = Math.max(Math.min(last, phrase.head), phrase.head - 3);
    let words = '';
    for (let at = from; at <= phrase.head; at++)
      if (lower[at] !== "'s" && lower[at] !== ',') words += `${words === '' ? '' : ' '}${lower[at]}`;
    return words || null;
  }

  private keep(phrase: Phrase, spot: Spot, referent: Referent, modifier: boolean, nested: boolean): void {
    const { scene } = this;
    if (spot.sentence === -1) return;
    for (const party of phrase.asides) this.keepParty(party, spot);
    if (phrase.kind !== 'party') for (const party of phrase.parties) this.keepParty(party, spot);
    const first = phrase.kind === 'pronoun' && isFirstPerson(scene.lower[phrase.head] as string);
    if (referent.actors.length === 0 && !first) return;
    const isModifier =
      modifier ||
      (phrase.kind === 'party' &&
        phrase.parties.every((party) => party.form === 'adjective') &&
        scene.nounFollows(phrase.to));
    const form = formOf(phrase);
    const start = scene.tokens.start[phrase.from] as number;
    const end = scene.tokens.end[phrase.to - 1] as number;
    const locative =
      !nested && (phrase.kind === 'party' || phrase.kind === 'collective') && scene.isPlaceBefore(phrase.from);
    this.mentions.push({
      start,
      end,
      actors: referent.actors,
      form,
      firstPerson: first,
      modifier: isModifier,
      locative,
      document: phrase.kind === 'document',
    });
    const name = phrase.name && phrase.name.to - phrase.name.from > 1 ? this.words(phrase.name).join(' ') : null;
    const role = phrase.kind === 'office' ? this.role(phrase) : null;
    for (const actor of referent.actors) this.registry.mention(actor, { start, end, form }, name, role);
    if (first || (phrase.kind === 'pronoun' && modifier)) return;
    this.remember(phrase, spot, referent, isModifier || locative, locative, nested);
  }

  private keepParty(party: Party, spot: Spot): void {
    const { tokens } = this.scene;
    const actor = this.registry.ofEntry(party.entry);
    const start = tokens.start[party.from] as number;
    const end = tokens.end[party.to - 1] as number;
    this.mentions.push({
      start,
      end,
      actors: [actor],
      form: 'name',
      firstPerson: false,
      modifier: true,
      locative: false,
      document: false,
    });
    this.registry.mention(actor, { start, end, form: 'name' }, null, null);
    const occurrence: Occurrence = {
      from: party.from,
      to: party.to,
      sentence: spot.sentence,
      block: spot.block,
      quoted: spot.quoted,
      form: 'name',
      modifier: true,
      place: false,
      subject: false,
      speaker: false,
      head: '',
      plural: false,
    };
    this.cast.meet([actor], [party.entry.code], this.sortOf(actor), Origin.mention, occurrence);
  }

  private remember(
    phrase: Phrase,
    spot: Spot,
    referent: Referent,
    modifier: boolean,
    place: boolean,
    nested: boolean,
  ): void {
    const { lower, roles } = this.scene;
    const isName = phrase.kind === 'party' || phrase.kind === 'name' || phrase.kind === 'pronoun';
    const plural = referent.actors.length > 1 || ((roles[phrase.head] as number) & Role.plural) !== 0;
    const occurrence: Occurrence = {
      from: phrase.from,
      to: phrase.to,
      sentence: spot.sentence,
      block: spot.block,
      quoted: spot.quoted,
      form: formOf(phrase),
      modifier,
      place,
      subject: spot.subject && !nested,
      speaker: spot.speaker && !nested,
      head: isName ? '' : (lower[phrase.head] as string),
      plural: plural && phrase.kind !== 'pronoun',
    };
    const codes = this.codes(referent.actors);
    const known = this.cast.meet(referent.actors, codes, referent.sort, Origin.mention, occurrence);
    if (known.sort === Sort.person) this.learn(phrase, known);
    if (occurrence.speaker && codes.length === 1) this.setting.lastSpeaker = codes[0] as string;
    if (!nested && !spot.quoted && codes.length === 1) this.setting.opener ??= codes[0] as string;
    if (!nested) this.meetings.add(phrase, spot, known, modifier, place);
  }

  /** What a mention of a person tells: name and gender. */
  private learn(phrase: Phrase, known: Known): void {
    const flags = phrase.roles | (this.scene.roles[phrase.head] as number);
    if (phrase.kind !== 'pronoun' && known.gender === 0) {
      if ((flags & Role.male) !== 0) known.gender = 1;
      else if ((flags & Role.female) !== 0) known.gender = 2;
    }
    if (!phrase.name) return;
    known.named = true;
    if (phrase.name.to - phrase.name.from > 1) known.firstName = this.scene.lower[phrase.name.from] as string;
  }
}

/** How a phrase speaks of its party. */
function formOf(phrase: Phrase): PartyMention['form'] {
  switch (phrase.kind) {
    case 'pronoun':
      return 'pronoun';
    case 'party':
    case 'organization':
    case 'name':
      return 'name';
    case 'office':
      return phrase.name ? 'name' : 'office';
    case 'body':
      return phrase.parties.length > 0 ? 'name' : 'description';
    default:
      return phrase.name ? 'name' : 'description';
  }
}

const unique = (list: readonly number[]): number[] => (list.length < 2 ? [...list] : [...new Set(list)]);
