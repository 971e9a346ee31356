import type { Party } from '../actors/ambiguity.js';
import type { Phrase } from '../actors/phrase.js';
import type { Scene } from '../actors/scene.js';
import type { DocumentKind } from '../schema/document.js';
import { WordClass } from '../segment/word-class.js';
import { likeliestIssuer } from './likeliest-issuer.js';
import { allParties, partiesOf } from './phrase-parties.js';

/** How many sentences of the text may name those who issue it together. */
const SENTENCES = 3;

function distinct(parties: readonly Party[]): Party[] {
  const byCode = new Map<string, Party>();
  for (const party of parties)
    if (party.entry.code !== 'NSA' && !byCode.has(party.entry.code)) byCode.set(party.entry.code, party);
  return [...byCode.values()];
}

/**
 * Those who issue a document together: the authors that its heading names, else those of whom the first sentences say that
 * they met or speak (`We, the leaders of A and B`).
 *
 * @param scene - The text with what is known of its tokens.
 * @param phrases - Its noun phrases.
 * @param kind - What sort of document it is.
 * @param authors - The authors that the heading names.
 * @param end - Where the heading ends, as a UTF-16 offset.
 */
export function jointIssuer(
  scene: Scene,
  phrases: readonly Phrase[],
  kind: DocumentKind,
  authors: readonly Party[],
  end: number,
): Party[] {
  const named = distinct(authors);
  const joint = kind === 'joint-statement' || isJoint(scene, end);
  if (named.length > 1 || (!joint && named.length > 0)) return named;
  const pair = joint ? hyphenated(scene, phrases, end) : [];
  if (pair.length > 1) return pair;
  const together = inFirstSentences(scene, phrases, end);
  if (together.length > 1 || (!joint && together.length > 0)) return together;
  const inTitle = distinct(phrases.filter((phrase) => startOf(scene, phrase) < end).flatMap(allParties));
  if (joint && named.length === 0 && inTitle.length > 1) return inTitle;
  return named.length > 0 ? named : likeliestIssuer(scene, phrases, end);
}

/** Whether the heading says that several issue it. */
function isJoint(scene: Scene, end: number): boolean {
  return /\bjoint\b/iu.test(scene.segments.text.slice(0, end));
}

/** `U.S.-Germany Economic Dialogue`: two names that a hyphen joins in the heading. */
function hyphenated(scene: Scene, phrases: readonly Phrase[], end: number): Party[] {
  const { tokens, segments } = scene;
  const parties = phrases.filter((phrase) => startOf(scene, phrase) < end).flatMap(allParties);
  for (const [at, party] of parties.entries()) {
    const next = parties[at + 1];
    if (!next || next.entry.code === party.entry.code) continue;
    const between =
      next.from === party.from ? '-' : segments.text.slice(tokens.end[party.to - 1], tokens.start[next.from]);
    if (/^[-–—]$/u.test(between)) return distinct([party, next]);
  }
  return [];
}

const startOf = (scene: Scene, phrase: Phrase): number => scene.tokens.start[phrase.from] as number;

/** The parties before the first verb of one of the first sentences, or behind `We, the …`; with the one whom they met. */
function inFirstSentences(scene: Scene, phrases: readonly Phrase[], end: number): Party[] {
  const sentences = scene.segments.sentences.filter(({ start }) => start >= end).slice(0, SENTENCES);
  for (const span of sentences) {
    const own = phrases.filter((phrase) => startOf(scene, phrase) >= span.start && startOf(scene, phrase) < span.end);
    const subject = distinct(own.filter((phrase) => isBeforeVerb(scene, own, phrase)).flatMap(partiesOf));
    if (subject.length > 1) return subject;
    const met = distinct([...subject, ...own.filter((phrase) => isMet(scene, phrase)).flatMap(partiesOf)]);
    if (met.length > 1) return met;
    if (subject.length === 1 && subject[0]?.entry.code.startsWith('IGO:')) return subject;
  }
  return [];
}

/** Whether a phrase stands before the first finite verb of its sentence and is no time or place. */
function isBeforeVerb(scene: Scene, own: readonly Phrase[], phrase: Phrase): boolean {
  const sentence = scene.segments.sentenceOf[phrase.from];
  const first = own[0] as Phrase;
  for (let t = first.from; t < phrase.from; t++) {
    if (scene.segments.sentenceOf[t] !== sentence) return false;
    const word = scene.wordClass[t];
    const inside = own.some((other) => t >= other.from && t < other.to);
    if (!inside && (word === WordClass.VERB || word === WordClass.AUX)) return false;
  }
  return !/^(?:in|at|on|to|during|following|since|through)$/u.test(scene.lower[phrase.from - 1] ?? '');
}

const isMet = (scene: Scene, phrase: Phrase): boolean =>
  /^(?:with|and|between|by|met|hosted|received|welcomed)$/u.test(scene.lower[phrase.from - 1] ?? '') &&
  (phrase.kind === 'office' || phrase.kind === 'party' || phrase.kind === 'body' || phrase.kind === 'name');
