import { SPEAKER_NOUNS, SPEECH_WORDS } from '../lexicon/speech-words.js';
import { stem } from '../model/stem.js';
import { WordFact } from '../model/vocabulary.js';
import type { Segments } from '../segment/segments.js';
import { WordClass } from '../segment/word-class.js';

/** Which words of a text report speech, and which stand for someone who speaks. */
export interface SpeechFacts {
  /** For each token a bit for each class of `SPEECH_WORDS` to which it belongs. */
  readonly speech: Int32Array;
  /** For each token 0 no speaker, 1 a person by part, 2 a body, 3 a document, 4 a name, 5 a pronoun. */
  readonly speaker: Uint8Array;
}

let classes: Map<string, number> | null = null;
let nouns: Map<string, number> | null = null;

function readClasses(): Map<string, number> {
  const out = new Map<string, number>();
  for (const [at, list] of Object.values(SPEECH_WORDS).entries())
    for (const word of list.split(' ')) out.set(stem(word), (out.get(stem(word)) ?? 0) | (1 << at));
  return out;
}

function readNouns(): Map<string, number> {
  const out = new Map<string, number>();
  for (const [at, list] of Object.values(SPEAKER_NOUNS).entries())
    for (const word of list.split(' ')) out.set(word, at + 1);
  return out;
}

const speechClasses = /* @__PURE__ */ new WordFact((lower) => {
  classes ??= readClasses();
  return classes.get(stem(lower)) ?? 0;
});

const speakerNoun = /* @__PURE__ */ new WordFact((lower) => {
  nouns ??= readNouns();
  return nouns.get(lower) ?? 0;
});

/** Reads which words of a text report speech or stand for a speaker. */
export function readSpeechFacts({ tokens, wordClass }: Segments): SpeechFacts {
  const speaker = new Uint8Array(tokens.count);
  for (let at = 0; at < speaker.length; at++) {
    const own = wordClass[at] as number;
    const noun = speakerNoun.of(tokens.number[at] as number);
    speaker[at] = noun !== 0 ? noun : own === WordClass.PROPN ? 4 : own === WordClass.PRON ? 5 : 0;
  }
  return { speech: speechClasses.all(tokens.number), speaker };
}
