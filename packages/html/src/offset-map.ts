import type { Stretch } from './tree.js';

/** Where something of the text stands in the page. */
export interface Place extends Stretch {
  /**
   * `same`: the stretch of the page is the very words; `entity`: an entity for them; `layout`: the page has no such characters,
   * but tags or white space there that are shown so (a line break, a space, the mark of a list item, a quotation mark).
   */
  readonly kind: 'same' | 'entity' | 'layout';
}

/** A stretch of the text and its place. */
export interface Run extends Place {
  /** Where the stretch begins in the text. */
  readonly at: number;
  /** How many UTF-16 code units of the text it takes. */
  readonly length: number;
}

/** The last index in a sorted list for which `before` holds, or -1. */
function lastWhere<T>(list: readonly T[], before: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The place of the character at an offset of the text. */
export function placeIn(runs: readonly Run[], offset: number): Place | null {
  const run = runs[lastWhere(runs, (candidate) => candidate.at <= offset)];
  if (!run || offset >= run.at + run.length) return null;
  if (run.kind !== 'same') return { start: run.start, end: run.end, kind: run.kind };
  const start = run.start + offset - run.at;
  return { start, end: start + 1, kind: 'same' };
}

/** The offset of the text at which a character of the page stands, or null where it did not become text. */
export function offsetIn(runs: readonly Run[], position: number): number | null {
  for (let i = lastWhere(runs, (candidate) => candidate.start <= position); i >= 0; i--) {
    const run = runs[i] as Run;
    if (run.kind === 'layout') continue;
    if (position >= run.end) return null;
    return run.kind === 'same' ? run.at + position - run.start : entityStart(runs, i);
  }
  return null;
}

/** An entity for two code points is two runs. */
function entityStart(runs: readonly Run[], index: number): number {
  let first = index;
  while (runs[first - 1]?.kind === 'entity' && runs[first - 1]?.start === runs[index]?.start) first--;
  return (runs[first] as Run).at;
}
