import { type LinearModel, scoreOne } from '../model/linear-model.js';
import type { TaggingContext } from './context.js';
import { LINK_FEATURES, LinkReader } from './link-features.js';
import { type Part, PartKind } from './parts.js';

/** How many cues on each side of a part may be its own. */
const REACH = 4;
/** How many blocks a part may lie away from its cue. */
const BLOCKS = 2;

/** A cue that a part may belong to, by its number among the parts, and how many nearer ones there are on its side. */
export interface Candidate {
  readonly part: number;
  readonly rank: number;
}

/**
 * The parts of kind `kind` near part `of`: at most {@link REACH} on each side.
 *
 * @param blockOf - For each token its block.
 */
export function candidatesOf(parts: readonly Part[], of: number, kind: number, blockOf: Int32Array): Candidate[] {
  const out: Candidate[] = [];
  const home = blockOf[(parts[of] as Part).from] as number;
  for (const step of [-1, 1]) {
    let rank = 0;
    for (let at = of + step; rank < REACH && at >= 0 && at < parts.length; at += step) {
      const part = parts[at] as Part;
      if (Math.abs((blockOf[part.from] as number) - home) > BLOCKS) break;
      if (part.kind === kind) out.push({ part: at, rank: rank++ });
    }
  }
  return out;
}

/** For each cue the source it belongs to, and for each content its cue; -1 for none. */
export interface Links {
  readonly sourceOf: Int32Array;
  readonly cueOf: Int32Array;
}

/**
 * Links cues to sources and contents to cues: for each the best of the candidates or none, by a linear model.
 */
export function linkParts(
  model: LinearModel,
  context: TaggingContext,
  blockOf: Int32Array,
  parts: readonly Part[],
): Links {
  const reader = new LinkReader(context, blockOf, parts);
  const sourceOf = new Int32Array(parts.length).fill(-1);
  const cueOf = new Int32Array(parts.length).fill(-1);
  for (const [at, part] of parts.entries()) {
    if (part.kind === PartKind.cue) sourceOf[at] = bestOf(model, reader, parts, at, PartKind.source, blockOf);
    else if (part.kind === PartKind.content) cueOf[at] = bestOf(model, reader, parts, at, PartKind.cue, blockOf);
  }
  return { sourceOf, cueOf };
}

function bestOf(
  model: LinearModel,
  reader: LinkReader,
  parts: readonly Part[],
  of: number,
  kind: number,
  blockOf: Int32Array,
): number {
  reader.readNone(of);
  let best = -1;
  let score = scoreOne(model, reader.out, 0, LINK_FEATURES);
  for (const { part, rank } of candidatesOf(parts, of, kind, blockOf)) {
    readCandidate(reader, of, part, rank, kind);
    const own = scoreOne(model, reader.out, 0, LINK_FEATURES);
    if (own > score) [score, best] = [own, part];
  }
  return best;
}

/** Reads the features of a candidate: a link always runs from a source or content to a cue. */
export function readCandidate(reader: LinkReader, of: number, candidate: number, rank: number, kind: number): void {
  if (kind === PartKind.cue) reader.readLink(of, candidate, rank);
  else reader.readLink(candidate, of, rank);
}
