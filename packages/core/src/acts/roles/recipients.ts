import { voiceClass } from '../../frame/voice-class.js';
import { hashOf, mixFeature } from '../../model/hash.js';
import { type ActKind, ActKindSchema } from '../../schema/act.js';
import { WordClass } from '../../segment/word-class.js';
import { type ActContext, actorNumbers } from '../context.js';
import type { Decision } from '../decide.js';
import type { Extent } from '../extent.js';
import { type RoleCandidate, RoleCandidates } from './candidates.js';
import { counterpartsOf } from './counterparts.js';
import { type Group, groupAround, groupsIn } from './groups.js';
import type { PlayedRoles } from './history.js';
import { isFirst } from './words.js';

/** Where a candidate comes from. */
const From = {
  nobody: 0,
  complement: 1,
  subject: 2,
  before: 3,
  earlier: 4,
  told: 5,
  around: 6,
  counterpart: 7,
  issuers: 8,
  inside: 9,
  behind: 10,
  together: 11,
  both: 12,
} as const;

/** How far before an act its counterpart is looked for, in tokens. */
const REACH = 70;
/** How far behind its end, within the sentence. */
const BEHIND = 14;
/** How many acts before it are looked at. */
const HISTORY = 12;
/** How many groups of a region are looked at. */
const MOST = 5;

const FORMS = { name: 0, office: 1, description: 2, pronoun: 3 } as const;

/** Kinds of act that are directed alike: 1 blame, 2 ask, 3 befriend, 0 the rest. */
const STANCE: Readonly<Partial<Record<ActKind, number>>> = {
  accuse: 1,
  condemn: 1,
  concern: 1,
  reject: 1,
  deny: 1,
  threaten: 1,
  warn: 2,
  demand: 2,
  call: 2,
  propose: 2,
  welcome: 3,
  support: 3,
  condole: 3,
  apologize: 3,
};

/** What is told of the act itself, once for all candidates. */
interface Frame {
  readonly kind: number;
  readonly stance: number;
  readonly head: number;
  readonly voice: number;
  readonly cited: number;
  readonly form: number;
  readonly actors: number;
  /** The first preposition or particle behind the verb, hashed; 0 for none. */
  readonly particle: number;
}

class RecipientFinder {
  readonly candidates: RoleCandidates;
  private readonly frame: Frame;
  private readonly actorCodes: ReadonlySet<string>;
  private readonly repeats = new Map<RoleCandidate, number>();

  constructor(
    private readonly context: ActContext,
    private readonly own: Decision,
    private readonly extent: Extent,
    private readonly performers: readonly number[],
    private readonly earlier: readonly PlayedRoles[],
  ) {
    this.candidates = new RoleCandidates(context);
    this.actorCodes = new Set(this.candidates.codesOf(performers));
    this.frame = this.frameOf();
  }

  private frameOf(): Frame {
    const { surroundings, segments } = this.context;
    const { predicate, kind } = this.own;
    const hasParticle = segments.wordClass[predicate.last] === WordClass.ADP;
    return {
      kind: ActKindSchema.options.indexOf(kind),
      stance: STANCE[kind] ?? 0,
      head: (segments.forms.stem[predicate.head] as number) & 0xffff,
      voice: voiceClass(this.context.kind),
      cited:
        (surroundings.cueOf[predicate.head] as number) >= 0
          ? 2
          : (surroundings.contentOf[predicate.head] as number) >= 0
            ? 1
            : 0,
      form: predicate.form,
      actors: Math.min(this.actorCodes.size, 3),
      particle: hasParticle ? (segments.forms.word[predicate.last] as number) & 0xff : 0,
    };
  }

  find(): RoleCandidates {
    this.addRegion(this.own.predicate.last, this.extent.to, From.complement);
    this.addRegion(this.own.predicate.first, this.own.predicate.last, From.inside);
    this.addRegion(this.extent.to, Math.min(this.own.predicate.end, this.extent.to + BEHIND), From.behind);
    this.addSubject();
    this.addBefore();
    this.addCited();
    this.addDocument();
    for (const candidate of this.candidates.list)
      candidate.features.push(mixFeature(199, Math.min(this.repeats.get(candidate) ?? 0, 4), this.frame.kind));
    this.addHistory();
    this.addNobody();
    return this.candidates;
  }

  private others(actors: readonly number[]): number[] {
    return actors.filter((actor) => {
      const code = this.context.codeOf[actor];
      return code !== null && code !== undefined && !this.actorCodes.has(code);
    });
  }

  /** Of a group those who are not the actors; a body or a person of the actors' own side counts where nobody else is left. */
  private rivals(group: Group): readonly number[] {
    const others = this.others(group.actors);
    if (others.length > 0 || group.first.form === 'pronoun' || group.first.modifier) return others;
    return group.actors.filter((actor) => !this.performers.includes(actor));
  }

  private addRegion(from: number, to: number, region: number): void {
    let rank = 0;
    const all: number[] = [];
    for (const group of groupsIn(this.context, from, to)) {
      if (group.first.firstPerson) continue;
      const actors = this.rivals(group);
      if (actors.length === 0) continue;
      this.addGroup(group, actors, region, rank, group.from - this.own.predicate.last);
      all.push(...this.others(group.actors));
      if (++rank >= MOST) break;
    }
    if (rank > 1 && region === From.complement) this.addKnown(all, From.together, Math.min(rank, 4));
  }

  private addGroup(group: Group, actors: readonly number[], region: number, rank: number, distance: number): void {
    const added = this.candidates.add(actors, region);
    if (!added) return;
    const { candidate, isNew } = added;
    if (isNew) this.read(group, region, rank, distance, candidate.features);
    else this.repeats.set(candidate, (this.repeats.get(candidate) ?? 0) + 1);
    if (group.size > 1 && isNew) {
      const first = this.candidates.add(this.others(group.first.actors), region);
      if (first?.isNew) {
        this.read(group, region, rank, distance, first.candidate.features);
        first.candidate.features.push(mixFeature(198, region, this.frame.kind));
      }
    }
  }

  /** The features of a group of mentions. */
  private read(
    { from, to, first, actors, size }: Group,
    region: number,
    rank: number,
    distance: number,
    out: number[],
  ): void {
    const { context, frame } = this;
    const { sentenceOf, blockOf } = context.segments;
    const origin = this.own.predicate.first;
    const apart = Math.min(Math.abs((sentenceOf[from] as number) - (sentenceOf[origin] as number)), 4);
    const sameBlock = blockOf[from] === blockOf[origin] ? 1 : 0;
    const { lower } = context.segments.tokens;
    const { wordClass } = context.segments;
    const { kind, stance, head, voice, cited, form } = frame;
    const { contentOf } = context.surroundings;
    const sameWords = contentOf[from] === contentOf[origin] ? 1 : 0;
    const add = (template: number, a: number, b: number) => out.push(mixFeature(200 + template, a * 16 + region, b));
    const before = prepositionBefore(context, from);
    const after = wordClass[to] ?? 0;
    const isClause = after === WordClass.VERB || after === WordClass.AUX ? 1 : lower[to] === 'to' ? 2 : 0;
    const way = FORMS[first.form] * 8 + (first.modifier ? 4 : 0) + (first.locative ? 2 : 0) + (first.document ? 1 : 0);
    const noun = first.modifier ? (context.segments.forms.word[to] ?? hashOf('')) & 0x3ff : 0;
    const near = distance < 0 ? 7 : distance > 12 ? 6 : distance > 6 ? 5 : Math.min(distance, 4);
    const ranked = Math.min(rank, 3);
    const own = actors.every((actor) => this.actorCodes.has(context.codeOf[actor] ?? ''));
    const set = (own ? 32 : 0) + Math.min(size, 3) * 8 + classOf(context, actors);
    add(0, kind, ranked);
    add(1, kind, before);
    add(2, kind, way);
    add(3, kind, isClause);
    add(4, kind, near);
    add(5, kind, set);
    add(6, before, ranked * 8 + isClause);
    add(7, head, before);
    add(8, head, ranked * 4 + isClause);
    add(9, noun, kind);
    add(10, voice, kind);
    add(11, cited * 4 + form, kind);
    add(12, way, isClause);
    add(13, near, ranked * 8 + (before === 0 ? 1 : 0));
    add(14, frame.particle, before);
    add(15, this.standing(actors), kind);
    add(16, kind * 4 + isClause, way);
    add(17, kind * 4 + ranked, before);
    add(18, noun, 0);
    add(19, frame.actors, kind);
    add(20, kind, apart * 2 + sameBlock);
    add(21, apart * 2 + sameBlock, ranked);
    add(22, kind, own ? 1 : 0);
    add(24, way, apart * 4 + ranked);
    add(25, stance, ranked * 8 + isClause);
    add(26, stance, before);
    add(27, stance, way);
    add(28, stance, set);
    add(29, stance, apart * 2 + sameBlock);
    add(30, stance * 8 + cited, sameWords * 4 + ranked);
    add(31, kind, sameWords);
    add(32, stance, this.standing(actors));
    add(33, 0, ranked);
    add(34, 0, before);
    add(35, 0, way);
  }

  /** Whether candidates issue the text, are its counterpart, or speak around the act. */
  private standing(actors: readonly number[]): number {
    const codes = this.candidates.codesOf(actors);
    const issuers = this.candidates.codesOf(this.context.parties.issuer);
    const others = counterpartsOf(this.context);
    const at = others.findIndex((one) => codes.includes(one.code));
    return (codes.some((code) => issuers.includes(code)) ? 8 : 0) + (at < 0 ? 0 : Math.min(at + 1, 4));
  }

  /** The subject of the clause, where it is another party: who is told to act, who is accused. */
  private addSubject(): void {
    const { context } = this;
    const { subject, first, shared } = this.own.predicate;
    if (subject < 0 || isFirst(context.segments.tokens.lower[subject])) return;
    const group = groupAround(context, subject, Math.max(0, subject - 20), shared ? subject + 20 : first);
    if (!group || group.first.firstPerson) return;
    const actors = this.rivals(group);
    if (actors.length > 0) this.addGroup(group, actors, From.subject, shared ? 1 : 0, group.from - first);
  }

  /** Parties that were spoken of before, the latest first: in the sentence, then in those before it. */
  private addBefore(): void {
    const { context } = this;
    const { first } = this.own.predicate;
    const { sentenceOf } = context.segments;
    const groups = groupsIn(context, Math.max(0, first - REACH), first);
    let rank = 0;
    for (let at = groups.length - 1; at >= 0 && rank < MOST; at--) {
      const group = groups[at] as Group;
      if (group.first.firstPerson) continue;
      const actors = this.rivals(group);
      if (actors.length === 0) continue;
      const region = sentenceOf[group.from] === sentenceOf[first] ? From.before : From.earlier;
      this.addGroup(group, actors, region, rank++, group.from - first);
    }
  }

  /** Who is told in the attribution whose cue it is, and in the one in whose words it stands. */
  private addCited(): void {
    const { surroundings, attributions } = this.context;
    const { head } = this.own.predicate;
    const cue = surroundings.cueOf[head] as number;
    const around = surroundings.contentOf[head] as number;
    if (cue >= 0) this.addKnown(actorNumbers(this.context, attributions[cue]?.addressees ?? []), From.told, 0);
    if (around >= 0) this.addKnown(actorNumbers(this.context, attributions[around]?.addressees ?? []), From.around, 0);
  }

  /** The other side of the whole text: those whom it speaks of most, those who issue it together. */
  private addDocument(): void {
    const rivals = counterpartsOf(this.context).filter(({ code }) => !this.actorCodes.has(code));
    for (const [rank, { actor, inTitle }] of rivals.slice(0, 3).entries())
      this.addKnown([actor], From.counterpart, rank * 2 + (inTitle ? 1 : 0));
    if (rivals.length > 1)
      this.addKnown(
        rivals.slice(0, 2).map(({ actor }) => actor),
        From.both,
        Math.min(rivals.length, 4),
      );
    this.addKnown(this.context.parties.issuer, From.issuers, 0);
  }

  private addKnown(given: readonly number[], from: number, detail: number): void {
    const actors = this.others(given);
    if (actors.length === 0) return;
    const added = this.candidates.add(actors, from);
    if (!added) return;
    const { kind, voice, cited, head } = this.frame;
    const { features } = added.candidate;
    const add = (template: number, value: number) =>
      features.push(mixFeature(260 + template, from * 2 + (added.isNew ? 1 : 0), value));
    add(0, kind * 8 + detail);
    add(1, voice * 32 + kind);
    add(2, cited * 32 + kind);
    add(3, detail);
    add(4, head);
    if (added.isNew) add(5, this.standing(actors) * 32 + kind);
  }

  /** What was done before: at whom the same party acted last, and who acted at it. */
  private addHistory(): void {
    const recent = this.earlier.slice(-HISTORY).reverse();
    const { kind, stance, voice, cited } = this.frame;
    for (const candidate of this.candidates.list) {
      if (candidate.codes.length === 0) continue;
      const is = (codes: readonly string[]): boolean => sameCodes(codes, candidate.codes);
      const mine = recent.findIndex(
        (one) => one.actors.some((code) => this.actorCodes.has(code)) && is(one.recipients),
      );
      const theirs = recent.findIndex(
        (one) => is(one.actors) && one.recipients.some((code) => this.actorCodes.has(code)),
      );
      const acted = recent.findIndex((one) => is(one.actors));
      const met = recent.findIndex((one) => is(one.recipients));
      const add = (template: number, at: number) => {
        candidate.features.push(
          mixFeature(310 + template, rankOf(at), kind),
          mixFeature(320 + template, rankOf(at), voice * 4 + cited),
          mixFeature(330 + template, rankOf(at), candidate.codes.length > 1 ? 1 : 0),
          mixFeature(340 + template, rankOf(at), stance),
        );
      };
      add(0, mine);
      add(1, theirs);
      add(2, acted);
      add(3, met);
      candidate.features.push(mixFeature(350, rankOf(mine) * 8 + rankOf(theirs), kind));
    }
  }

  private addNobody(): void {
    const rivals = this.candidates.list.length;
    const added = this.candidates.add([]);
    if (!added) return;
    const { kind, voice, cited, head, form, actors, particle } = this.frame;
    const { features } = added.candidate;
    const add = (template: number, value: number) => features.push(mixFeature(290 + template, value, 0));
    add(0, kind);
    add(1, kind * 8 + Math.min(rivals, 4));
    add(2, kind * 8 + voice);
    add(3, kind * 8 + cited);
    add(4, kind * 8 + form);
    add(5, kind * 8 + actors);
    add(6, head);
    add(7, particle * 32 + kind);
    add(8, voice * 8 + actors);
  }
}

/** 0 for never, 1 for the act before, 2 for the one before that, 3 and 4 for longer ago. */
const rankOf = (at: number): number => (at < 0 ? 0 : at < 2 ? at + 1 : at < 5 ? 3 : 4);

const sameCodes = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((code) => b.includes(code));

/** 1 for states, 2 for organisations, 3 for others, 4 for several sorts. */
function classOf({ codeOf }: ActContext, actors: readonly number[]): number {
  let found = 0;
  for (const actor of actors) {
    const code = codeOf[actor] ?? null;
    const own = code === null ? 0 : code === 'NSA' ? 3 : code.startsWith('IGO:') ? 2 : 1;
    if (found !== 0 && own !== found) return 4;
    found = own;
  }
  return found;
}

/** The preposition before a phrase, hashed; 0 where something else stands there, 1 where a verb does. */
function prepositionBefore({ segments }: ActContext, from: number): number {
  const at = from - 1;
  if (at < 0 || segments.sentenceOf[at] !== segments.sentenceOf[from]) return 2;
  const word = segments.wordClass[at];
  if (word === WordClass.VERB) return 1;
  if (
    word === WordClass.ADP ||
    word === WordClass.SCONJ ||
    word === WordClass.CCONJ ||
    segments.tokens.lower[at] === 'to'
  )
    return 16 + ((segments.forms.word[at] as number) & 0xff);
  return word === WordClass.PUNCT ? 3 : 0;
}

/**
 * Those at whom an act may be directed, with features of each; "nobody" is one of them.
 *
 * @param context - What the act stage reads.
 * @param own - The act.
 * @param extent - Its place.
 * @param actors - Numbers of those who perform it.
 * @param earlier - Who did what to whom before, in the order of the text.
 */
export function recipientsOf(
  context: ActContext,
  own: Decision,
  extent: Extent,
  actors: readonly number[],
  earlier: readonly PlayedRoles[],
): RoleCandidates {
  return new RecipientFinder(context, own, extent, actors, earlier).find();
}
