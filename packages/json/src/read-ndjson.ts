import { DemarcheError, type StatementDocument } from '@demarche/core';
import { fromJson } from './from-json.js';
import { type ChunkSource, linesOf } from './lines.js';

/** How a stream of NDJSON is read. */
export interface NdjsonReadOptions {
  /**
   * Is told of every line that is no document, with its number from 1; the reading goes on behind it. Without it the first
   * such line ends the reading with its error.
   */
  readonly onError?: (error: DemarcheError, line: number) => void;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function decoded(line: string | Uint8Array): string {
  if (typeof line === 'string') return line.replace(/^\ufeff/, '');
  try {
    return decoder.decode(line);
  } catch (cause) {
    throw new DemarcheError('invalid-json', {
      problem: 'The line is no UTF-8.',
      expected: 'NDJSON in UTF-8.',
      example: 'writeNdjson(documents)',
      cause,
    });
  }
}

function inLine(error: unknown, line: number): DemarcheError {
  if (!(error instanceof DemarcheError)) throw error;
  const [problem = '', expected = '', example = ''] = error.message.split(/\n(?:Expected|Example): /);
  return new DemarcheError(error.code, { problem: `Line ${line}: ${problem}`, expected, example, cause: error });
}

/**
 * Reads documents from a stream of NDJSON (JSON Lines), one at a time: memory holds one line, however long the stream is.
 * Empty lines and a byte order mark are passed over; the last line needs no line feed.
 *
 * @param source - A web stream (`response.body`), a Node stream, or any iterable of strings or of bytes of UTF-8.
 * @param options - What to do about a line that is no document.
 * @returns The documents in the order of their lines, with offsets in UTF-16 code units.
 * @throws {DemarcheError} What {@link fromJson} throws, with the number of the line, unless `onError` is given.
 *
 * @example
 * ```ts
 * import { createReadStream } from 'node:fs';
 * import { readNdjson } from '@demarche/json';
 *
 * for await (const document of readNdjson(createReadStream('documents.ndjson'))) document.acts.length;
 * ```
 */
export async function* readNdjson(
  source: ChunkSource,
  options: NdjsonReadOptions = {},
): AsyncGenerator<StatementDocument, void, undefined> {
  let number = 0;
  for await (const line of linesOf(source)) {
    number++;
    try {
      const text = decoded(line);
      if (text.trim() !== '') yield fromJson(text);
    } catch (error) {
      const told = inLine(error, number);
      if (!options.onError) throw told;
      options.onError(told, number);
    }
  }
}
