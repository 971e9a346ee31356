/** Where text or bytes come from, piece by piece: a web stream, a Node stream, or anything that can be iterated. */
export type ChunkSource =
  | AsyncIterable<string | Uint8Array>
  | Iterable<string | Uint8Array>
  | ReadableStream<string | Uint8Array>;

type Chunk = string | Uint8Array;

const LINE_FEED = 10;
const encoder = new TextEncoder();

/** The pieces of a stream; not every browser lets a stream be iterated itself. */
async function* readStream(stream: ReadableStream<Chunk>): AsyncGenerator<Chunk> {
  const reader = stream.getReader();
  try {
    for (let { done, value } = await reader.read(); !done && value; { done, value } = await reader.read()) yield value;
  } finally {
    await reader.cancel();
  }
}

const isIterable = (source: ChunkSource): source is AsyncIterable<Chunk> | Iterable<Chunk> =>
  Symbol.asyncIterator in source || Symbol.iterator in source;

/** One line whose pieces may have been cut inside a character: bytes are put together before they are decoded. */
function joined(pieces: readonly Chunk[]): Uint8Array | string {
  if (pieces.every((piece) => typeof piece === 'string')) return pieces.join('');
  const parts = pieces.map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece));
  const line = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    line.set(part, at);
    at += part.length;
  }
  return line;
}

const lineFeedIn = (chunk: Chunk, from: number): number =>
  typeof chunk === 'string' ? chunk.indexOf('\n', from) : chunk.indexOf(LINE_FEED, from);

/**
 * The lines of a source without their line feeds, in memory one at a time. Only U+000A ends a line, so that the line
 * separators that may stand in a JSON string do not. Bytes stay bytes: a line that is no UTF-8 is its reader's to tell.
 */
export async function* linesOf(source: ChunkSource): AsyncGenerator<string | Uint8Array> {
  let pending: Chunk[] = [];
  for await (const chunk of isIterable(source) ? source : readStream(source)) {
    let start = 0;
    for (let end = lineFeedIn(chunk, 0); end >= 0; end = lineFeedIn(chunk, start)) {
      yield joined([...pending, chunk.slice(start, end)]);
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.slice(start));
  }
  if (pending.length > 0) yield joined(pending);
}
