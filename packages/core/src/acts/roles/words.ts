import { ACT_WORDS } from '../../lexicon/act-words.js';
import { hashUnits } from '../../model/hash.js';
import { stem } from '../../model/stem.js';
import type { ActKind } from '../../schema/act.js';

const performers = new Map<ActKind, ReadonlySet<string>>();

/** Whether a verb names an act of a kind by itself: its subject performs it. */
export function namesAct(kind: ActKind, lower: string): boolean {
  let stems = performers.get(kind);
  if (!stems) {
    stems = new Set(ACT_WORDS[kind].split(' ').map(stem));
    performers.set(kind, stems);
  }
  return stems.has(stem(lower));
}

/** A hash of a word. */
export const hashOf = (word: string): number => hashUnits(word, 0, word.length);

const FIRST: ReadonlySet<string> = new Set('we i our us my me'.split(' '));
/** Whether a word stands for the speaker. */
export const isFirst = (lower: string | undefined): boolean => lower !== undefined && FIRST.has(lower);
