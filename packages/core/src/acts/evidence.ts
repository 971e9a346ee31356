import { ACT_WORDS, FRIENDLY_WORDS, HOSTILE_WORDS } from '../lexicon/act-words.js';
import { WORD_CLUSTERS } from '../model/clusters.weights.js';
import { ActKindSchema } from '../schema/act.js';
import { stem } from './stem.js';

/** What the lexicons say of a word. */
export interface WordEvidence {
  /** Numbers of the act kinds under whose words its stem stands. */
  readonly kinds: readonly number[];
  /** 0 neither, 1 hostile, 2 friendly. */
  readonly tone: number;
  /** Number of its group of meaning, -1 where it is in none. */
  readonly cluster: number;
}

const NOTHING: WordEvidence = { kinds: [], tone: 0, cluster: -1 };

let kindsOfStem: Map<string, number[]> | null = null;
let toneOfStem: Map<string, number> | null = null;
let clusterOfWord: Map<string, number> | null = null;

/** The lexicons are turned into maps when the first text is parsed, not when the module is loaded. */
function load(): { kinds: Map<string, number[]>; tones: Map<string, number>; clusters: Map<string, number> } {
  kindsOfStem ??= readKinds();
  toneOfStem ??= new Map([
    ...words(HOSTILE_WORDS).map((word): [string, number] => [word, 1]),
    ...words(FRIENDLY_WORDS).map((word): [string, number] => [word, 2]),
  ]);
  clusterOfWord ??= readClusters();
  return { kinds: kindsOfStem, tones: toneOfStem, clusters: clusterOfWord };
}

const words = (list: string): string[] => list.split(' ').map(stem);

function readKinds(): Map<string, number[]> {
  const out = new Map<string, number[]>();
  for (const [number, kind] of ActKindSchema.options.entries()) {
    for (const word of new Set(words(ACT_WORDS[kind]))) out.set(word, [...(out.get(word) ?? []), number]);
  }
  return out;
}

function readClusters(): Map<string, number> {
  const out = new Map<string, number>();
  for (const [number, line] of WORD_CLUSTERS.split('\n').entries())
    for (const word of line.split(' ')) out.set(word, number);
  return out;
}

const known = new Map<string, WordEvidence>();
const KNOWN_MAX = 50_000;

/**
 * What the lexicons say of a word.
 *
 * @param lower - The word in lower case.
 */
export function evidenceOf(lower: string): WordEvidence {
  const found = known.get(lower);
  if (found) return found;
  const { kinds, tones, clusters } = load();
  const base = stem(lower);
  const evidence = {
    kinds: kinds.get(base) ?? NOTHING.kinds,
    tone: tones.get(base) ?? 0,
    cluster: clusters.get(lower) ?? -1,
  };
  if (known.size < KNOWN_MAX) known.set(lower, evidence);
  return evidence;
}
