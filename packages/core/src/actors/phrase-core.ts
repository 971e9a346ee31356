import { TokenClass } from '../segment/tokens.js';
import { WordClass } from '../segment/word-class.js';
import type { Party } from './ambiguity.js';
import { close, type Draft, draftAt, pronounAt } from './phrase-draft.js';
import type { NameReader } from './phrase-names.js';
import type { Scene } from './scene.js';
import { HEAD, Role } from './word-roles.js';

/** How often a phrase may own another (`the minister's spokesman's brother`). */
const DEPTH = 6;

/** Words that stand for an owner before a noun. */
export const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your', 'whose']);
/** Adverbs and verbs that are often taken for nouns behind a subject. */
const NO_NOUN: ReadonlySet<string> = new Set(
  (
    'nevertheless nonetheless however meanwhile therefore moreover furthermore instead too also again later then besides thus hence still even today yesterday ' +
    'shot hit put set cut bid quit split led reads says notes calls asks'
  ).split(' '),
);
const PARTICIPLE = /(?:ed|ing|en)$/u;

/** Reads the core of a noun phrase, from its first word to its head or name; every token is looked at a bounded number of times. */
export class CoreReader {
  constructor(
    private readonly scene: Scene,
    private readonly names: NameReader,
  ) {}

  /**
   * Reads into a draft.
   *
   * @param draft - A draft that begins at the first token.
   * @param end - The token after the last of the sentence.
   * @param nested - Whether the phrase stands inside another.
   * @returns The token after the core; the first one where no phrase begins.
   */
  read(draft: Draft, end: number, nested: boolean): number {
    const { scene } = this;
    const at = draft.from;
    let t = this.readDeterminer(draft, end);
    let owners = 0;
    while (t < end) {
      if (scene.isPossessive(t)) {
        const next = owners++ < DEPTH ? this.takePossessive(draft, t, end) : t;
        if (next === t) break;
        t = next;
        continue;
      }
      const next = this.step(draft, t, end, nested);
      if (next === t) break;
      t = next;
    }
    // A word at the end that modifies nothing is not part of it.
    while (t > at + 1 && draft.head < 0 && draft.nameTo < 0 && this.isLooseEnd(t - 1)) t--;
    if (t - 1 > at && scene.lower[t - 1] === ',') t--;
    return t === at + 1 && draft.determiner === at && draft.head < 0 ? at : t;
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

  private readDeterminer(draft: Draft, end: number): number {
    const { scene } = this;
    let t = draft.from;
    while (t < end && t < draft.from + 2 && this.isDeterminer(t)) {
      draft.determiner = t;
      if (POSSESSIVES.has(scene.lower[t] as string)) draft.possessor = pronounAt(scene, t);
      t++;
    }
    return t;
  }

  /** `that` before a name, a pronoun or another determiner opens a clause. */
  private isDeterminer(t: number): boolean {
    const { scene } = this;
    if (((scene.roles[t] as number) & Role.determiner) === 0 || scene.partyAt(t)) return false;
    if (scene.lower[t] !== 'that') return true;
    if (scene.wordClass[t] !== WordClass.DET || t + 1 >= scene.count) return false;
    const next = scene.roles[t + 1] as number;
    return (
      !scene.isCapital(t + 1) &&
      (next & (Role.determiner | Role.pronoun)) === 0 &&
      scene.wordClass[t + 1] !== WordClass.NUM
    );
  }

  /** Reads one more token of the phrase; returns `t` where the phrase ends. */
  private step(draft: Draft, t: number, end: number, nested: boolean): number {
    const { scene } = this;
    const lower = scene.lower[t] as string;
    const role = scene.roles[t] as number;
    const parties = scene.partyAt(t);
    if (parties) return this.takeParties(draft, t, parties, end);
    if (scene.blockedTo(t) > t) return this.takeBlocked(draft, t);
    if (lower === 'and' || lower === ',' || lower === '/' || lower === '&') return this.joins(draft, t) ? t + 1 : t;
    const kind = scene.tokens.kind[t];
    if (kind !== TokenClass.word && kind !== TokenClass.number) return t;
    if (draft.nameTo > 0 || ((role & Role.calendar) !== 0 && scene.isCapital(t))) return t;
    if ((role & Role.verb) !== 0 && scene.inTitleCase(t)) return t;
    if ((role & HEAD) !== 0 && this.isHead(draft, t, role)) return this.takeHead(draft, t, role, end);
    if ((role & Role.title) !== 0 && this.names.isTitle(t, end)) return this.names.takeTitle(draft, t, end);
    if (scene.isNameWord(t)) return this.takeCapital(draft, t, end, nested);
    if ((role & Role.modifier) !== 0 && draft.head < 0) {
      draft.roles |= role & (Role.noLonger | Role.male | Role.female);
      return t + 1;
    }
    return this.takeOther(draft, t);
  }

  /** Whether a word that can be a head is a noun here. */
  private isHead(draft: Draft, t: number, role: number): boolean {
    const { scene } = this;
    const word = scene.wordClass[t];
    // Of two verbs in a row the first is a noun that was taken for one: `rebels welcomed`.
    if (word === WordClass.VERB && (role & Role.private) !== 0 && scene.isVerbal(t + 1)) return true;
    if (word === WordClass.VERB || word === WordClass.AUX)
      return scene.isCapital(t) && !scene.inTitleCase(t) && (role & (Role.document | Role.collective)) === 0;
    if (word === WordClass.ADV || word === WordClass.SCONJ) return false;
    if (word === WordClass.NUM) return draft.determiner === t - 1 && !this.isNounAt(t + 1);
    if (word !== WordClass.ADJ || scene.isCapital(t)) return true;
    return (role & (Role.office | Role.private | Role.document | Role.body)) !== 0;
  }

  private isNounAt(t: number): boolean {
    const word = this.scene.wordClass[t];
    return (
      t < this.scene.count &&
      (word === WordClass.NOUN || word === WordClass.ADJ || word === WordClass.PROPN || word === WordClass.NUM)
    );
  }

  private takeHead(draft: Draft, t: number, role: number, end: number): number {
    const { scene } = this;
    draft.roles = (draft.head >= 0 ? draft.roles & (Role.noLonger | Role.private) : draft.roles) | role;
    draft.head = t;
    draft.thing = false;
    draft.capitals = 0;
    if (scene.lower[t + 1] === "d'affaires") return t + 2;
    if (scene.lower[t] === 'secretary' && scene.lower[t + 1] === 'general')
      return this.takeHead(draft, t + 1, Role.office, end);
    const next = t + 1;
    const isPerson = (role & (Role.office | Role.private)) !== 0 && (role & Role.plural) === 0;
    return isPerson ? this.takeNameAt(draft, next, end) : next;
  }

  private takeNameAt(draft: Draft, t: number, end: number): number {
    const { scene } = this;
    if (draft.nameTo > 0 || !this.names.starts(t, end)) return t;
    if (scene.inTitleCase(t) && !scene.personAt(t) && scene.wordClass[t] === WordClass.VERB) return t;
    return this.names.takeName(draft, t, end);
  }

  private takeParties(draft: Draft, t: number, parties: readonly Party[], end: number): number {
    const { scene } = this;
    const first = parties[0] as Party;
    if (draft.nameTo > 0) return t;
    if (first.form === 'person' || first.form === 'surname') {
      if (draft.parties.length > 0 && draft.possessor === null && draft.head < 0) return t;
      return this.names.takeName(draft, t, end);
    }
    if (first.form === 'office') return this.takeOffice(draft, first, end);
    if (first.entry.kind === 'government-body' && this.isOwned(draft)) return this.takeBody(draft, first);
    const compound = scene.isCompound(t);
    // `Russia Ukraine`, a name after a finished name, begins a new phrase.
    if (draft.head >= 0 && first.form !== 'adjective') return t;
    if (draft.thing && !compound) return t;
    if (draft.parties.at(-1)?.form === 'name' && first.form === 'name' && !scene.isJoinedBefore(t)) return t;
    if (compound) draft.asides.push(...parties);
    else draft.parties.push(...parties);
    draft.thing = draft.thing && compound;
    return first.to;
  }

  private isOwned({ parties, possessor, head }: Draft): boolean {
    return head < 0 && (parties.length > 0 || (possessor !== null && possessor.kind !== 'thing'));
  }

  /** `Pakistan's Foreign Office`: the name of a body of one state is an ordinary noun where another state owns it. */
  private takeBody(draft: Draft, body: Party): number {
    let head = -1;
    for (let at = body.from; at < body.to; at++) if (((this.scene.roles[at] as number) & Role.body) !== 0) head = at;
    if (head < 0) draft.parties.push(body);
    else {
      draft.head = head;
      draft.roles |= Role.body;
      draft.thing = false;
      draft.capitals = 0;
    }
    return body.to;
  }

  /** `Secretary of State`: an office that names its party, unless another is named before or behind it. */
  private takeOffice(draft: Draft, office: Party, end: number): number {
    if (draft.head >= 0) return office.from;
    if (draft.parties.length === 0 && draft.possessor === null && !this.isOfParty(office.to))
      draft.parties.push(office);
    let head = office.to - 1;
    for (let at = office.from; at < office.to; at++)
      if (((this.scene.roles[at] as number) & Role.office) !== 0) head = at;
    draft.head = head;
    draft.roles |= Role.office;
    draft.thing = false;
    draft.capitals = 0;
    return this.takeNameAt(draft, office.to, end);
  }

  /** Whether `of Portugal`, `of the Holy See` stands at a token. */
  private isOfParty(at: number): boolean {
    const { lower } = this.scene;
    if (lower[at] !== 'of') return false;
    const party = this.scene.partyAt(lower[at + 1] === 'the' ? at + 2 : at + 1)?.[0];
    return party?.form === 'name' || party?.form === 'acronym';
  }

  private takeBlocked(draft: Draft, t: number): number {
    if (draft.head >= 0 || draft.nameTo > 0) return t;
    draft.thing = true;
    return this.scene.blockedTo(t);
  }

  /** Whether `and`, a comma or a slash joins two parties before one noun (`U.S. and Israeli officials`). */
  private joins(draft: Draft, t: number): boolean {
    const { scene } = this;
    const last = draft.parties.at(-1);
    if (draft.head >= 0 || last?.to !== t) return false;
    const next = scene.partyAt(t + 1)?.[0];
    if (!next) return false;
    if (scene.lower[t] === ',') {
      const further = scene.lower[next.to];
      if (further !== ',' && further !== 'and') return false;
      return next.form === 'adjective' && last.form === 'adjective';
    }
    const adjectives = next.form === 'adjective' || next.form === 'acronym' || last.form === 'adjective';
    return adjectives && next.to < scene.count && ((scene.roles[next.to] as number) & (HEAD | Role.modifier)) !== 0;
  }

  private takeCapital(draft: Draft, t: number, end: number, nested: boolean): number {
    const { scene } = this;
    if (draft.head >= 0 && !draft.thing) return scene.inTitleCase(t) ? t : this.names.takeName(draft, t, end);
    const last = draft.parties.at(-1);
    // `an idea Colquitt found`: a name behind a noun begins a new phrase.
    if (draft.thing && t > draft.from && (!scene.isCapital(t - 1) || (nested && draft.capitals === 0))) return t;
    if (last && (scene.inTitleCase(t) || (nested && last.to === t && last.form === 'name'))) return t;
    if (draft.capitals === 0) draft.capitalsFrom = t;
    draft.capitals++;
    return Math.max(t + 1, scene.nameEnd(t, Math.min(end, t + 8)));
  }

  private takeOther(draft: Draft, t: number): number {
    const { scene } = this;
    const word = scene.wordClass[t];
    if (NO_NOUN.has(scene.lower[t] as string) && (draft.head >= 0 || draft.parties.length > 0) && !scene.isCapital(t))
      return t;
    // `A. B. informed`, `A. B. shot back`: behind a bare name a verb is often taken for a noun or an adjective.
    if (draft.capitals > 0 && draft.determiner < 0 && draft.possessor === null && !scene.isCapital(t)) return t;
    if (word === WordClass.NOUN || word === WordClass.PROPN) {
      if (this.isMistaken(draft, t)) return t;
      if (scene.isCapital(t) && scene.inTitleCase(t) && draft.parties.length > 0) return t;
      draft.thing = true;
      draft.head = -1;
      return t + 1;
    }
    if (draft.head >= 0) return t;
    if (word === WordClass.ADJ || word === WordClass.NUM) return this.isPredicative(draft, t) ? t : t + 1;
    const before = draft.determiner >= 0 || draft.parties.length > 0 || draft.possessor !== null;
    if (word === WordClass.ADV && before && scene.wordClass[t + 1] === WordClass.ADJ) return t + 1;
    const modified = word === WordClass.VERB && draft.determiner >= 0 && draft.parties.length === 0;
    return modified && PARTICIPLE.test(scene.lower[t] as string) ? t + 1 : t;
  }

  /** `holds Beijing responsible`: an adjective behind a name that no noun follows. */
  private isPredicative(draft: Draft, t: number): boolean {
    const last = draft.parties.at(-1);
    if (last?.to !== t || last.form === 'adjective') return false;
    // `the Holy See offered condolences`: a past tense is often taken for an adjective.
    return !this.isNounAt(t + 1) || /[^-]{3}ed$/u.test(this.scene.lower[t] as string);
  }

  /** `Analysts doubt`, `Norland demands`: after a plural head or a bare name a verb is often taken for a noun. */
  private isMistaken(draft: Draft, t: number): boolean {
    const { scene } = this;
    if (scene.isCapital(t) || scene.inTitleCase(t)) return false;
    if (draft.head >= 0 && draft.head === t - 1)
      return (
        ((scene.roles[draft.head] as number) & Role.plural) !== 0 || /[^s]s$/u.test(scene.lower[draft.head] as string)
      );
    const last = draft.parties.at(-1);
    if (last?.to !== t || last.form === 'adjective' || draft.head >= 0 || draft.thing) return false;
    const next = scene.wordClass[t + 1];
    if (next === WordClass.VERB || next === WordClass.AUX) return false;
    return (
      /[^s]s$/u.test(scene.lower[t] as string) &&
      (next === WordClass.PROPN || next === WordClass.DET || next === WordClass.PRON || scene.partyAt(t + 1) !== null)
    );
  }

  /** What was read so far owns what follows. */
  private takePossessive(draft: Draft, t: number, end: number): number {
    const empty =
      draft.parties.length === 0 && draft.head < 0 && draft.capitals === 0 && draft.nameTo < 0 && !draft.thing;
    if (t === draft.from || empty || t + 1 >= end) return t;
    const owner = close(this.scene, draft, t, t);
    const nobody = owner.kind === 'thing' && owner.parties.length === 0 && owner.possessor === null;
    const { determiner, possessor } = draft;
    Object.assign(draft, draftAt(draft.from), { possessor: nobody ? possessor : owner, determiner });
    return t + 1;
  }
}
