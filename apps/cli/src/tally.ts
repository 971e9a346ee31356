import type { ActCounts } from './formats.js';

/** What a run has done so far. */
export interface Tally {
  documents: number;
  readonly acts: Map<string, number>;
  readonly failures: Map<string, number>;
}

/** What one text adds to a tally. */
export type Step = { readonly acts: ActCounts } | { readonly failed: string };

export const emptyTally = (): Tally => ({ documents: 0, acts: new Map(), failures: new Map() });

const add = (counts: Map<string, number>, key: string, count: number): void =>
  void counts.set(key, (counts.get(key) ?? 0) + count);

/** Counts one text. */
export function count(tally: Tally, step: Step): void {
  if ('failed' in step) {
    add(tally.failures, step.failed, 1);
    return;
  }
  tally.documents++;
  for (const [kind, number] of Object.entries(step.acts)) add(tally.acts, kind, number);
}

/** How many texts failed. */
export const failed = ({ failures }: Tally): number => [...failures.values()].reduce((sum, number) => sum + number, 0);

const listed = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name, number]) => `${number} ${name}`)
    .join(', ');

const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The tally in words: documents, acts by kind, failures by reason. */
export function summary(tally: Tally): string {
  const acts = [...tally.acts.values()].reduce((sum, number) => sum + number, 0);
  const lines = [`demarche: ${counted(tally.documents, 'document')}, ${counted(acts, 'act')}`];
  if (acts > 0) lines[0] += `: ${listed(tally.acts)}`;
  if (failed(tally) > 0) lines.push(`demarche: ${failed(tally)} failed: ${listed(tally.failures)}`);
  return `${lines.join('\n')}\n`;
}
