import type { Quotation } from '../schema/quotation.js';
import type { Segments } from '../segment/segments.js';
import { firstTokenAt, tokensUntil } from '../segment/token-index.js';

/** Where each token stands in respect of quotation marks. */
export interface QuotationView {
  /** 0 outside, 1 opening mark, 2 inside, 3 closing mark; +4 in a quotation of a few words that is no speech. */
  readonly state: Uint8Array;
  /** First token of the outermost quotation and the one after its last, -1 outside. */
  readonly open: Int32Array;
  readonly close: Int32Array;
  /** For a token outside, the tokens since a quotation closed and until one opens in the same unit, at most 255. */
  readonly sinceClose: Uint8Array;
  readonly untilOpen: Uint8Array;
  /** Number of the unit: a sentence, or several that one quotation holds together, within one block. */
  readonly unit: Int32Array;
  /** Per unit: 0 without quotation, 1 with one, 2 begins with one, 3 is one from end to end. */
  readonly unitKind: Uint8Array;
}

const FAR = 255;

function markQuotations(
  segments: Segments,
  quotations: readonly Quotation[],
  state: Uint8Array,
  open: Int32Array,
  close: Int32Array,
): void {
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue;
    const from = firstTokenAt(segments.tokens, quotation.start);
    const to = tokensUntil(segments.tokens, quotation.end);
    const kind = quotation.use === 'speech' ? 0 : 4;
    state.fill(2 + kind, from, to);
    state[from] = 1 + kind;
    if (quotation.closed && to - 1 > from) state[to - 1] = 3 + kind;
    open.fill(from, from, to);
    close.fill(to, from, to);
  }
}

/** Sentences that one quotation holds together are one unit, as long as they stand in one block. */
function unitsOf({ sentenceOf, blockOf }: Segments, open: Int32Array): Int32Array {
  const unit = new Int32Array(sentenceOf.length);
  let number = 0;
  for (let at = 1; at < unit.length; at++) {
    const sameQuotation = open[at] !== -1 && open[at] === open[at - 1] && blockOf[at] === blockOf[at - 1];
    if (sentenceOf[at] !== sentenceOf[at - 1] && !sameQuotation) number++;
    unit[at] = number;
  }
  return unit;
}

function kindsOf(unit: Int32Array, state: Uint8Array): Uint8Array {
  const kinds = new Uint8Array((unit.at(-1) ?? 0) + 1);
  for (let from = 0; from < unit.length; ) {
    let to = from;
    let inside = 0;
    while (to < unit.length && unit[to] === unit[from]) if (state[to++] !== 0) inside++;
    const begins = state[from] !== 0;
    kinds[unit[from] as number] = inside === 0 ? 0 : inside >= to - from - 1 ? 3 : begins ? 2 : 1;
    from = to;
  }
  return kinds;
}

/** Counts the tokens since the last one in a quotation of the same unit, in one direction. */
function distances(unit: Int32Array, state: Uint8Array, step: 1 | -1): Uint8Array {
  const out = new Uint8Array(unit.length).fill(FAR);
  let distance = FAR;
  for (let i = 0; i < unit.length; i++) {
    const at = step === 1 ? i : unit.length - 1 - i;
    if (i > 0 && unit[at] !== unit[at - step]) distance = FAR;
    distance = state[at] !== 0 ? 0 : Math.min(FAR, distance + 1);
    out[at] = distance;
  }
  return out;
}

/**
 * Says for every token where it stands in respect of quotation marks.
 *
 * @param segments - The text in segments.
 * @param quotations - What stands in quotation marks.
 */
export function viewQuotations(segments: Segments, quotations: readonly Quotation[]): QuotationView {
  const { count } = segments.tokens;
  const state = new Uint8Array(count);
  const open = new Int32Array(count).fill(-1);
  const close = new Int32Array(count).fill(-1);
  markQuotations(segments, quotations, state, open, close);
  const unit = unitsOf(segments, open);
  return {
    state,
    open,
    close,
    sinceClose: distances(unit, state, 1),
    untilOpen: distances(unit, state, -1),
    unit,
    unitKind: kindsOf(unit, state),
  };
}
