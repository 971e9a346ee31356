import { TokenClass } from '../segment/tokens.js';
import { WordClass } from '../segment/word-class.js';
import type { Complement, Phrase, PhraseKind } from './phrase.js';
import { CoreReader, POSSESSIVES } from './phrase-core.js';
import { close, type Draft, draftAt, kindOf, pronounAt } from './phrase-draft.js';
import { NameReader } from './phrase-names.js';
import type { Scene } from './scene.js';
import { HEAD, Role } from './word-roles.js';

/** How deep phrases nest (`the spokesman of the ministry of the republic of …`). */
const DEPTH = 6;
/** How many complements of one kind a phrase may have (`the leaders of A, B, C …`). */
const MEMBERS = 40;

const FOLLOWING: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in', 'at', 'from', 'with', 'on', 'within', 'by']);
const ALIAS = /^[\p{Lu}\d][\p{Lu}\p{Ll}\d./-]{1,9}$/u;
const TWO_CAPITALS = /\p{Lu}[^\p{Lu}]*\p{Lu}/u;

/** Reads noun phrases from left to right; every token is looked at a bounded number of times. */
export class PhraseReader {
  private readonly names: NameReader;
  private readonly core: CoreReader;

  constructor(private readonly scene: Scene) {
    this.names = new NameReader(scene);
    this.core = new CoreReader(scene, this.names);
  }

  /**
   * The noun phrase that begins at a token, with its complements, name and apposition; null where none does.
   *
   * @param at - A token number.
   * @param depth - How many phrases it stands inside.
   */
  read(at: number, depth = 0): Phrase | null {
    const { scene } = this;
    if (this.isOrdinal(at)) return { ...pronounAt(scene, at + 1), from: at };
    if (this.isPronoun(at)) return depth === 0 || scene.lower[at] !== 'both' ? pronounAt(scene, at) : null;
    const end = scene.sentenceEnd(at);
    const draft = draftAt(at);
    const core = this.core.read(draft, end, depth > 0);
    return core === at ? null : this.finish(draft, core, end, depth);
  }

  private isPronoun(at: number): boolean {
    const { roles, lower } = this.scene;
    if (((roles[at] as number) & Role.pronoun) === 0 || POSSESSIVES.has(lower[at] as string)) return false;
    return lower[at] !== 'both' || !this.startsNoun(at + 1);
  }

  /** `the latter`; `the former` only where no noun follows. */
  private isOrdinal(at: number): boolean {
    const { lower } = this.scene;
    if (lower[at] !== 'the') return false;
    return lower[at + 1] === 'latter' || (lower[at + 1] === 'former' && !this.startsNoun(at + 2));
  }

  private startsNoun(at: number): boolean {
    const { scene } = this;
    if (at >= scene.count) return false;
    if (scene.partyAt(at) || ((scene.roles[at] as number) & (HEAD | Role.modifier | Role.determiner)) !== 0)
      return true;
    const word = scene.wordClass[at];
    return word === WordClass.NOUN || word === WordClass.ADJ || word === WordClass.PROPN || word === WordClass.NUM;
  }

  /** Adds what follows the core: brackets, complements, a name behind them or behind a comma, an apposition. */
  private finish(draft: Draft, core: number, end: number, depth: number): Phrase {
    const { scene } = this;
    const kind = kindOf(scene, draft, core);
    const alias = this.aliasAt(core, end);
    let t = alias ? core + 3 : core;
    const complements: Complement[] = [];
    if (depth < DEPTH) t = this.readComplements(kind, draft, t, end, depth, complements);
    if (kind === 'office' && draft.nameTo < 0 && (draft.roles & Role.plural) === 0)
      t = this.readNameAfter(draft, t, end);
    const named = kind === 'name' || (kind === 'office' && draft.nameTo > 0);
    const apposition = named && depth === 0 ? this.readApposition(t, end) : null;
    return close(scene, draft, core, apposition?.to ?? t, { complements, apposition, alias });
  }

  /** `(DFA)`: a short form that stands for the phrase from here on. */
  private aliasAt(t: number, end: number): string | null {
    const { scene } = this;
    if (t + 2 >= end || scene.lower[t] !== '(' || scene.lower[t + 2] !== ')') return null;
    const word = scene.tokens.word[t + 1] as string;
    return ALIAS.test(word) && TWO_CAPITALS.test(word) ? word : null;
  }

  private readComplements(
    kind: PhraseKind,
    draft: Draft,
    from: number,
    end: number,
    depth: number,
    out: Complement[],
  ): number {
    const { scene } = this;
    let t = from;
    for (let n = 0; n < 3 && t + 1 < end; n++) {
      const word = scene.lower[t] as string;
      if (!FOLLOWING.has(word) || !takes(kind, draft, word)) return t;
      const behalf = word === 'on' && scene.lower[t + 1] === 'behalf';
      if (word === 'on' && !behalf) return t;
      const first = this.read(t + (behalf ? 3 : 1), depth + 1);
      if (!first) return t;
      const preposition = behalf ? 'for' : word;
      out.push({ preposition, phrase: first });
      t = this.readFurther(first, draft, end, depth, preposition, out);
    }
    return t;
  }

  /** `of Egypt, Greece and Cyprus`, `of Foreign Affairs and Trade of Norland`. */
  private readFurther(
    first: Phrase,
    draft: Draft,
    end: number,
    depth: number,
    preposition: string,
    out: Complement[],
  ): number {
    const { scene } = this;
    const plural = (draft.roles & (Role.plural | Role.group)) !== 0 || first.kind === 'thing';
    let t = first.to;
    for (let n = 0; n < MEMBERS && plural && t + 1 < end; n++) {
      const joint = scene.jointLength(t);
      if (joint === 0 || (first.kind === 'thing' && !scene.isCapital(t + joint))) break;
      const next = this.read(t + joint, depth + 1);
      if (!next || next.kind !== first.kind) break;
      out.push({ preposition, phrase: next });
      t = next.to;
    }
    return t;
  }

  /** `the Kenyan president, C. D.,`; `the Minister of Foreign Affairs of Peru E. F.`. */
  private readNameAfter(draft: Draft, t: number, end: number): number {
    const { scene, names } = this;
    const comma = scene.lower[t] === ',' ? 1 : 0;
    const at = t + comma;
    const definite = draft.determiner >= 0 || draft.parties.length > 0 || draft.possessor !== null;
    if (at >= end || scene.inTitleCase(at) || (comma === 1 && !definite)) return t;
    if (!names.starts(at, end)) return t;
    if (comma === 1 && !names.isTitle(at, end) && !names.isFullName(at, end)) return t;
    const to = names.takeName(draft, at, end);
    return to > at ? to : t;
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
    // `Dutch Prime Minister C. D.` behind the name of another is a further member of a list.
    if (phrase.name || (phrase.roles & Role.plural) !== 0) return null;
    return scene.lower[phrase.to] === 'and' ? null : phrase;
  }
}

/** Whether a preposition behind a core of a kind belongs to it. */
function takes(kind: PhraseKind, draft: Draft, preposition: string): boolean {
  if (kind === 'pronoun') return false;
  if (preposition === 'of') return true;
  if (kind === 'document') return preposition === 'from' || preposition === 'by';
  if (kind === 'thing' || kind === 'party' || kind === 'name' || kind === 'organization') return false;
  return draft.nameTo < 0 || preposition === 'to' || preposition === 'for';
}
