import type { StatementDocument } from '@demarche/core';
import { type NdjsonOptions, toNdjsonLine } from './to-json.js';

/** Documents that come one at a time. */
export type DocumentSource = AsyncIterable<StatementDocument> | Iterable<StatementDocument>;

/**
 * Writes documents as lines of NDJSON (JSON Lines) as they come; nothing is kept.
 *
 * @param documents - What `parse` gave, in a list or one at a time.
 * @param options - What the offsets count.
 * @returns One line a document, line feed included.
 * @throws {DemarcheError} What {@link toNdjsonLine} throws.
 *
 * @example
 * ```ts
 * import { parse } from '@demarche/core';
 * import { writeNdjson } from '@demarche/json';
 *
 * for await (const line of writeNdjson([parse('Norland agrees.')])) process.stdout.write(line);
 * ```
 */
export async function* writeNdjson(
  documents: DocumentSource,
  options: NdjsonOptions = {},
): AsyncGenerator<string, void, undefined> {
  for await (const document of documents) yield toNdjsonLine(document, options);
}

/**
 * The lines of {@link writeNdjson} as a web stream of bytes, for the body of a request or a response. A document is asked for
 * only when the reader wants more; where the reader stops, the source is told.
 *
 * @param documents - What `parse` gave, in a list or one at a time.
 * @param options - What the offsets count.
 * @returns A stream of UTF-8, one chunk a document. It fails with what {@link toNdjsonLine} throws.
 *
 * @example
 * ```ts
 * import { parse } from '@demarche/core';
 * import { ndjsonStream } from '@demarche/json';
 *
 * new Response(ndjsonStream([parse('Norland agrees.')]), { headers: { 'content-type': 'application/x-ndjson' } });
 * ```
 */
export function ndjsonStream(documents: DocumentSource, options: NdjsonOptions = {}): ReadableStream<Uint8Array> {
  const lines = writeNdjson(documents, options);
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return();
    },
  });
}
