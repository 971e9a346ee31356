import { ACT_FRAMES } from '../lexicon/act-frames.js';
import { hashOf, mixFeature } from '../model/hash.js';
import { stem } from '../model/stem.js';
import { WordFact } from '../model/vocabulary.js';
import { ActKindSchema } from '../schema/act.js';

/** The kinds under whose wordings a frame stands, as a set of bits by the number of the kind. */
let kindsOfFrame: Map<number, number> | null = null;
let verbStems: Set<string> | null = null;

/** A frame of one word. */
export const wordFrame = (stemHash: number): number => mixFeature(500, stemHash, 0);
/** A frame of one noun. */
export const nounFrame = (stemHash: number): number => mixFeature(501, stemHash, 0);
/** A frame that goes on with one more word. */
export const longerFrame = (frame: number, stemHash: number): number => mixFeature(502, frame, stemHash);

function frameOf(wording: string): number {
  const [first, ...rest] = wording.split('_').map((word) => hashOf(stem(word)));
  if (wording.startsWith('_')) return nounFrame(rest[0] as number);
  return rest.reduce(longerFrame, wordFrame(first as number));
}

function load(): Map<number, number> {
  const out = new Map<number, number>();
  for (const [number, kind] of ActKindSchema.options.entries()) {
    for (const wording of ACT_FRAMES[kind].split(' ')) {
      const frame = frameOf(wording);
      out.set(frame, (out.get(frame) ?? 0) | (1 << number));
    }
  }
  return out;
}

/** The kinds of act that a frame may perform, as a set of bits by the number of the kind; 0 where it is unknown. */
export function kindsOf(frame: number): number {
  kindsOfFrame ??= load();
  return kindsOfFrame.get(frame) ?? 0;
}

const verbal = new WordFact((lower) => {
  verbStems ??= new Set(
    Object.values(ACT_FRAMES).flatMap((list) => list.split(' ').map((frame) => stem(frame.split('_')[0] as string))),
  );
  return verbStems.has(stem(lower)) ? 1 : 0;
});

/** Whether a word, by its number in the vocabulary, is a form of a verb that can perform an act. */
export const isVerbStem = (number: number): boolean => verbal.of(number) === 1;
