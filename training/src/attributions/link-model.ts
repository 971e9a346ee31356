import type { TaggingContext } from '../../../packages/core/src/attributions/context.js';
import { LINK_FEATURES, LinkReader } from '../../../packages/core/src/attributions/link-features.js';
import { candidatesOf, readCandidate } from '../../../packages/core/src/attributions/linker.js';
import { type Part, PartKind } from '../../../packages/core/src/attributions/parts.js';
import { shuffle } from '../shuffle.js';
import { softmax } from '../softmax.js';
import type { PreparedExample } from './examples.js';

/** One choice of the linker: the features of each candidate, one after another, and the right one. */
interface Choice {
  readonly features: Int32Array;
  readonly right: number;
}

const LINK_BITS = 17;
const RATE = 0.1;
const ROUNDS = 8;

/** For each part the numbers of the attributions to which it belongs. */
function ownersOf({ segments, attributions }: PreparedExample, parts: readonly Part[]): Set<number>[] {
  const { start, end } = segments.tokens;
  const roles = ['source', 'cue', 'content'] as const;
  return parts.map(({ kind, from, to }) => {
    const owners = new Set<number>();
    const [left, right] = [start[from] as number, end[to - 1] as number];
    for (const [number, attribution] of attributions.entries()) {
      for (const [a, b] of attribution[roles[kind - 1] as 'source']) if (a < right && left < b) owners.add(number);
    }
    return owners;
  });
}

/** The choices that the parts of one text give. */
export function choicesOf(example: PreparedExample, context: TaggingContext, parts: readonly Part[]): Choice[] {
  const { blockOf } = example.segments;
  const reader = new LinkReader(context, blockOf, parts);
  const owners = ownersOf(example, parts);
  const out: Choice[] = [];
  for (const [at, part] of parts.entries()) {
    if (part.kind === PartKind.source) continue;
    if (part.kind === PartKind.cue && owners[at]?.size === 0) continue;
    const kind = part.kind === PartKind.cue ? PartKind.source : PartKind.cue;
    const candidates = candidatesOf(parts, at, kind, blockOf);
    const features = new Int32Array((candidates.length + 1) * LINK_FEATURES);
    reader.readNone(at);
    features.set(reader.out, 0);
    let right = 0;
    for (const [i, { part: candidate, rank }] of candidates.entries()) {
      readCandidate(reader, at, candidate, rank, kind);
      features.set(reader.out, (i + 1) * LINK_FEATURES);
      const shared = [...(owners[at] as Set<number>)].some((owner) => owners[candidate]?.has(owner));
      if (shared && (right === 0 || rank < (candidates[right - 1]?.rank ?? 9))) right = i + 1;
    }
    out.push({ features, right });
  }
  return out;
}

/** A softmax over candidates, trained by AdaGrad; the result is a weight for each bucket. */
export function trainLinker(choices: readonly Choice[]): { bits: number; weights: Float32Array } {
  const weights = new Float32Array(1 << LINK_BITS);
  const squares = new Float32Array(1 << LINK_BITS);
  const sum = new Float32Array(1 << LINK_BITS);
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of shuffle(choices.length, round)) learn(choices[at] as Choice, weights, squares);
    for (let i = 0; i < sum.length; i++) sum[i]! += (weights[i] as number) / ROUNDS;
  }
  return { bits: LINK_BITS, weights: sum };
}

function learn({ features, right }: Choice, weights: Float32Array, squares: Float32Array): void {
  const mask = weights.length - 1;
  const count = features.length / LINK_FEATURES;
  const scores = new Float64Array(count);
  for (let i = 0; i < features.length; i++)
    scores[Math.floor(i / LINK_FEATURES)]! += weights[(features[i] as number) & mask] as number;
  softmax(scores);
  for (let c = 0; c < count; c++) {
    const gradient = (scores[c] as number) - (c === right ? 1 : 0);
    if (Math.abs(gradient) < 0.002) continue;
    for (let f = 0; f < LINK_FEATURES; f++) {
      const bucket = (features[c * LINK_FEATURES + f] as number) & mask;
      squares[bucket]! += gradient * gradient;
      weights[bucket]! -= (RATE * gradient) / Math.sqrt((squares[bucket] as number) + 1);
    }
  }
}
