import type { Phrase } from '../actors/phrase.js';
import type { Scene } from '../actors/scene.js';

/** How far into a text its letterhead may stand, in UTF-16 code units. */
const REACH = 500;

const BREAK = /[\n|–—·•]/u;

/** Whether only white space and marks stand between a place and the border of its line. */
function isAtBorder(text: string, from: number, step: 1 | -1): boolean {
  for (let at = from; at >= 0 && at < text.length; at += step) {
    const char = text[at] as string;
    if (BREAK.test(char)) return true;
    if (!/[\s,]/u.test(char)) return false;
  }
  return true;
}

/** `Republic of Lebanon`, `Casa Rosada`: no name that a list of places or a slug line has. */
function isOfficialName({ kind, parties }: Phrase): boolean {
  const party = parties[0];
  return (
    kind === 'party' &&
    party !== undefined &&
    (party.form === 'seat' || (party.form === 'name' && party.to - party.from > 2))
  );
}

/**
 * The phrases of a letterhead: bodies that have a line of their own above the text (`Ministry of Foreign Affairs of Peru`).
 *
 * @param scene - The text with what is known of its tokens.
 * @param phrases - Its noun phrases.
 */
export function letterheadOf(scene: Scene, phrases: readonly Phrase[]): Phrase[] {
  const { tokens, segments } = scene;
  const found: Phrase[] = [];
  for (const phrase of phrases) {
    const start = tokens.start[phrase.from] as number;
    if (start > REACH) break;
    if (phrase.kind !== 'body' && !isOfficialName(phrase)) continue;
    const end = tokens.end[phrase.to - 1] as number;
    if (isAtBorder(segments.text, start - 1, -1) && isAtBorder(segments.text, end, 1)) found.push(phrase);
  }
  return found;
}
