import { Readable } from 'node:stream';
import { DemarcheError, parse, type StatementDocument } from '@demarche/core';
import { type ChunkSource, ndjsonStream, readNdjson, toNdjsonLine, writeNdjson } from '@demarche/json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOCUMENT } from './document.fixture.js';

const LINE = toNdjsonLine(DOCUMENT);
const documents = ['a', 'b', 'c'].map((id) => ({ ...DOCUMENT, id }));
const lines = documents.map((document) => toNdjsonLine(document));

async function idsOf(source: ChunkSource): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of readNdjson(source)) ids.push(id);
  return ids;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Some bytes in pieces of `size`. */
const pieces = (all: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.subarray(at * size, (at + 1) * size));

// Each row: what the source is, the source.
const SOURCES: readonly [what: string, source: () => ChunkSource][] = [
  ['a list of strings', () => lines],
  ['a Node stream', () => Readable.from(lines)],
  ['a Node stream of bytes', () => Readable.from(lines.map(bytes))],
  ['a web stream', () => new Response(lines.join('')).body as ReadableStream<Uint8Array>],
  ['what ndjsonStream writes', () => ndjsonStream(documents)],
  ['what writeNdjson writes', () => writeNdjson(documents)],
  ['bytes one at a time', () => pieces(bytes(lines.join('')), 1)],
  ['no last line feed', () => [lines.join('').trimEnd()]],
  ['empty lines and CRLF', () => [`\r\n${lines.join('\r\n')}\n \n`]],
  ['a byte order mark', () => [bytes(`\ufeff${lines.join('')}`)]],
  ['strings and bytes by turns', () => [lines[0] as string, bytes(lines[1] as string), lines[2] as string]],
];

describe('readNdjson', () => {
  test.each(SOURCES)('reads %s', async (_what, source) => {
    expect(await idsOf(source())).toEqual(['a', 'b', 'c']);
  });

  test('reads a stream that cannot be iterated, and lets go of it where its reader stops', async () => {
    let cancelled = false;
    const stream = new ReadableStream<string>({
      pull: (controller) => controller.enqueue(LINE),
      cancel: () => {
        cancelled = true;
      },
    });
    Object.defineProperty(stream, Symbol.asyncIterator, { value: undefined });
    const bare = { getReader: () => stream.getReader() } as ReadableStream<string>;
    for await (const document of readNdjson(bare)) {
      expect(document).toEqual(DOCUMENT);
      break;
    }
    expect(cancelled).toBe(true);
  });

  test('reads no further than it is asked', async () => {
    let given = 0;
    const endless = (function* () {
      for (;;) {
        given++;
        yield LINE;
      }
    })();
    const reader = readNdjson(endless);
    await reader.next();
    await reader.next();
    expect(given).toBe(2);
  });

  test('what is written is read back, whatever the text and wherever the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 4 }),
        fc.integer({ min: 1, max: 64 }),
        async (texts, size) => {
          const written = texts.map((text) => parse(text));
          const read: StatementDocument[] = [];
          const all = bytes(written.map((document) => toNdjsonLine(document)).join(''));
          for await (const document of readNdjson(pieces(all, size))) read.push(document);
          expect(read).toEqual(written);
        },
      ),
      { numRuns: 40 },
    );
  });

  // Each row: a bad second line, what is said of it.
  const BAD: readonly [line: string | Uint8Array, says: RegExp][] = [
    ['{', /^Line 2: This is not JSON/],
    ['{}', /^Line 2: The document is wrong in \d+ places/],
    [Uint8Array.of(0x22, 0xff, 0x22), /^Line 2: The line is no UTF-8\./],
  ];

  test.each(BAD)('names the bad line %j and goes on where it is told to', async (line, says) => {
    const source = [lines[0] as string, line, '\n', lines[2] as string];
    await expect(idsOf(source)).rejects.toThrow(says);
    await expect(idsOf(source)).rejects.toThrow(/\nExpected: .*\nExample: /);
    const told: number[] = [];
    const ids: string[] = [];
    const onError = (error: DemarcheError, number: number): void => {
      expect(error).toBeInstanceOf(DemarcheError);
      told.push(number);
    };
    for await (const { id } of readNdjson(source, { onError })) ids.push(id);
    expect([ids, told]).toEqual([['a', 'c'], [2]]);
  });
});

describe('ndjsonStream', () => {
  test('writes what toNdjsonLine writes, in the unit that is asked for', async () => {
    const text = await new Response(ndjsonStream(documents, { offsets: 'utf-8' })).text();
    expect(text).toBe(documents.map((document) => toNdjsonLine(document, { offsets: 'utf-8' })).join(''));
  });

  test('tells its source when the reader stops', async () => {
    let ended = false;
    const source = (function* () {
      try {
        for (;;) yield DOCUMENT;
      } finally {
        ended = true;
      }
    })();
    const reader = ndjsonStream(source).getReader();
    await reader.read();
    await reader.cancel();
    expect(ended).toBe(true);
  });

  test('fails on what is no document', async () => {
    await expect(new Response(ndjsonStream([{} as never])).text()).rejects.toThrow(/The document is wrong/);
  });
});
