import type { Attribution } from '../schema/attribution.js';
import type { Quotation } from '../schema/quotation.js';
import type { Segments } from '../segment/segments.js';
import { firstTokenAt, tokensUntil } from '../segment/token-index.js';

/** For every token: in whose words it stands, whether it reports speech, whether it stands in quotation marks. */
export interface Surroundings {
  /** Number of the innermost attribution whose content holds the token, -1 for none. */
  readonly contentOf: Int32Array;
  /** Number of the attribution whose cue the token belongs to, -1 for none. */
  readonly cueOf: Int32Array;
  /** Number of the attribution whose source the token belongs to, -1 for none. */
  readonly sourceOf: Int32Array;
  /** 1 where the token stands in quotation marks that hold speech. */
  readonly quoted: Uint8Array;
}

function fill(target: Int32Array | Uint8Array, segments: Segments, start: number, end: number, value: number): void {
  target.fill(value, firstTokenAt(segments.tokens, start), tokensUntil(segments.tokens, end));
}

/**
 * Lays attributions and quotations over the tokens.
 *
 * @param segments - The text in segments.
 * @param quotations - What stands in marks.
 * @param attributions - Who is cited; an inner one wins over the one around it.
 */
export function layOut(
  segments: Segments,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Surroundings {
  const { count } = segments.tokens;
  const out = {
    contentOf: new Int32Array(count).fill(-1),
    cueOf: new Int32Array(count).fill(-1),
    sourceOf: new Int32Array(count).fill(-1),
    quoted: new Uint8Array(count),
  };
  for (const quotation of quotations)
    if (quotation.use === 'speech') fill(out.quoted, segments, quotation.start, quotation.end, 1);
  const size = (attribution: Attribution): number =>
    attribution.content.reduce((sum, span) => sum + span.end - span.start, 0);
  const outerFirst = attributions
    .map((attribution, number) => ({ attribution, number, size: size(attribution) }))
    .sort((a, b) => b.size - a.size);
  for (const { attribution, number } of outerFirst)
    for (const span of attribution.content) fill(out.contentOf, segments, span.start, span.end, number);
  for (const { attribution, number } of outerFirst) {
    if (attribution.cue) fill(out.cueOf, segments, attribution.cue.start, attribution.cue.end, number);
    if (attribution.source) fill(out.sourceOf, segments, attribution.source.start, attribution.source.end, number);
  }
  return out;
}
