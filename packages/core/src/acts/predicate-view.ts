import { hashOf, mixFeature } from '../model/hash.js';
import { stem } from '../model/stem.js';
import type { DocumentKind } from '../schema/document.js';
import { type ActContext, speakersAt } from './context.js';
import { type FrameKinds, FrameReader } from './frame-reader.js';
import type { Predicate } from './predicates.js';
import { readWordFacts, type WordFacts, WordFlag } from './word-facts.js';

const NARRATED = new Set<DocumentKind>(['news-report', 'readout']);
/** A word of meaning behind a verb is looked for within so many tokens. */
const CONTENT_REACH = 5;
/** A party behind a verb within so many tokens. */
const OBJECT_REACH = 10;
const IDLE_CUE_WORD = /^(?:have|has|had|were|been|also|will|would|that|with)$/;

/** What the act model sees of one predicate after another: small integers, worked out once for all features. */
export class PredicateView {
  readonly facts: WordFacts;
  /** For each predicate the kinds that the lexicon of wordings allows it. */
  readonly frames: readonly FrameKinds[];
  readonly document: number;
  predicate!: Predicate;
  /** Number of the predicate. */
  at = 0;
  stem = 0;
  /** Hash of the words before the verb in its group. */
  auxiliaries = 0;
  negated = 0;
  /** First word of meaning behind the group, -1 for none: `are unacceptable`, `is no justification`. */
  content = -1;
  /** 0 none, 1 the speaker in person, else 2 and the word class of the subject. */
  subjectClass = 0;
  /** What {@link partyAt} gives the subject. */
  party = 0;
  /** What {@link partyAt} gives the first party behind the verb in the clause, 3 where none is named. */
  object = 3;
  /** Whether it is cited (bit 1), the cue itself (bit 0), in marks (bit 2) and the text narrates (bit 3). */
  state = 0;
  /** Hash of the cue by which the words around it are reported, 0 for none. */
  cue = 0;
  /** Number of the attribution in whose content it stands, -1 for none. */
  around = -1;
  private readonly numberOf = new Map<Predicate, number>();
  /** For each attribution the first predicate of its cue. */
  private readonly predicateOfCue = new Map<number, number>();
  private readonly cueHashes = new Map<number, number>();
  /** The codes of those who speak in each attribution, and under -1 outside of all. */
  private readonly speakerCodes = new Map<number, ReadonlySet<string | null>>();
  private readonly narrated: number;

  constructor(readonly context: ActContext) {
    this.facts = readWordFacts(context.segments);
    this.document = hashOf(context.kind);
    this.narrated = NARRATED.has(context.kind) ? 8 : 0;
    const reader = new FrameReader(context.segments);
    this.frames = context.predicates.map((predicate, at) => {
      this.numberOf.set(predicate, at);
      const cue = context.surroundings.cueOf[predicate.head] as number;
      if (cue >= 0 && !this.predicateOfCue.has(cue)) this.predicateOfCue.set(cue, at);
      reader.read(predicate);
      return { ...reader.kinds };
    });
  }

  /** Turns to predicate number `at`. */
  turnTo(at: number): void {
    const { segments } = this.context;
    this.at = at;
    this.predicate = this.context.predicates[at] as Predicate;
    this.stem = segments.forms.stem[this.predicate.head] as number;
    this.content = this.contentBehind(this.predicate);
    this.lookAtGroup(this.predicate);
    this.lookAtSubject(this.predicate);
    this.lookAround(this.predicate);
    this.object = this.partyBehind(this.predicate);
  }

  private lookAtGroup({ first, head, last }: Predicate): void {
    const { flags } = this.facts;
    const { word } = this.context.segments.forms;
    let all = flags[last] ?? 0;
    let hash = 7;
    for (let at = first; at < head; at++) {
      all |= flags[at] as number;
      hash = mixFeature(101, hash, word[at] as number);
    }
    this.auxiliaries = hash;
    this.negated = (all & WordFlag.negation) === 0 ? 0 : 1;
  }

  private contentBehind({ last, end }: Predicate): number {
    const { content } = this.facts;
    for (let at = last; at < Math.min(end, last + CONTENT_REACH); at++) if (content[at] === 1) return at;
    return -1;
  }

  private lookAtSubject(predicate: Predicate): void {
    const { subject } = predicate;
    this.party = subject < 0 ? 0 : this.partyAt(subject, predicate);
    if (subject < 0) this.subjectClass = 0;
    else if (((this.facts.flags[subject] as number) & WordFlag.firstPerson) !== 0) this.subjectClass = 1;
    else this.subjectClass = 2 + (this.context.segments.wordClass[subject] as number);
  }

  /** Whether a token names the party that speaks in the predicate's words (1), another party (2), or none (0). */
  private partyAt(token: number, { head }: Predicate): number {
    const { mentionOf, parties, codeOf } = this.context;
    const mention = parties.mentions[mentionOf[token] as number];
    if (!mention) return 0;
    if (mention.firstPerson) return 1;
    if (mention.actors.length === 0) return 0;
    const speakers = this.speakersOf(head);
    return mention.actors.some((number) => speakers.has(codeOf[number] ?? null)) ? 1 : 2;
  }

  /** The codes of those who speak at a token. */
  private speakersOf(token: number): ReadonlySet<string | null> {
    const around = this.context.surroundings.contentOf[token] as number;
    const known = this.speakerCodes.get(around);
    if (known) return known;
    const codes = new Set(speakersAt(this.context, token).map((number) => this.context.codeOf[number] ?? null));
    this.speakerCodes.set(around, codes);
    return codes;
  }

  private partyBehind(predicate: Predicate): number {
    const { mentionOf } = this.context;
    const end = Math.min(predicate.end, predicate.last + OBJECT_REACH);
    for (let at = predicate.last; at < end; at++)
      if ((mentionOf[at] as number) >= 0) return this.partyAt(at, predicate);
    return 3;
  }

  private lookAround({ head }: Predicate): void {
    const { surroundings, attributions } = this.context;
    this.around = surroundings.contentOf[head] as number;
    const isCue = (surroundings.cueOf[head] as number) >= 0;
    const quoted = surroundings.quoted[head] as number;
    this.state = (isCue ? 1 : 0) + (this.around >= 0 ? 2 : 0) + quoted * 4 + this.narrated;
    this.cue = attributions[this.around]?.cue ? this.cueHash(this.around) : 0;
  }

  /** The first word of meaning of a cue. */
  private cueHash(number: number): number {
    const known = this.cueHashes.get(number);
    if (known !== undefined) return known;
    const cue = this.context.attributions[number]?.cue;
    const words = cue ? this.context.segments.text.slice(cue.start, cue.end).toLowerCase().split(/\s+/) : [];
    const hash = hashOf(stem(words.find((word) => word.length > 3 && !IDLE_CUE_WORD.test(word)) ?? words[0] ?? ''));
    this.cueHashes.set(number, hash);
    return hash;
  }

  /** Number of the predicate on which this one hangs, -1 for none. */
  get governor(): number {
    const { governor } = this.predicate;
    return governor ? (this.numberOf.get(governor) ?? -1) : -1;
  }

  /** Number of the predicate by which the words around it are reported, -1 for none. */
  get reporting(): number {
    return this.around < 0 ? -1 : (this.predicateOfCue.get(this.around) ?? -1);
  }

  /** Number of the predicate before or after it in the same sentence, -1 for none. */
  neighbour(step: 1 | -1): number {
    const other = this.context.predicates[this.at + step];
    return other?.sentence === this.predicate.sentence ? this.at + step : -1;
  }
}
