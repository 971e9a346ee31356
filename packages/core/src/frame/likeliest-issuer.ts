import type { Party } from '../actors/ambiguity.js';
import type { Phrase } from '../actors/phrase.js';
import type { Scene } from '../actors/scene.js';
import { letterheadOf } from './letterhead.js';
import { partiesOf } from './phrase-parties.js';

/** How many sentences of the text weigh more than the rest. */
const OPENING = 8;
/** How far into the text a place may open a line, in UTF-16 code units. */
const REACH = 700;

const TOPIC: ReadonlySet<string> = new Set(
  'on regarding concerning about following with after against over welcoming condemning to in for'.split(' '),
);

/** Collects weights by code. */
class Scale {
  private readonly weights = new Map<string, { party: Party; weight: number }>();

  add(party: Party, weight: number): void {
    if (party.entry.code === 'NSA') return;
    const known = this.weights.get(party.entry.code);
    if (known) known.weight += weight;
    else this.weights.set(party.entry.code, { party, weight });
  }

  heaviest(): Party[] {
    let best: { party: Party; weight: number } | null = null;
    for (const each of this.weights.values()) if (!best || each.weight > best.weight) best = each;
    return best && best.weight > 0 ? [best.party] : [];
  }
}

/**
 * The party that most probably issues a document whose heading names no author: by a letterhead, the line of a signature, the
 * dateline, and who is the subject of its sentences.
 *
 * @param scene - The text with what is known of its tokens.
 * @param phrases - Its noun phrases.
 * @param end - Where the heading ends, as a UTF-16 offset.
 */
export function likeliestIssuer(scene: Scene, phrases: readonly Phrase[], end: number): Party[] {
  const scale = new Scale();
  for (const phrase of letterheadOf(scene, phrases)) for (const party of ownersOf(phrases, phrase)) scale.add(party, 5);
  const place = placeOf(scene);
  if (place) scale.add(place, 3);
  const { sentenceOf } = scene.segments;
  const opening = firstSentence(scene, end) + OPENING;
  for (const phrase of phrases) {
    const parties = partiesOf(phrase);
    if (parties.length === 0) continue;
    const early = (sentenceOf[phrase.from] as number) < opening;
    const weight = weightOf(scene, phrase, end, early);
    for (const party of parties) scale.add(party, weight);
  }
  return scale.heaviest();
}

function weightOf(scene: Scene, phrase: Phrase, end: number, early: boolean): number {
  const inHeading = (scene.tokens.start[phrase.from] as number) < end;
  const speaks = phrase.kind === 'body' || phrase.kind === 'office' || phrase.kind === 'name';
  if (inHeading) {
    if (isTopic(scene, phrase)) return -5;
    if (isSignature(scene, phrase)) return 5;
    if (phrase.from === 0 || opensLine(scene, phrase.from)) return speaks ? 3 : 2;
    return 0.1;
  }
  const subject = scene.isSubject(phrase.from, phrase.to) && phrase.parties.every(({ form }) => form !== 'adjective');
  return (subject ? (early ? 1.5 : 0.4) : 0.05) + (speaks && early ? 0.5 : 0);
}

/** The parties of a letterhead; the state of `Ministry of Foreign Affairs, Republic of …` stands behind the comma. */
function ownersOf(phrases: readonly Phrase[], phrase: Phrase): Party[] {
  const own = partiesOf(phrase);
  if (own.length > 0) return own;
  const next = phrases[phrases.indexOf(phrase) + 1];
  return next?.kind === 'party' && next.from - phrase.to <= 1 ? [...next.parties] : [];
}

/** What stands behind `on` or `against` in a heading is what the document is about. */
function isTopic(scene: Scene, phrase: Phrase): boolean {
  const sentence = scene.segments.sentenceOf[phrase.from];
  for (let t = phrase.from - 1; t >= 0 && scene.segments.sentenceOf[t] === sentence; t--)
    if (TOPIC.has(scene.lower[t] as string)) return true;
  return false;
}

const opensLine = (scene: Scene, at: number): boolean =>
  scene.segments.sentenceOf[at - 1] !== scene.segments.sentenceOf[at];

/** `Delphine R. Oakhurst, Secretary of State` on a line of its own. */
const isSignature = (scene: Scene, phrase: Phrase): boolean =>
  (phrase.kind === 'name' || phrase.kind === 'office') &&
  phrase.name !== null &&
  opensLine(scene, phrase.from) &&
  scene.sentenceEnd(phrase.from) - phrase.to <= 4;

function firstSentence(scene: Scene, end: number): number {
  const at = scene.segments.sentences.findIndex(({ start }) => start >= end);
  return Math.max(at, 0);
}

/** The state whose seat opens the dateline or a line of its own near the head. */
function placeOf(scene: Scene): Party | null {
  const { tokens } = scene;
  for (let at = 0; at < scene.count && (tokens.start[at] as number) < REACH; at++) {
    const party = scene.partyAt(at)?.[0];
    if (party?.form !== 'seat' || party.entry.kind !== 'state') continue;
    const opens = at === 0 || scene.segments.blockOf[at - 1] !== scene.segments.blockOf[at];
    if (opens && /^[,(–—:]$/u.test(scene.lower[party.to] ?? '')) return party;
  }
  return null;
}
