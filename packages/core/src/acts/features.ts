import { mixFeature } from '../model/hash.js';
import { BlockKindSchema } from '../schema/block.js';
import type { ActContext } from './context.js';
import type { FrameKinds } from './frame-reader.js';
import { PredicateView } from './predicate-view.js';
import { isCoordinated } from './predicates.js';
import { WordFlag } from './word-facts.js';
import { isNounLike } from './word-tests.js';

/** So many words of meaning of the clause count, of which the first ones also with where it stands, and so many of the subject. */
const BAG = 14;
const NEAR_BAG = 6;
const SUBJECT_BAG = 6;
const NOUN_REACH = 8;
/** Room for the features of one predicate; more than that are left out. */
const MOST = 512;

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
  lexBag: 60,
  lexHeadState: 62,
  clusterContent: 63,
  clusterState: 64,
  subjectCluster: 65,
  lexAux: 66,
  frame: 67,
  frameForm: 68,
  frameState: 69,
  frameSubject: 70,
  frameAux: 71,
  frameDocument: 72,
  frameSet: 73,
  frameSetState: 74,
  frameSetSubject: 75,
  governorFrame: 76,
  cueFrame: 78,
  previousFrame: 79,
  followingFrame: 80,
  modal: 81,
  modalStem: 82,
  modalSubject: 83,
  modalState: 84,
  modalContent: 85,
  frameModal: 86,
  frameTone: 87,
  toneModal: 88,
  toneParty: 89,
  frameContent: 90,
  objectParty: 91,
  objectFrame: 92,
  objectTone: 93,
  objectStem: 94,
} as const;

const BLOCK_NUMBER = /* @__PURE__ */ new Map<string | undefined, number>(
  BlockKindSchema.options.map((kind, at) => [kind, at + 1]),
);

/** Where there is no frame, instead of the number of a kind. */
const NO_KIND = 63;

/** Collects the hashed features of one predicate after another in the same array. */
export class FeatureReader {
  readonly features = new Int32Array(MOST);
  length = 0;
  private readonly view: PredicateView;

  constructor(private readonly context: ActContext) {
    this.view = new PredicateView(context);
  }

  /** Reads the features of predicate number `at` into {@link features}; {@link length} says how many. */
  read(at: number): void {
    this.length = 0;
    this.view.turnTo(at);
    this.ofGroup();
    this.ofFollowing();
    this.ofSubject();
    this.ofPlace();
    this.ofNeighbours();
    this.ofBags();
    this.ofLexicon();
    this.ofTone();
    this.ofFrames();
  }

  private add(template: number, a = 0, b = 0): void {
    if (this.length < MOST) this.features[this.length++] = mixFeature(template, a, b);
  }

  /** Adds one feature for each kind in a set of bits. */
  private addEach(template: number, kinds: number, b: number): void {
    for (let rest = kinds; rest !== 0; rest &= rest - 1) this.add(template, 31 - Math.clz32(rest & -rest), b);
  }

  private wordAt(token: number): number {
    return this.context.segments.forms.word[token] ?? 0;
  }

  private stemAt(token: number): number {
    return this.context.segments.forms.stem[token] ?? 0;
  }

  private ofGroup(): void {
    const { stem, auxiliaries, negated, content, predicate } = this.view;
    this.add(T.bias);
    this.add(T.form, predicate.form);
    this.add(T.stem, stem);
    this.add(T.word, this.wordAt(predicate.head));
    this.add(T.stemForm, stem, predicate.form);
    this.add(T.aux, auxiliaries, predicate.form);
    this.add(T.auxStem, auxiliaries, stem);
    this.add(T.negStem, negated, stem);
    if (content < 0) return;
    const own = this.stemAt(content);
    this.add(T.content, own);
    this.add(T.contentNeg, own, negated + 2 * predicate.form);
    this.add(T.contentStem, own, stem);
    this.add(T.auxContent, own, auxiliaries);
  }

  private ofFollowing(): void {
    const { segments } = this.context;
    const { stem, predicate } = this.view;
    const { last, end, form } = predicate;
    const next = this.wordAt(last);
    this.add(T.next, next, form);
    this.add(T.followStem, next, stem);
    this.add(T.next2, next, this.wordAt(last + 1));
    this.add(T.follow, mixFeature(102, stem, next), this.wordAt(last + 1));
    this.add(T.nextClass, segments.wordClass[last] ?? 0, stem);
    for (let i = last; i < Math.min(end, last + NOUN_REACH); i++) {
      if (!isNounLike(segments, i) || isNounLike(segments, i + 1)) continue;
      this.add(T.noun, this.stemAt(i));
      this.add(T.nounStem, this.stemAt(i), stem);
      return;
    }
  }

  private ofSubject(): void {
    const { stem, subjectClass, party, auxiliaries, predicate, document } = this.view;
    const subject = predicate.subject < 0 ? 0 : this.stemAt(predicate.subject);
    this.add(T.subject, subject);
    this.add(T.subjectStem, subject, stem);
    this.add(T.subjectClass, subjectClass, predicate.form + (predicate.shared ? 8 : 0));
    this.add(T.subjectClassStem, subjectClass, stem);
    this.add(T.auxSubject, auxiliaries, subjectClass);
    this.add(T.kindSubject, document, subjectClass);
    this.add(T.party, party, subjectClass);
    this.add(T.partyStem, party, stem);
  }

  private ofPlace(): void {
    const { segments, surroundings, predicates } = this.context;
    const { stem, state, cue, around, predicate, document, subjectClass, at } = this.view;
    const { form, first, head } = predicate;
    const before = predicates[at - 1];
    const opens = around >= 0 && !(before && surroundings.contentOf[before.head] === around) ? 1 : 0;
    this.add(T.state, state, form);
    this.add(T.stateStem, state, stem);
    this.add(T.stateSubject, state, subjectClass);
    this.add(T.cue, cue, form);
    this.add(T.cueStem, cue, stem);
    this.add(T.cueFirst, cue, opens);
    this.add(T.kind, document, form);
    this.add(T.kindStem, document, stem);
    this.add(T.block, BLOCK_NUMBER.get(segments.blocks[segments.blockOf[head] as number]?.kind) ?? 0, form);
    this.add(T.before, this.wordAt(first - 1), form);
    this.add(T.before2, this.wordAt(first - 2), this.wordAt(first - 1));
    this.add(T.marker, this.marker(), form);
    this.add(T.coordinated, isCoordinated(segments, first) ? 1 : 0, form);
  }

  /** The word that makes the clause a subordinate one. */
  private marker(): number {
    const { clause } = this.view.predicate;
    const { flags } = this.view.facts;
    if (((flags[clause - 1] ?? 0) & WordFlag.marker) !== 0) return this.wordAt(clause - 1);
    return ((flags[clause] ?? 0) & WordFlag.marker) !== 0 ? this.wordAt(clause) : 0;
  }

  private ofNeighbours(): void {
    const { view } = this;
    const { predicates } = this.context;
    const { form } = view.predicate;
    const before = predicates[view.neighbour(-1)];
    const after = predicates[view.neighbour(1)];
    this.add(T.previous, before ? this.stemAt(before.head) : 0, form);
    this.add(T.following, after ? this.stemAt(after.head) : 0, form);
    this.add(T.position, (before ? 1 : 0) + (after ? 2 : 0), form);
  }

  private ofBags(): void {
    const { state, facts, predicate, auxiliaries } = this.view;
    const { clause, first, last, end } = predicate;
    let flags = 0;
    for (let at = last, bag = 0; at < end && bag < BAG; at++) {
      flags |= facts.flags[at] as number;
      if (facts.content[at] === 0) continue;
      this.add(T.bag, this.stemAt(at));
      if (bag++ < NEAR_BAG) this.add(T.bagState, this.stemAt(at), state);
    }
    for (let at = clause, bag = 0; at < first && bag < SUBJECT_BAG; at++) {
      flags |= facts.flags[at] as number;
      if (facts.content[at] === 0) continue;
      bag++;
      this.add(T.subjectBag, this.stemAt(at));
    }
    this.add(T.condition, (flags & WordFlag.condition) === 0 ? 0 : 1, auxiliaries);
  }

  /** What the lexicon and the groups of meaning say of the predicate, its subject and its complement. */
  private ofLexicon(): void {
    const { facts, predicate, auxiliaries, negated, state, subjectClass, content, stem } = this.view;
    const { cluster } = this.context.segments.forms;
    const kinds = facts.kinds[predicate.head] as number;
    const group = cluster[predicate.head] as number;
    this.addEach(T.lexHead, kinds, negated);
    this.addEach(T.lexHeadForm, kinds, predicate.form);
    this.addEach(T.lexHeadState, kinds, state);
    this.addEach(T.lexAux, kinds, auxiliaries);
    this.add(T.cluster, group, predicate.form);
    this.add(T.clusterAux, group, auxiliaries);
    this.add(T.clusterSubject, group, subjectClass);
    this.add(T.clusterState, group, state);
    if (predicate.subject >= 0) this.add(T.subjectCluster, cluster[predicate.subject] as number, group);
    if (content < 0) return;
    this.addEach(T.lexContent, facts.kinds[content] as number, negated);
    this.addEach(T.lexContentHead, facts.kinds[content] as number, stem);
    this.add(T.clusterContent, cluster[content] as number, group);
  }

  private ofTone(): void {
    const { facts, predicate, state, subjectClass } = this.view;
    const { cluster } = this.context.segments.forms;
    let hostile = 0;
    let friendly = 0;
    for (let at = predicate.clause, bag = 0; at < predicate.end && bag < BAG; at++) {
      if (facts.content[at] === 0) continue;
      bag++;
      const flags = facts.flags[at] as number;
      if ((flags & WordFlag.hostile) !== 0) hostile++;
      if ((flags & WordFlag.friendly) !== 0) friendly++;
      if (at >= predicate.first && at < predicate.last) continue;
      this.addEach(T.lexBag, facts.kinds[at] as number, 0);
      this.add(T.clusterBag, cluster[at] as number);
    }
    const tone = Math.min(hostile, 2) * 3 + Math.min(friendly, 2);
    this.add(T.tone, tone, state);
    this.add(T.toneSubject, tone, subjectClass);
    this.ofPairs(tone);
  }

  /** Wording, modal verb, tone, and the party behind the verb, by two. */
  private ofPairs(tone: number): void {
    const { view } = this;
    const { broad, narrow, modal } = view.frames[view.at] as FrameKinds;
    const set = narrow || broad;
    const strength = modal * 2 + view.negated;
    const object = view.object;
    this.add(T.frameModal, set, strength);
    this.add(T.frameTone, set, tone);
    this.add(T.toneModal, tone, strength);
    this.add(T.toneParty, tone, view.party * 4 + object);
    if (view.content >= 0) this.add(T.frameContent, set, view.facts.kinds[view.content] as number);
    this.add(T.objectParty, object, view.subjectClass | (view.party << 5));
    this.add(T.objectFrame, object, set);
    this.add(T.objectTone, object * 16 + tone, view.state);
    this.add(T.objectStem, object, view.stem);
  }

  /** What the lexicon of wordings says of the predicate, of the one it hangs on, of its neighbours and of the cue around it. */
  private ofFrames(): void {
    const { view } = this;
    const { broad, narrow, modal } = view.frames[view.at] as FrameKinds;
    const strength = modal * 2 + view.negated;
    const who = view.subjectClass | (view.party << 5);
    this.add(T.modal, strength, view.predicate.form);
    this.add(T.modalStem, strength, view.stem);
    this.add(T.modalSubject, strength, who);
    this.add(T.modalState, strength, view.state);
    this.add(T.modalContent, strength, view.content < 0 ? 0 : this.stemAt(view.content));
    this.ofOwnFrames(broad, 0);
    this.ofOwnFrames(narrow, 1);
    const set = narrow || broad;
    const { form } = view.predicate;
    this.add(T.frameSet, narrow, broad);
    this.add(T.frameSetState, set, view.state);
    this.add(T.frameSetSubject, set, who);
    this.ofOther(T.governorFrame, view.governor, form);
    this.ofOther(T.cueFrame, view.reporting, set);
    this.ofOther(T.previousFrame, view.neighbour(-1), form);
    this.ofOther(T.followingFrame, view.neighbour(1), form);
  }

  private ofOwnFrames(kinds: number, level: number): void {
    const { negated, predicate, state, subjectClass, party, auxiliaries, document } = this.view;
    this.addEach(T.frame, kinds, negated * 2 + level);
    this.addEach(T.frameForm, kinds, predicate.form * 2 + level);
    this.addEach(T.frameState, kinds, state * 2 + level);
    this.addEach(T.frameSubject, kinds, ((subjectClass | (party << 5)) << 1) | level);
    this.addEach(T.frameAux, kinds, auxiliaries ^ level);
    this.addEach(T.frameDocument, kinds, document ^ level);
  }

  private ofOther(template: number, other: number, key: number): void {
    const frames = this.view.frames[other];
    if (!frames) this.add(template, NO_KIND, key);
    else this.addEach(template, frames.narrow || frames.broad, key);
  }
}
