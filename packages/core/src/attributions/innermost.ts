import type { Span } from '../schema/span.js';

/** A piece of what is attributed, with the number of its attribution. */
interface Piece extends Span {
  readonly number: number;
}

/**
 * For each attribution the number of the innermost other one in whose content its source stands, -1 for none. One pass over
 * the pieces and the sources in the order of the text.
 *
 * @param sources - The source of each attribution, null where it has none.
 * @param contents - The content of each attribution.
 */
export function innermostAround(sources: readonly (Span | null)[], contents: readonly (readonly Span[])[]): Int32Array {
  const out = new Int32Array(sources.length).fill(-1);
  const pieces = contents.flatMap((content, number): Piece[] =>
    content.map(({ start, end }) => ({ start, end, number })),
  );
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  const order = [...sources.keys()].filter((number) => sources[number]);
  order.sort((a, b) => (sources[a] as Span).start - (sources[b] as Span).start);
  const open: Piece[] = [];
  let next = 0;
  for (const number of order) {
    const { start, end } = sources[number] as Span;
    while (next < pieces.length && (pieces[next] as Piece).start <= start) {
      const piece = pieces[next++] as Piece;
      while (open.length > 0 && (open.at(-1) as Piece).end <= piece.start) open.pop();
      open.push(piece);
    }
    while (open.length > 0 && (open.at(-1) as Piece).end < end) open.pop();
    const around = open.findLast((piece) => piece.number !== number);
    if (around) out[number] = around.number;
  }
  return out;
}
