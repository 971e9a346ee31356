import { TokenClass } from '../segment/tokens.js';
import { WordClass } from '../segment/word-class.js';
import type { Phrase } from './phrase.js';
import { PhraseReader } from './phrase-reader.js';
import type { Scene } from './scene.js';
import { HEAD, Role } from './word-roles.js';

const OPENS = HEAD | Role.pronoun | Role.determiner | Role.title | Role.modifier;

/** Whether a phrase says anything of a party. */
function matters(phrase: Phrase): boolean {
  if (phrase.kind !== 'thing') return true;
  return (
    phrase.parties.length > 0 ||
    phrase.asides.length > 0 ||
    phrase.possessor !== null ||
    phrase.complements.some((complement) => matters(complement.phrase))
  );
}

/** `marine biologists said`: a noun phrase without a determiner may be whoever speaks. */
function opensSpeaker(scene: Scene, at: number): boolean {
  const word = scene.wordClass[at];
  if (word === WordClass.NOUN)
    return scene.speaks(at, at + 1) || (scene.wordClass[at + 1] === WordClass.NOUN && scene.speaks(at, at + 2));
  return word === WordClass.ADJ && scene.wordClass[at + 1] === WordClass.NOUN && scene.speaks(at + 1, at + 2);
}

/**
 * All outermost noun phrases of a text that may speak of a party, in order.
 *
 * @param scene - The text with what is known of its tokens.
 */
export function readPhrases(scene: Scene): Phrase[] {
  const reader = new PhraseReader(scene);
  const phrases: Phrase[] = [];
  const { sentenceOf, dateline } = scene.segments;
  for (let at = 0; at < scene.count; at++) {
    if (scene.tokens.kind[at] !== TokenClass.word || sentenceOf[at] === -1) continue;
    if (
      dateline &&
      (scene.tokens.start[at] as number) >= dateline.start &&
      (scene.tokens.end[at] as number) <= dateline.end
    )
      continue;
    const role = scene.roles[at] as number;
    const blocked = scene.blockedTo(at);
    if ((role & OPENS) === 0 && !scene.partyAt(at) && !scene.isNameWord(at) && !opensSpeaker(scene, at)) {
      if (blocked > at) at = blocked - 1;
      continue;
    }
    const phrase = reader.read(at);
    if (!phrase) continue;
    if (matters(phrase) || scene.speaks(phrase.from, phrase.to)) phrases.push(phrase);
    at = Math.max(at, phrase.to - 1);
  }
  return phrases;
}
