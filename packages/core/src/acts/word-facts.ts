import { ACT_WORDS, FRIENDLY_WORDS, HOSTILE_WORDS } from '../lexicon/act-words.js';
import { stem } from '../model/stem.js';
import { WordFact } from '../model/vocabulary.js';
import { ActKindSchema } from '../schema/act.js';
import type { Segments } from '../segment/segments.js';
import { isContent, NEGATIONS } from './word-tests.js';

/** What a word is to the act model, as bits. */
export const WordFlag = { negation: 1, condition: 2, marker: 4, firstPerson: 8, hostile: 16, friendly: 32 } as const;

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const CONDITIONS = setOf('if unless should provided until once without');
const MARKERS = setOf(
  'if when while as because after before which that who whom whose although though until unless where since how what why whether',
);
const FIRST = setOf('we i our us my me ourselves');

/** The lexicons are turned into maps when the first text is parsed, not when the module is loaded. */
let kindsOfStem: Map<string, number> | null = null;
let flagOfStem: Map<string, number> | null = null;

function loadKinds(): Map<string, number> {
  const out = new Map<string, number>();
  for (const [number, kind] of ActKindSchema.options.entries())
    for (const word of ACT_WORDS[kind].split(' ').map(stem)) out.set(word, (out.get(word) ?? 0) | (1 << number));
  return out;
}

function loadTones(): Map<string, number> {
  const pairs = (list: string, flag: number) => list.split(' ').map((word): [string, number] => [stem(word), flag]);
  return new Map([...pairs(HOSTILE_WORDS, WordFlag.hostile), ...pairs(FRIENDLY_WORDS, WordFlag.friendly)]);
}

/** The act kinds under whose words the stem of a word stands, as a set of bits by the number of the kind. */
export const actKindsOf = /* @__PURE__ */ new WordFact((lower) => {
  kindsOfStem ??= loadKinds();
  return kindsOfStem.get(stem(lower)) ?? 0;
});

const flags = /* @__PURE__ */ new WordFact((lower) => {
  flagOfStem ??= loadTones();
  return (
    (NEGATIONS.has(lower) ? WordFlag.negation : 0) |
    (CONDITIONS.has(lower) ? WordFlag.condition : 0) |
    (MARKERS.has(lower) ? WordFlag.marker : 0) |
    (FIRST.has(lower) ? WordFlag.firstPerson : 0) |
    (flagOfStem.get(stem(lower)) ?? 0)
  );
});

/** What the lexicons say of each token of a text. */
export interface WordFacts {
  /** Bits of {@link WordFlag}. */
  readonly flags: Int32Array;
  /** The act kinds under whose words its stem stands, as a set of bits by the number of the kind. */
  readonly kinds: Int32Array;
  /** 1 where the word carries meaning. */
  readonly content: Uint8Array;
}

/** Reads the facts of all tokens. */
export function readWordFacts(segments: Segments): WordFacts {
  const { count, number } = segments.tokens;
  const content = new Uint8Array(count);
  for (let at = 0; at < count; at++) content[at] = isContent(segments, at) ? 1 : 0;
  return { flags: flags.all(number), kinds: actKindsOf.all(number), content };
}
