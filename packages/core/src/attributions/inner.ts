import { Shape } from '../model/word-forms.js';
import { WordClass } from '../segment/word-class.js';
import type { TaggingContext } from './context.js';
import type { Group } from './group.js';
import { type Part, PartKind } from './parts.js';

/** A word that is a cue so often that it opens an attribution inside another one. */
const SURE_CUE = 5;
/** A content of fewer tokens holds no attribution of its own, nor is so short a rest one. */
const LEAST_OUTER = 8;
const LEAST_CONTENT = 3;

const OPENS_CLAUSE: ReadonlySet<number> = new Set([WordClass.PRON, WordClass.DET, WordClass.PROPN, WordClass.NOUN]);
const IN_NAME: ReadonlySet<number> = new Set([
  WordClass.NOUN,
  WordClass.PROPN,
  WordClass.PRON,
  WordClass.DET,
  WordClass.ADJ,
  WordClass.NUM,
]);

/**
 * The attributions that stand inside the content of another one: `he said that the minister told them that …`. The models see
 * one layer, so these are found by rule: a sure word of speech, its subject right before it, a clause or a quotation behind it.
 *
 * @param context - The text as the tagger sees it.
 * @param outer - What the models found.
 * @returns For each its place and the attribution around it.
 */
export function findInner(context: TaggingContext, outer: readonly Group[]): { group: Group; outer: Group }[] {
  return outer.flatMap((one) =>
    one.content.flatMap((content) => innerIn(context, content).map((group) => ({ group, outer: one }))),
  );
}

function innerIn(context: TaggingContext, { from, to }: Part): Group[] {
  const found: Group[] = [];
  if (to - from < LEAST_OUTER) return found;
  for (let at = from + 1; at < to - LEAST_CONTENT; at++) {
    const group = isSureCue(context, at) ? groupAt(context, at, from, to) : null;
    if (!group) continue;
    found.push(group);
    at = (group.content[0] as Part).to;
  }
  return found;
}

function isSureCue({ cueLevel, wordClass, lower }: TaggingContext, at: number): boolean {
  return (
    (cueLevel[at] as number) >= SURE_CUE &&
    wordClass[at] === WordClass.VERB &&
    lower[at - 1] !== 'to' &&
    !(lower[at] as string).endsWith('ing')
  );
}

function groupAt(context: TaggingContext, cue: number, from: number, to: number): Group | null {
  const { wordClass, sentenceStart, sentenceEnd } = context;
  let first = cue;
  while (first > from && (wordClass[first - 1] === WordClass.AUX || wordClass[first - 1] === WordClass.ADV)) first--;
  let source = first;
  const floor = Math.max(from, sentenceStart[cue] as number);
  while (source > floor && IN_NAME.has(wordClass[source - 1] as number)) source--;
  const head = wordClass[first - 1];
  if (source === first || head === WordClass.DET || head === WordClass.ADJ || head === WordClass.NUM) return null;
  let end = Math.min(to, sentenceEnd[cue] as number);
  while (end > cue && wordClass[end - 1] === WordClass.PUNCT && context.forms.shape[end - 1] === Shape.mark) end--;
  if (end - cue - 1 < LEAST_CONTENT || !opensContent(context, cue + 1, end)) return null;
  return {
    source: { kind: PartKind.source, from: source, to: first },
    cue: { kind: PartKind.cue, from: first, to: cue + 1 },
    content: [{ kind: PartKind.content, from: cue + 1, to: end }],
  };
}

/** `that …`, a quotation, or a subject with a verb behind it. */
function opensContent({ lower, forms, wordClass, verbAfter }: TaggingContext, at: number, end: number): boolean {
  if (lower[at] === 'that' || forms.shape[at] === Shape.quote) return true;
  const verb = verbAfter[at] as number;
  return OPENS_CLAUSE.has(wordClass[at] as number) && verb > at && verb < end;
}
