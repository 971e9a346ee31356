import { hashUnits, mixFeature } from '../model/hash.js';
import type { DocumentKind } from '../schema/document.js';
import type { Segments } from '../segment/segments.js';
import { type ActContext, partyAt } from './context.js';
import { evidenceOf } from './evidence.js';
import { isCoordinated, type Predicate } from './predicates.js';
import { stem } from './stem.js';
import { isContent, isNegation, isNounLike } from './word-tests.js';

const FIRST = new Set('we i our us my me ourselves'.split(' '));
const CONDITION = new Set('if unless should provided until once without'.split(' '));
const MARKERS = new Set(
  'if when while as because after before which that who whom whose although though until unless where since how what why whether'.split(
    ' ',
  ),
);
const NARRATED = new Set<DocumentKind>(['news-report', 'readout']);
const BAG = 14;
const SUBJECT_BAG = 6;

/** Numbers the feature templates: each hash begins from its own. */
const T = {
  bias: 1,
  form: 2,
  stem: 3,
  stemForm: 4,
  word: 5,
  next: 6,
  next2: 7,
  noun: 8,
  aux: 9,
  auxStem: 10,
  negStem: 11,
  group: 12,
  content: 13,
  contentNeg: 14,
  follow: 15,
  followStem: 16,
  subject: 17,
  subjectStem: 18,
  subjectClass: 19,
  subjectClassStem: 20,
  before: 21,
  before2: 22,
  marker: 23,
  state: 24,
  stateStem: 25,
  cue: 26,
  cueStem: 27,
  cueFirst: 28,
  kind: 29,
  kindSubject: 30,
  block: 31,
  bag: 32,
  subjectBag: 33,
  previous: 34,
  following: 35,
  condition: 36,
  party: 37,
  partyStem: 38,
  auxSubject: 39,
  position: 40,
  stateSubject: 41,
  nounStem: 42,
  bagState: 43,
  nextClass: 44,
  kindStem: 45,
  contentStem: 46,
  coordinated: 47,
  auxContent: 48,
  lexHead: 49,
  lexHeadForm: 50,
  lexContent: 51,
  lexContentHead: 52,
  cluster: 53,
  clusterAux: 54,
  clusterSubject: 55,
  tone: 56,
  toneSubject: 57,
  clusterBag: 58,
  lexCue: 59,
  lexBag: 60,
  clusterCue: 61,
  lexHeadState: 62,
  clusterContent: 63,
  clusterState: 64,
  subjectCluster: 65,
  lexAux: 66,
} as const;

/** Hashes of every token of a text and of its stem, made once for all predicates. */
export interface WordHashes {
  readonly word: Int32Array;
  readonly stem: Int32Array;
}

/** The hashes of the tokens of a text. */
export function hashWords(segments: Segments): WordHashes {
  const { count, lower } = segments.tokens;
  const word = new Int32Array(count);
  const stems = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    word[at] = hashOf(lower[at] as string);
    stems[at] = hashOf(stem(lower[at] as string));
  }
  return { word, stem: stems };
}

const hashOf = (word: string): number => hashUnits(word, 0, word.length);

/** Collects the hashed features of one predicate after another in the same array. */
export class FeatureReader {
  readonly features = new Int32Array(256);
  length = 0;

  constructor(
    private readonly context: ActContext,
    private readonly hashes: WordHashes,
  ) {}

  /** Reads the features of predicate number `at` into {@link features}; {@link length} says how many. */
  read(at: number): void {
    this.length = 0;
    const predicate = this.context.predicates[at] as Predicate;
    this.ofGroup(predicate);
    this.ofFollowing(predicate);
    this.ofSubject(predicate);
    this.ofPlace(predicate, at);
    this.ofBags(predicate);
    this.ofLexicon(predicate);
  }

  private add(template: number, a = 0, b = 0): void {
    if (this.length < this.features.length) this.features[this.length++] = mixFeature(template, a, b);
  }

  private wordAt(token: number): number {
    return this.hashes.word[token] ?? 0;
  }

  private stemAt(token: number): number {
    return this.hashes.stem[token] ?? 0;
  }

  private auxiliaries(predicate: Predicate): { aux: number; negated: number } {
    let aux = 7;
    let negated = 0;
    for (let i = predicate.first; i < predicate.head; i++) {
      if (isNegation(this.context.segments, i)) negated = 1;
      aux = mixFeature(101, aux, this.wordAt(i));
    }
    const next = predicate.last;
    if (isNegation(this.context.segments, next)) negated = 1;
    return { aux, negated };
  }

  /** The first word of meaning behind the group: `are unacceptable`, `is no justification`. */
  private contentAfter(predicate: Predicate, from: number): number {
    for (let i = from; i < Math.min(predicate.end, from + 5); i++) if (isContent(this.context.segments, i)) return i;
    return -1;
  }

  private ofGroup(predicate: Predicate): void {
    const stemHash = this.stemAt(predicate.head);
    const { aux, negated } = this.auxiliaries(predicate);
    const content = this.contentAfter(predicate, predicate.last);
    this.add(T.bias);
    this.add(T.form, predicate.form);
    this.add(T.stem, stemHash);
    this.add(T.word, this.wordAt(predicate.head));
    this.add(T.stemForm, stemHash, predicate.form);
    this.add(T.aux, aux, predicate.form);
    this.add(T.auxStem, aux, stemHash);
    this.add(T.negStem, negated, stemHash);
    if (content >= 0) {
      this.add(T.content, this.stemAt(content));
      this.add(T.contentNeg, this.stemAt(content), negated + 2 * predicate.form);
      this.add(T.contentStem, this.stemAt(content), stemHash);
      this.add(T.auxContent, this.stemAt(content), aux);
    }
  }

  private ofFollowing(predicate: Predicate): void {
    const { segments } = this.context;
    const stemHash = this.stemAt(predicate.head);
    const next = this.wordAt(predicate.last);
    this.add(T.next, next, predicate.form);
    this.add(T.followStem, next, stemHash);
    this.add(T.next2, next, this.wordAt(predicate.last + 1));
    this.add(T.follow, mixFeature(102, stemHash, next), this.wordAt(predicate.last + 1));
    this.add(T.nextClass, segments.wordClass[predicate.last] ?? 0, stemHash);
    for (let i = predicate.last; i < Math.min(predicate.end, predicate.last + 8); i++) {
      if (!isNounLike(segments, i) || isNounLike(segments, i + 1)) continue;
      this.add(T.noun, this.stemAt(i));
      this.add(T.nounStem, this.stemAt(i), stemHash);
      return;
    }
  }

  private subjectClass(predicate: Predicate): number {
    const { segments } = this.context;
    if (predicate.subject < 0) return 0;
    if (FIRST.has(segments.tokens.lower[predicate.subject] as string)) return 1;
    return 2 + (segments.wordClass[predicate.subject] as number);
  }

  private ofSubject(predicate: Predicate): void {
    const subject = predicate.subject < 0 ? 0 : this.stemAt(predicate.subject);
    const subjectClass = this.subjectClass(predicate);
    const stemHash = this.stemAt(predicate.head);
    const party = predicate.subject < 0 ? 0 : partyAt(this.context, predicate.subject, predicate);
    const { aux } = this.auxiliaries(predicate);
    this.add(T.subject, subject);
    this.add(T.subjectStem, subject, stemHash);
    this.add(T.subjectClass, subjectClass, predicate.form + (predicate.shared ? 8 : 0));
    this.add(T.subjectClassStem, subjectClass, stemHash);
    this.add(T.auxSubject, aux, subjectClass);
    this.add(T.kindSubject, hashOf(this.context.kind), subjectClass);
    this.add(T.party, party, subjectClass);
    this.add(T.partyStem, party, stemHash);
  }

  /** Where it stands: cited or not, as cue or in the content, first or later, narrated or in the issuer's own words. */
  private stateOf(predicate: Predicate): { state: number; cue: number } {
    const { surroundings, attributions, kind } = this.context;
    const own = surroundings.cueOf[predicate.head] as number;
    const around = surroundings.contentOf[predicate.head] as number;
    const quoted = surroundings.quoted[predicate.head] as number;
    const narrated = NARRATED.has(kind) ? 1 : 0;
    const cue = attributions[around]?.cue ? this.cueHash(around) : 0;
    return { state: (own >= 0 ? 1 : 0) + (around >= 0 ? 2 : 0) + quoted * 4 + narrated * 8, cue };
  }

  private readonly cueHashes = new Map<number, number>();
  /** The last word of meaning of a cue. */
  private cueHash(number: number): number {
    const known = this.cueHashes.get(number);
    if (known !== undefined) return known;
    const cue = this.context.attributions[number]?.cue;
    const words = cue ? this.context.segments.text.slice(cue.start, cue.end).toLowerCase().split(/\s+/) : [];
    const hash = hashOf(
      stem(
        words.find((word) => word.length > 3 && !/^(?:have|has|had|were|been|also|will|would|that|with)$/.test(word)) ??
          words[0] ??
          '',
      ),
    );
    this.cueHashes.set(number, hash);
    return hash;
  }

  private ofPlace(predicate: Predicate, at: number): void {
    const { segments, surroundings, predicates } = this.context;
    const stemHash = this.stemAt(predicate.head);
    const { state, cue } = this.stateOf(predicate);
    const around = surroundings.contentOf[predicate.head] as number;
    const before = predicates[at - 1];
    const first = around >= 0 && !(before && surroundings.contentOf[before.head] === around) ? 1 : 0;
    this.add(T.state, state, predicate.form);
    this.add(T.stateStem, state, stemHash);
    this.add(T.stateSubject, state, this.subjectClass(predicate));
    this.add(T.cue, cue, predicate.form);
    this.add(T.cueStem, cue, stemHash);
    this.add(T.cueFirst, cue, first);
    this.add(T.kind, hashOf(this.context.kind), predicate.form);
    this.add(T.kindStem, hashOf(this.context.kind), stemHash);
    const block = segments.blocks[segments.blockOf[predicate.head] as number];
    this.add(T.block, hashOf(block?.kind ?? ''), predicate.form);
    this.add(T.before, this.wordAt(predicate.first - 1), predicate.form);
    this.add(T.before2, this.wordAt(predicate.first - 2), this.wordAt(predicate.first - 1));
    this.add(T.marker, this.markerOf(predicate), predicate.form);
    this.add(T.coordinated, isCoordinated(segments, predicate) ? 1 : 0, predicate.form);
    this.ofNeighbours(predicate, at);
  }

  /** The word that makes the clause a subordinate one. */
  private markerOf(predicate: Predicate): number {
    const { lower } = this.context.segments.tokens;
    const before = lower[predicate.clause - 1] ?? '';
    if (MARKERS.has(before)) return hashOf(before);
    const first = lower[predicate.clause] ?? '';
    return MARKERS.has(first) ? hashOf(first) : 0;
  }

  private ofNeighbours(predicate: Predicate, at: number): void {
    const { predicates } = this.context;
    const before = predicates[at - 1];
    const after = predicates[at + 1];
    const sameBefore = before?.sentence === predicate.sentence;
    const sameAfter = after?.sentence === predicate.sentence;
    this.add(T.previous, sameBefore ? this.stemAt(before.head) : 0, predicate.form);
    this.add(T.following, sameAfter ? this.stemAt(after.head) : 0, predicate.form);
    this.add(T.position, (sameBefore ? 1 : 0) + (sameAfter ? 2 : 0), predicate.form);
  }

  private lower(token: number): string {
    return this.context.segments.tokens.lower[token] ?? '';
  }

  /** What the lexicons and the groups of meaning say of the predicate, its subject and its complement. */
  private ofLexicon(predicate: Predicate): void {
    const { aux, negated } = this.auxiliaries(predicate);
    const { state } = this.stateOf(predicate);
    const subjectClass = this.subjectClass(predicate);
    const head = evidenceOf(this.lower(predicate.head));
    for (const kind of head.kinds) {
      this.add(T.lexHead, kind, negated);
      this.add(T.lexHeadForm, kind, predicate.form);
      this.add(T.lexHeadState, kind, state);
      this.add(T.lexAux, kind, aux);
    }
    this.add(T.cluster, head.cluster, predicate.form);
    this.add(T.clusterAux, head.cluster, aux);
    this.add(T.clusterSubject, head.cluster, subjectClass);
    this.add(T.clusterState, head.cluster, state);
    const content = this.contentAfter(predicate, predicate.last);
    if (content >= 0) {
      const after = evidenceOf(this.lower(content));
      for (const kind of after.kinds) {
        this.add(T.lexContent, kind, negated);
        this.add(T.lexContentHead, kind, this.stemAt(predicate.head));
      }
      this.add(T.clusterContent, after.cluster, head.cluster);
    }
    if (predicate.subject >= 0)
      this.add(T.subjectCluster, evidenceOf(this.lower(predicate.subject)).cluster, head.cluster);
    this.ofTone(predicate, state, subjectClass);
  }

  private ofTone(predicate: Predicate, state: number, subjectClass: number): void {
    const { segments } = this.context;
    let hostile = 0;
    let friendly = 0;
    let bag = 0;
    for (let i = predicate.clause; i < predicate.end && bag < BAG; i++) {
      if (!isContent(segments, i)) continue;
      bag++;
      const evidence = evidenceOf(this.lower(i));
      if (evidence.tone === 1) hostile++;
      if (evidence.tone === 2) friendly++;
      if (i < predicate.first || i >= predicate.last) {
        for (const kind of evidence.kinds) this.add(T.lexBag, kind);
        this.add(T.clusterBag, evidence.cluster);
      }
    }
    const tone = Math.min(hostile, 2) * 3 + Math.min(friendly, 2);
    this.add(T.tone, tone, state);
    this.add(T.toneSubject, tone, subjectClass);
  }

  private ofBags(predicate: Predicate): void {
    const { segments } = this.context;
    const { state } = this.stateOf(predicate);
    let condition = 0;
    let bag = 0;
    for (let i = predicate.last; i < predicate.end && bag < BAG; i++) {
      if (CONDITION.has(segments.tokens.lower[i] as string)) condition = 1;
      if (!isContent(segments, i)) continue;
      bag++;
      this.add(T.bag, this.stemAt(i));
      if (bag < 7) this.add(T.bagState, this.stemAt(i), state);
    }
    bag = 0;
    for (let i = predicate.clause; i < predicate.first && bag < SUBJECT_BAG; i++) {
      if (CONDITION.has(segments.tokens.lower[i] as string)) condition = 1;
      if (!isContent(segments, i)) continue;
      bag++;
      this.add(T.subjectBag, this.stemAt(i));
    }
    this.add(T.condition, condition, this.auxiliaries(predicate).aux);
  }
}
