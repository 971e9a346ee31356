/**
 * What a token is in an attribution; a part begins with its own label, so that two parts of one kind can touch. Contents that
 * stand after their cue and contents that stand before it have labels of their own: they are built differently.
 */
export const Label = {
  none: 0,
  sourceBegin: 1,
  source: 2,
  cueBegin: 3,
  cue: 4,
  contentAfterBegin: 5,
  contentAfter: 6,
  contentBeforeBegin: 7,
  contentBefore: 8,
} as const;

/** How many labels there are. */
export const LABELS = 9;

/** The run to which a label belongs: 0 none, 1 source, 2 cue, 3 content after its cue, 4 content before its cue. */
export const runOf = (label: number): number => (label + 1) >> 1;

/** The kind of part of a label: 0 none, 1 source, 2 cue, 3 content. */
export const partOf = (label: number): number => Math.min(3, runOf(label));

/** Whether a part begins at the label. */
export const isBegin = (label: number): boolean => (label & 1) === 1;

/** Whether label `to` may follow label `from`: a part goes on only where it began. */
export const mayFollow = (from: number, to: number): boolean =>
  to === Label.none || isBegin(to) || runOf(to) === runOf(from);
