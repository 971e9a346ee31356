/** What a token is in an attribution; a part begins with its own label, so that two parts of one kind can touch. */
export const Label = {
  none: 0,
  sourceBegin: 1,
  source: 2,
  cueBegin: 3,
  cue: 4,
  contentBegin: 5,
  content: 6,
} as const;

/** How many labels there are. */
export const LABELS = 7;

/** The kind of part of a label: 0 none, 1 source, 2 cue, 3 content. */
export const partOf = (label: number): number => (label + 1) >> 1;

/** Whether a part begins at the label. */
export const isBegin = (label: number): boolean => (label & 1) === 1;
