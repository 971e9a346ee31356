import { type ActKind, ActKindSchema } from '../../schema/act.js';
import { actKindsOf } from '../word-facts.js';

/** Whether a verb, by its number in the vocabulary, names an act of a kind by itself: its subject performs it. */
export const namesAct = (kind: ActKind, number: number): boolean =>
  (actKindsOf.of(number) & (1 << ActKindSchema.options.indexOf(kind))) !== 0;

const FIRST: ReadonlySet<string> = new Set('we i our us my me'.split(' '));
/** Whether a word stands for the speaker. */
export const isFirst = (lower: string | undefined): boolean => lower !== undefined && FIRST.has(lower);
