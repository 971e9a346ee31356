import { TokenClass } from '../segment/tokens.js';
import { WordClass } from '../segment/word-class.js';
import type { Party } from './ambiguity.js';
import type { Complement, Phrase, PhraseKind } from './phrase.js';
import type { Scene } from './scene.js';
import { HEAD, Role } from './word-roles.js';

/** How deep phrases nest (`the spokesman of the ministry of the republic of …`). */
const DEPTH = 6;

const FOLLOWING: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in', 'at', 'from', 'with', 'on', 'within', 'by']);
const PLACE_ONLY: ReadonlySet<string> = new Set(['in', 'at', 'within', 'on']);
const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your', 'whose']);
const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set(
  'front movement party association federation company corporation group club society foundation network university institute brigade brigades liberation resistance congregation league centre center forum alliance bank union'.split(
    ' ',
  ),
);

/** What has been read of a phrase so far. */
interface Draft {
  readonly from: number;
  determiner: number;
  possessor: Phrase | null;
  parties: Party[];
  asides: Party[];
  roles: number;
  head: number;
  /** A noun that is no party stands last. */
  thing: boolean;
  capitals: number;
  capitalsFrom: number;
  nameFrom: number;
  nameTo: number;
  person: Party | null;
  titled: boolean;
}

const draftAt = (from: number): Draft => ({
  from,
  determiner: -1,
  possessor: null,
  parties: [],
  asides: [],
  roles: 0,
  head: -1,
  thing: false,
  capitals: 0,
  capitalsFrom: -1,
  nameFrom: -1,
  nameTo: -1,
  person: null,
  titled: false,
});

/** Reads noun phrases from left to right; every token is looked at a bounded number of times. */
export class PhraseReader {
  constructor(private readonly scene: Scene) {}

  /**
   * The noun phrase that begins at a token, with its complements, name and apposition; null where none does.
   *
   * @param at - A token number.
   * @param depth - How many phrases it stands inside.
   */
  read(at: number, depth = 0): Phrase | null {
    const end = this.scene.sentenceEnd(at);
    const pronoun = depth === 0 ? this.pronoun(at) : null;
    if (pronoun) return pronoun;
    const draft = draftAt(at);
    const core = this.readCore(draft, at, end, depth);
    if (core === at || (core === at + 1 && draft.determiner === at && draft.head < 0)) return null;
    return this.finish(draft, core, end, depth);
  }

  private pronoun(at: number): Phrase | null {
    const { roles, lower } = this.scene;
    if (((roles[at] as number) & Role.pronoun) === 0 || POSSESSIVES.has(lower[at] as string)) return null;
    if (lower[at] === 'both' && this.startsNoun(at + 1)) return null;
    return this.simple(at, 'pronoun');
  }

  private startsNoun(at: number): boolean {
    const { scene } = this;
    if (at >= scene.count) return false;
    if (scene.partyAt(at) || ((scene.roles[at] as number) & (HEAD | Role.modifier | Role.determiner)) !== 0)
      return true;
    const word = scene.wordClass[at];
    return word === WordClass.NOUN || word === WordClass.ADJ || word === WordClass.PROPN || word === WordClass.NUM;
  }

  private simple(at: number, kind: PhraseKind): Phrase {
    const empty = {
      parties: [],
      asides: [],
      possessor: null,
      complements: [],
      name: null,
      person: null,
      apposition: null,
      alias: null,
    };
    return { from: at, to: at + 1, kind, head: at, roles: this.scene.roles[at] as number, determiner: -1, ...empty };
  }

  /** Reads up to the end of head and name; returns the token after them. */
  private readCore(draft: Draft, at: number, end: number, depth: number): number {
    const { scene } = this;
    let t = this.readDeterminer(draft, at, end);
    while (t < end) {
      const next = this.step(draft, t, end, depth);
      if (next === t) break;
      t = next;
    }
    // A modifier or title at the end that modifies nothing is not part of it.
    while (t > draft.from + 1 && draft.head < 0 && draft.nameTo < 0 && this.isLooseEnd(t - 1)) t--;
    return scene.tokens.kind[t - 1] === TokenClass.punctuation && t - 1 > at && scene.lower[t - 1] === ',' ? t - 1 : t;
  }

  private isLooseEnd(at: number): boolean {
    const { scene } = this;
    return (
      !scene.partyEndsAt(at) &&
      !scene.isCapital(at) &&
      ((scene.roles[at] as number) & Role.determiner) === 0 &&
      scene.wordClass[at] === WordClass.VERB
    );
  }

  private readDeterminer(draft: Draft, at: number, end: number): number {
    const { scene } = this;
    let t = at;
    while (t < end && t < at + 2 && ((scene.roles[t] as number) & Role.determiner) !== 0 && !scene.partyAt(t)) {
      draft.determiner = t;
      if (POSSESSIVES.has(scene.lower[t] as string)) draft.possessor = this.simple(t, 'pronoun');
      t++;
    }
    return t;
  }

  /** Reads one more token of the phrase; returns `t` where the phrase ends. */
  private step(draft: Draft, t: number, end: number, depth: number): number {
    const { scene } = this;
    const lower = scene.lower[t] as string;
    const role = scene.roles[t] as number;
    if (lower === "'s" || (lower === "'" && scene.isAdjacent(t) && scene.lower[t - 1]?.endsWith('s')))
      return this.possessive(draft, t, end, depth);
    const parties = scene.partyAt(t);
    if (parties) return this.takeParties(draft, t, parties, end);
    if (scene.blockedTo(t) > t) return this.takeBlocked(draft, t);
    if (lower === 'and' || lower === ',' || lower === '/' || lower === '&') return this.joins(draft, t) ? t + 1 : t;
    if (scene.tokens.kind[t] !== TokenClass.word && scene.tokens.kind[t] !== TokenClass.number) return t;
    if ((role & Role.calendar) !== 0 && scene.isCapital(t)) return t;
    if (draft.nameTo > 0) return t;
    if ((role & HEAD) !== 0 && this.isNoun(t, role)) return this.takeHead(draft, t, role, end);
    if ((role & Role.title) !== 0 && scene.isCapital(t) && this.namesFollow(t + 1, end))
      return this.takeTitle(draft, t, role, end);
    if (scene.isNameWord(t)) return this.takeCapital(draft, t, end);
    if ((role & Role.modifier) !== 0 && draft.head < 0) return this.takeModifier(draft, t, role);
    return this.takeOther(draft, t);
  }

  private isNoun(t: number, role: number): boolean {
    const word = this.scene.wordClass[t];
    if (word === WordClass.VERB || word === WordClass.AUX)
      return this.scene.isCapital(t) && !this.scene.inTitleCase(t) && (role & (Role.document | Role.collective)) === 0;
    if (word === WordClass.ADV || word === WordClass.SCONJ) return false;
    return (
      word !== WordClass.ADJ ||
      this.scene.isCapital(t) ||
      (role & (Role.office | Role.private | Role.document | Role.body)) !== 0
    );
  }

  private namesFollow(t: number, end: number): boolean {
    const { scene } = this;
    if (t < end && scene.lower[t] === '.') return this.namesFollow(t + 1, end);
    return (
      t < end &&
      (scene.isNameWord(t) ||
        scene.personAt(t) !== null ||
        ((scene.roles[t] as number) & (Role.title | Role.office)) !== 0 ||
        scene.isParticle(t))
    );
  }

  private takeTitle(draft: Draft, t: number, role: number, end: number): number {
    draft.roles |= role & (Role.male | Role.female | Role.title);
    draft.titled = true;
    if ((role & Role.office) !== 0 && draft.head < 0) draft.head = t;
    const next = this.scene.lower[t + 1] === '.' ? t + 2 : t + 1;
    return ((this.scene.roles[next] as number) & (Role.title | Role.office)) !== 0 && !this.scene.isInitial(next)
      ? next
      : this.takeName(draft, next, end);
  }

  private takeHead(draft: Draft, t: number, role: number, end: number): number {
    const earlier = draft.head >= 0 ? draft.roles & (Role.noLonger | Role.private) : draft.roles;
    draft.roles = earlier | role;
    draft.head = t;
    draft.thing = false;
    draft.capitals = 0;
    const { scene } = this;
    if (scene.lower[t + 1] === "d'affaires") return t + 2;
    if (scene.lower[t] === 'secretary' && scene.lower[t + 1] === 'general')
      return this.takeHead(draft, t + 1, Role.office, end);
    const next = t + 1;
    const person = (role & (Role.office | Role.private)) !== 0 && (role & Role.plural) === 0;
    if (person && next < end && (scene.isNameWord(next) || scene.personAt(next) || this.isTitleBefore(next, end))) {
      if (scene.inTitleCase(next) && !scene.personAt(next) && scene.wordClass[next] === WordClass.VERB) return next;
      return this.takeName(draft, next, end);
    }
    return next;
  }

  private isTitleBefore(t: number, end: number): boolean {
    return (
      ((this.scene.roles[t] as number) & Role.title) !== 0 && this.scene.isCapital(t) && this.namesFollow(t + 1, end)
    );
  }

  /** A name after an office or a title, with further titles, initials and particles. */
  private takeName(draft: Draft, from: number, end: number): number {
    const { scene } = this;
    let t = from;
    while (t < end && this.isTitleBefore(t, end)) {
      draft.roles |= (scene.roles[t] as number) & (Role.male | Role.female);
      t += scene.lower[t + 1] === '.' ? 2 : 1;
    }
    const person = scene.personAt(t);
    const to = scene.nameEnd(t, end);
    if (to === t) return t;
    const last = person ? Math.max(to, person.to) : to;
    if (person) draft.person = person;
    else draft.person = scene.personIn(t, to);
    draft.nameFrom = t;
    draft.nameTo = last;
    return last;
  }

  private takeParties(draft: Draft, t: number, parties: readonly Party[], end: number): number {
    const first = parties[0] as Party;
    if (first.form === 'person' || first.form === 'surname') {
      if (draft.nameTo > 0) return t;
      if (draft.parties.length > 0 && draft.possessor === null && draft.head < 0) return t;
      return this.takeName(draft, t, end);
    }
    if (draft.nameTo > 0) return t;
    // `Russia Ukraine`, a name after a finished name, begins a new phrase.
    const last = draft.parties.at(-1);
    if (draft.head >= 0 && first.form !== 'adjective') return t;
    if (draft.thing && !this.scene.isCompound(t)) return t;
    if (last && last.form === 'name' && first.form === 'name' && !this.scene.isJoinedBefore(t)) return t;
    if (this.scene.isCompound(t)) draft.asides.push(...parties);
    else draft.parties.push(...parties);
    draft.thing = draft.thing && this.scene.isCompound(t);
    return first.to;
  }

  private takeBlocked(draft: Draft, t: number): number {
    if (draft.head >= 0 || draft.nameTo > 0) return t;
    draft.thing = true;
    return this.scene.blockedTo(t);
  }

  /** Whether `and`, a comma or a slash joins two parties before one noun (`U.S. and Israeli officials`). */
  private joins(draft: Draft, t: number): boolean {
    if (draft.head >= 0 || draft.parties.length === 0 || draft.parties.at(-1)?.to !== t) return false;
    const next = this.scene.partyAt(t + 1);
    if (!next) return false;
    const after = (next[0] as Party).to;
    if (this.scene.lower[t] === ',') {
      const further = this.scene.lower[after];
      if (further !== ',' && further !== 'and') return false;
      return (next[0] as Party).form === 'adjective' && draft.parties.at(-1)?.form === 'adjective';
    }
    const adjectives =
      (next[0] as Party).form === 'adjective' ||
      (next[0] as Party).form === 'acronym' ||
      (draft.parties.at(-1) as Party).form === 'adjective';
    return (
      adjectives && after < this.scene.count && ((this.scene.roles[after] as number) & (HEAD | Role.modifier)) !== 0
    );
  }

  private takeCapital(draft: Draft, t: number, end: number): number {
    const { scene } = this;
    if (draft.head >= 0 && !draft.thing) {
      if (scene.inTitleCase(t)) return t;
      return this.takeName(draft, t, end);
    }
    if (scene.inTitleCase(t) && draft.parties.length > 0) return t;
    if (draft.capitals === 0) draft.capitalsFrom = t;
    draft.capitals++;
    return Math.max(t + 1, scene.nameEnd(t, Math.min(end, t + 8)));
  }

  private takeModifier(draft: Draft, t: number, role: number): number {
    draft.roles |= role & (Role.noLonger | Role.male | Role.female);
    return t + 1;
  }

  private takeOther(draft: Draft, t: number): number {
    const { scene } = this;
    const word = scene.wordClass[t];
    if (word === WordClass.NOUN || word === WordClass.PROPN) {
      if (this.isMistaken(draft, t)) return t;
      if (scene.isCapital(t) && scene.inTitleCase(t) && draft.parties.length > 0) return t;
      draft.thing = true;
      draft.head = -1;
      return t + 1;
    }
    const before = draft.head < 0 && (draft.determiner >= 0 || draft.parties.length > 0 || draft.possessor !== null);
    if ((word === WordClass.ADJ || word === WordClass.NUM) && draft.head < 0) return t + 1;
    if (word === WordClass.ADV && before && scene.wordClass[t + 1] === WordClass.ADJ) return t + 1;
    if (
      word === WordClass.VERB &&
      before &&
      draft.determiner >= 0 &&
      draft.parties.length === 0 &&
      /(?:ed|ing|en)$/u.test(scene.lower[t] as string)
    )
      return t + 1;
    return t;
  }

  /** `Analysts doubt`, `Norland demands`: after a plural head or a bare name a verb is often taken for a noun. */
  private isMistaken(draft: Draft, t: number): boolean {
    const { scene } = this;
    if (scene.isCapital(t) || scene.inTitleCase(t)) return false;
    if (draft.head >= 0 && draft.head === t - 1)
      return ((scene.roles[draft.head] as number) & Role.plural) !== 0 || /s$/u.test(scene.lower[draft.head] as string);
    const last = draft.parties.at(-1);
    if (last?.to !== t || last.form === 'adjective' || draft.head >= 0 || draft.thing) return false;
    const next = scene.wordClass[t + 1];
    if (next === WordClass.VERB || next === WordClass.AUX) return false;
    return (
      /[^s]s$/u.test(scene.lower[t] as string) &&
      (next === WordClass.PROPN || next === WordClass.DET || scene.partyAt(t + 1) !== null || next === WordClass.PRON)
    );
  }

  private possessive(draft: Draft, t: number, end: number, depth: number): number {
    if (
      t === draft.from ||
      (draft.parties.length === 0 && draft.head < 0 && draft.capitals === 0 && draft.nameTo < 0 && !draft.thing)
    )
      return t;
    if (depth > DEPTH) return t;
    const owner = this.close(draft, t, [], null, null);
    const fresh = draftAt(draft.from);
    Object.assign(draft, fresh, {
      from: draft.from,
      possessor:
        owner.kind === 'thing' && owner.parties.length === 0 && owner.possessor === null ? draft.possessor : owner,
      determiner: draft.determiner,
    });
    return t + 1 < end ? t + 1 : t;
  }

  /** Adds what follows the core: brackets, name after a comma, complements, apposition. */
  private finish(draft: Draft, core: number, end: number, depth: number): Phrase | null {
    const kind = this.kindOf(draft, core);
    let t = core;
    const alias = this.aliasAt(t, end);
    if (alias) t += 3;
    const complements: Complement[] = [];
    if (depth < DEPTH && kind !== 'pronoun') t = this.readComplements(kind, draft, t, end, depth, complements);
    if (kind === 'office' && draft.nameTo < 0 && (draft.roles & Role.plural) === 0)
      t = this.readNameAfter(draft, t, end);
    const apposition =
      (kind === 'name' || (kind === 'office' && draft.nameTo > 0)) && depth === 0 ? this.readApposition(t, end) : null;
    if (apposition) t = apposition.to;
    const phrase = this.close(draft, t, complements, apposition, alias);
    return phrase;
  }

  private close(
    draft: Draft,
    to: number,
    complements: readonly Complement[],
    apposition: Phrase | null,
    alias: string | null,
  ): Phrase {
    const kind = this.kindOf(draft, to);
    const named =
      draft.nameTo > 0
        ? { from: draft.nameFrom, to: draft.nameTo }
        : kind === 'name'
          ? { from: draft.capitalsFrom, to: this.nameTail(draft, to) }
          : null;
    const head = draft.head >= 0 ? draft.head : named ? named.to - 1 : (draft.parties.at(-1)?.to ?? to) - 1;
    return {
      from: draft.from,
      to,
      kind,
      head,
      roles: draft.roles,
      determiner: draft.determiner,
      parties: draft.parties,
      asides: draft.asides,
      possessor: draft.possessor,
      complements,
      name: named,
      person: draft.person,
      apposition,
      alias,
    };
  }

  private nameTail(draft: Draft, to: number): number {
    return this.scene.nameEnd(draft.capitalsFrom, to);
  }

  private kindOf(draft: Draft, core: number): PhraseKind {
    const { roles, head } = draft;
    if (head >= 0) {
      const own = this.scene.roles[head] as number;
      if ((own & Role.private) !== 0 && (own & Role.office) === 0) return 'private';
      if ((own & Role.office) !== 0) return (own & Role.group) !== 0 && (own & Role.plural) !== 0 ? 'office' : 'office';
      if ((own & Role.body) !== 0) return 'body';
      if ((own & Role.group) !== 0) return 'group';
      if ((own & Role.collective) !== 0) return 'collective';
      return (own & Role.document) !== 0 ? 'document' : 'thing';
    }
    if (draft.nameTo > 0) return 'name';
    if (draft.capitals > 0 && !draft.thing) {
      const last = this.scene.lower[core - 1] as string;
      if (ORGANIZATION_NOUNS.has(last)) return 'organization';
      return draft.parties.length > 0 && draft.possessor === null ? 'thing' : 'name';
    }
    if (draft.thing || (draft.possessor !== null && draft.parties.length === 0)) return 'thing';
    return draft.parties.length > 0 ? 'party' : (roles & Role.group) !== 0 ? 'group' : 'thing';
  }

  private aliasAt(t: number, end: number): string | null {
    const { scene } = this;
    if (t + 2 >= end || scene.lower[t] !== '(' || scene.lower[t + 2] !== ')') return null;
    const word = scene.tokens.word[t + 1] as string;
    return /^[\p{Lu}\d][\p{Lu}\p{Ll}\d./-]{1,9}$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word) ? word : null;
  }

  private readComplements(
    kind: PhraseKind,
    draft: Draft,
    from: number,
    end: number,
    depth: number,
    out: Complement[],
  ): number {
    let t = from;
    for (let n = 0; n < 3 && t + 1 < end; n++) {
      const preposition = this.scene.lower[t] as string;
      if (!FOLLOWING.has(preposition) || !this.takes(kind, draft, preposition)) return t;
      if (preposition === 'on' && !(this.scene.lower[t + 1] === 'behalf')) return t;
      const skip = preposition === 'on' ? 3 : 1;
      const phrase = this.read(t + skip, depth + 1);
      if (!phrase) return t;
      out.push({ preposition: preposition === 'on' ? 'for' : preposition, phrase });
      t = this.readFurther(phrase, draft, phrase.to, end, depth, preposition, out);
    }
    return t;
  }

  /** `of Egypt, Greece and Cyprus`, `of Foreign Affairs and Trade of Norland`. */
  private readFurther(
    first: Phrase,
    draft: Draft,
    from: number,
    end: number,
    depth: number,
    preposition: string,
    out: Complement[],
  ): number {
    let t = from;
    const plural = (draft.roles & (Role.plural | Role.group)) !== 0 || first.kind === 'thing';
    for (let n = 0; n < 40 && plural && t + 1 < end; n++) {
      const joint = this.scene.jointLength(t);
      if (joint === 0) break;
      const next = this.read(t + joint, depth + 1);
      if (!next || next.kind !== first.kind) break;
      if (first.kind === 'thing' && !this.scene.isCapital(t + joint)) break;
      out.push({ preposition, phrase: next });
      t = next.to;
    }
    return t;
  }

  private takes(kind: PhraseKind, draft: Draft, preposition: string): boolean {
    if (preposition === 'of') return true;
    if (kind === 'thing' || kind === 'party' || kind === 'name' || kind === 'pronoun') return false;
    if (kind === 'document') return preposition === 'from' || preposition === 'by';
    if (draft.nameTo > 0 && preposition !== 'of') return preposition === 'to' || preposition === 'for';
    if (PLACE_ONLY.has(preposition))
      return kind === 'body' || kind === 'office' || kind === 'private' || kind === 'group';
    return kind === 'office' || kind === 'body' || kind === 'private' || kind === 'group';
  }

  /** `the Kenyan president, C. D.,`. */
  private readNameAfter(draft: Draft, t: number, end: number): number {
    const { scene } = this;
    const comma = scene.lower[t] === ',' || scene.lower[t] === ':' ? 1 : 0;
    const at = t + comma;
    if (
      at >= end ||
      scene.inTitleCase(at) ||
      (draft.determiner < 0 && draft.parties.length === 0 && draft.possessor === null && comma === 1)
    )
      return t;
    if (scene.lower[t] === ':') return t;
    const titled = this.isTitleBefore(at, end);
    if (!titled && !scene.isNameWord(at) && !scene.personAt(at)) return t;
    if (comma === 1 && !titled && !this.isFullName(at, end)) return t;
    const to = this.takeName(draft, at, end);
    return to > at ? to : t;
  }

  /** A name of two words or more that a comma, a verb or the end of the sentence follows. */
  private isFullName(at: number, end: number): boolean {
    const to = this.scene.personAt(at)?.to ?? this.scene.nameEnd(at, end);
    if (to - at < 2) return false;
    const next = this.scene.lower[to];
    return (
      to >= end ||
      next === ',' ||
      next === '.' ||
      next === ')' ||
      next === '(' ||
      next === "'" ||
      this.scene.wordClass[to] !== WordClass.CCONJ
    );
  }

  /** `E. F., spokesperson for the EU,`. */
  private readApposition(t: number, end: number): Phrase | null {
    const { scene } = this;
    if (t + 1 >= end || scene.lower[t] !== ',') return null;
    let at = t + 1;
    if (scene.tokens.kind[at] === TokenClass.number && scene.lower[at + 1] === ',') at += 2;
    if (at >= end || scene.isNameWord(at)) return null;
    const phrase = this.read(at, 1);
    if (!phrase || (phrase.kind !== 'office' && phrase.kind !== 'private')) return null;
    if (phrase.name && phrase.person) return null;
    if ((phrase.roles & Role.plural) !== 0) return null;
    const next = scene.lower[phrase.to];
    const closed =
      phrase.to >= end ||
      next === ',' ||
      next === '.' ||
      next === ')' ||
      next === '–' ||
      next === '—' ||
      next === 'and';
    if (next === 'and') return null;
    return closed || phrase.name === null ? phrase : null;
  }
}
