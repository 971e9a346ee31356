import { voiceClass } from '../../frame/voice-class.js';
import { mixFeature } from '../../model/hash.js';
import { ActKindSchema } from '../../schema/act.js';
import { type ActContext, actorNumbers, speakersAt } from '../context.js';
import type { Decision } from '../decide.js';
import { type Predicate, PredicateForm } from '../predicates.js';
import { RoleCandidates } from './candidates.js';
import { groupAround, groupsIn } from './groups.js';
import { isFirst, namesAct } from './words.js';

/** Where a candidate comes from. */
const From = {
  nobody: 0,
  cue: 1,
  speaker: 2,
  issuer: 3,
  subject: 4,
  governor: 5,
  agent: 6,
  before: 7,
  owner: 8,
  firstPerson: 9,
  member: 10,
} as const;

/** How far before an act its performer is looked for, in tokens. */
const REACH = 24;
/** How far behind a passive verb its agent is looked for, in tokens. */
const AGENT_REACH = 14;

/** What is told of the act itself, once for all candidates. */
interface Frame {
  readonly kind: number;
  readonly form: number;
  /** Whether the words are cited: 0 no, 1 in the content of an attribution, 2 as its cue. */
  readonly cited: number;
  readonly performs: number;
  readonly passive: number;
  readonly voice: number;
  readonly head: number;
  /** What the subject is: 0 none, 1 the speaker, 2 a party, 3 something else. */
  readonly subject: number;
  readonly shared: number;
}

const BE: ReadonlySet<string> = new Set("am is are was were be been being 's 're".split(' '));

function isPassive({ segments }: ActContext, { first, head, last }: Predicate): boolean {
  for (let at = first; at < head; at++)
    if (BE.has(segments.tokens.lower[at] as string))
      return /(?:ed|en|wn|ught|ld|nt|id|de)$/u.test(segments.tokens.lower[last - 1] ?? '');
  return false;
}

function frameOf(context: ActContext, { predicate, kind }: Decision): Frame {
  const { surroundings, segments, mentionOf, parties } = context;
  const { lower } = segments.tokens;
  const isCue = (surroundings.cueOf[predicate.head] as number) >= 0;
  const mention = predicate.subject >= 0 ? parties.mentions[mentionOf[predicate.subject] as number] : undefined;
  const isSpeaker = mention?.firstPerson || isFirst(lower[predicate.subject]);
  return {
    kind: ActKindSchema.options.indexOf(kind),
    form: predicate.form,
    cited: isCue ? 2 : (surroundings.contentOf[predicate.head] as number) >= 0 ? 1 : 0,
    performs: namesAct(kind, segments.tokens.number[predicate.head] as number) ? 1 : 0,
    passive: isPassive(context, predicate) ? 1 : 0,
    voice: voiceClass(context.kind),
    head: (segments.forms.stem[predicate.head] as number) & 0xffff,
    subject: predicate.subject < 0 ? 0 : isSpeaker ? 1 : mention && mention.actors.length > 0 ? 2 : 3,
    shared: predicate.shared ? 1 : 0,
  };
}

/** The features of a candidate from one place. */
function featuresOf(frame: Frame, from: number, detail: number, out: number[]): void {
  const { kind, form, cited, performs, passive, voice, head, subject, shared } = frame;
  const state = cited * 4 + subject;
  const add = (template: number, value: number) => out.push(mixFeature(100 + template, from, value));
  add(0, 0);
  add(1, kind);
  add(2, form * 2 + shared);
  add(3, state * 2 + performs);
  add(4, kind * 8 + cited * 2 + performs);
  add(5, voice * 16 + state);
  add(6, passive * 4 + cited);
  add(7, detail);
  add(8, detail * 16 + state);
  add(9, head);
  add(10, kind * 64 + state * 4 + form);
  add(11, (head << 2) | cited);
  add(12, voice * 32 + kind);
}

class PerformerFinder {
  readonly candidates: RoleCandidates;
  private readonly frame: Frame;

  constructor(
    private readonly context: ActContext,
    private readonly own: Decision,
  ) {
    this.candidates = new RoleCandidates(context);
    this.frame = frameOf(context, own);
  }

  find(): RoleCandidates {
    const { predicate } = this.own;
    const { surroundings, attributions, parties } = this.context;
    this.add([], From.nobody, 0);
    const cue = surroundings.cueOf[predicate.head] as number;
    if (cue >= 0) this.add(actorNumbers(this.context, attributions[cue]?.sourceActors ?? []), From.cue, 0);
    const speakers = speakersAt(this.context, predicate.head);
    this.add(speakers, From.speaker, Math.min(speakers.length, 2));
    this.add(parties.issuer, From.issuer, Math.min(parties.issuer.length, 2));
    this.addSubject(predicate, From.subject);
    if (predicate.governor && predicate.form > 0) this.addSubject(predicate.governor, From.governor);
    this.addAgent(predicate);
    this.addBefore(predicate);
    return this.candidates;
  }

  private add(actors: readonly number[], from: number, detail: number): void {
    if (from !== From.nobody && actors.length === 0) return;
    const added = this.candidates.add(actors);
    if (added) featuresOf(this.frame, from, detail, added.candidate.features);
  }

  /** The parties of the subject, those that are joined to it included. */
  private addSubject(predicate: Predicate, from: number): void {
    const { context } = this;
    const { subject, first, shared } = predicate;
    if (subject < 0) return;
    const mention = context.parties.mentions[context.mentionOf[subject] as number];
    if (mention?.firstPerson || isFirst(context.segments.tokens.lower[subject])) {
      this.add(speakersAt(context, predicate.head), From.firstPerson, from);
      return;
    }
    const floor = Math.max(0, sentenceStart(context, subject), subject - REACH);
    const group = groupAround(context, subject, floor, shared ? subject + REACH : first);
    if (!group) return;
    const detail = (group.first.modifier ? 8 : 0) + (group.first.document ? 16 : 0) + Math.min(group.size, 3);
    this.add(group.actors, from, detail);
  }

  /** `was endorsed by the United States`, `a plan endorsed by …`; in `rejected calls by …` the verb has no agent. */
  private addAgent(predicate: Predicate): void {
    const { lower } = this.context.segments.tokens;
    const { last } = predicate;
    const isActive = predicate.form === PredicateForm.finite && this.frame.passive === 0;
    const end = isActive ? last + 1 : Math.min(predicate.end, last + AGENT_REACH);
    for (let at = last; at < end; at++) {
      if (lower[at] !== 'by') continue;
      const group = groupsIn(this.context, at + 1, Math.min(predicate.end, at + 1 + REACH))[0];
      if (group && group.from <= at + 2) this.add(group.actors, From.agent, this.frame.passive);
      return;
    }
  }

  /** Who stands right before it: an owner (`their commitment`), the object of the verb on which it hangs. */
  private addBefore(predicate: Predicate): void {
    const { context } = this;
    const { first } = predicate;
    const floor = Math.max(sentenceStart(context, first), first - REACH);
    const groups = groupsIn(context, floor, first);
    const last = groups.at(-1);
    if (!last) return;
    const distance = first - last.to;
    this.add(
      last.actors,
      last.first.modifier ? From.owner : From.before,
      Math.min(distance, 4) * 2 + (last.first.locative ? 1 : 0),
    );
  }
}

/** The first token of the sentence in which a token stands, not further than {@link REACH} back. */
function sentenceStart({ segments }: ActContext, token: number): number {
  const sentence = segments.sentenceOf[token];
  let at = token;
  while (at > 0 && token - at < 2 * REACH && segments.sentenceOf[at - 1] === sentence) at--;
  return at;
}

/**
 * Those who may perform an act: the one who is cited, who speaks the words, who is the subject …, with features of each.
 *
 * @param context - What the act stage reads.
 * @param own - The act.
 */
export function performersOf(context: ActContext, own: Decision): RoleCandidates {
  return new PerformerFinder(context, own).find();
}
