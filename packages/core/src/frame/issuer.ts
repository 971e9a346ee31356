import type { Party } from '../actors/ambiguity.js';
import type { Phrase } from '../actors/phrase.js';
import type { Registry } from '../actors/registry.js';
import type { Scene } from '../actors/scene.js';
import type { DocumentKind } from '../schema/document.js';
import { authorsOf } from './authors.js';
import { jointIssuer } from './joint-issuer.js';
import { likeliestIssuer } from './likeliest-issuer.js';
import { partiesOf } from './phrase-parties.js';

/** How far into the text a heading reaches at most, in UTF-16 code units. */
const REACH = 900;

/** Kinds that several parties may issue together. */
const JOINT: ReadonlySet<DocumentKind> = new Set(['joint-statement', 'communique', 'declaration']);

/** Where the lines above the text end: before the first paragraph that is a sentence. */
function headingEnd({ segments }: Scene): number {
  const { blocks, title } = segments;
  const body = blocks.find(
    ({ kind, start, end }) => kind === 'paragraph' && end - start > 120 && (!title || start >= title.end),
  );
  return Math.min(REACH, body?.start ?? title?.end ?? REACH);
}

/**
 * The actors that speak through the whole document; none for a news report.
 *
 * @param scene - The text with what is known of its tokens.
 * @param phrases - Its noun phrases.
 * @param kind - What sort of document it is.
 * @param registry - Receives the actors.
 */
export function findIssuer(scene: Scene, phrases: readonly Phrase[], kind: DocumentKind, registry: Registry): number[] {
  if (kind === 'news-report') return [];
  const found = partiesThatIssue(scene, phrases, kind);
  return found.map((party) => registry.ofEntry(party.entry));
}

function partiesThatIssue(scene: Scene, phrases: readonly Phrase[], kind: DocumentKind): Party[] {
  const end = headingEnd(scene);
  if (kind === 'note-verbale') return senderOf(scene, phrases) ?? likeliestIssuer(scene, phrases, end);
  if (kind === 'resolution' || kind === 'un-press-statement') return organizationOf(scene, phrases);
  const authors = authorsOf(scene, phrases, end);
  if (JOINT.has(kind)) return jointIssuer(scene, phrases, kind, authors, end);
  if (authors.length > 0) return authors;
  return likeliestIssuer(scene, phrases, end);
}

/** `The Embassy of X presents its compliments`: the first who is named in the sentence. */
function senderOf(scene: Scene, phrases: readonly Phrase[]): Party[] | null {
  const presents = scene.lower.findIndex(
    (word, at) =>
      /^presents?$/u.test(word) &&
      scene.lower.indexOf('compliments', at) <= at + 4 &&
      scene.lower.indexOf('compliments', at) > at,
  );
  if (presents < 0) return null;
  const sentence = scene.segments.sentenceOf[presents];
  const sender = phrases.find(
    (phrase) =>
      scene.segments.sentenceOf[phrase.from] === sentence && phrase.from < presents && partiesOf(phrase).length > 0,
  );
  return sender ? partiesOf(sender).slice(0, 1) : null;
}

function organizationOf(scene: Scene, phrases: readonly Phrase[]): Party[] {
  for (const phrase of phrases) {
    if ((scene.tokens.start[phrase.from] as number) > REACH * 2) break;
    const party = partiesOf(phrase).find((each) => each.entry.code.startsWith('IGO:'));
    if (party) return [party];
  }
  return [];
}
