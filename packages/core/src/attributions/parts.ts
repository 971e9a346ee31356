import { isBegin, partOf, runOf } from './labels.js';

/** What a part of an attribution is; the number is the one that `partOf` gives its labels. */
export const PartKind = { source: 1, cue: 2, content: 3 } as const;

/** A run of tokens that is one part of an attribution. */
export interface Part {
  readonly kind: number;
  /** Number of its first token, and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

/**
 * The parts that a labelling makes, in order.
 *
 * @param labels - One of `Label` for each token.
 * @param blockOf - For each token its block: no part reaches over the end of one.
 */
export function readParts(labels: Uint8Array, blockOf: Int32Array): Part[] {
  const parts: Part[] = [];
  for (let from = 0; from < labels.length; ) {
    const label = labels[from] as number;
    const kind = partOf(label);
    let to = from + 1;
    while (to < labels.length && kind !== 0 && continues(labels[to] as number, label) && blockOf[to] === blockOf[from])
      to++;
    if (kind !== 0) parts.push({ kind, from, to });
    from = to;
  }
  return parts;
}

const continues = (label: number, first: number): boolean => runOf(label) === runOf(first) && !isBegin(label);
