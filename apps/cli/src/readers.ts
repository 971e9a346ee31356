import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { DEFAULT_MAX_LENGTH } from '@demarche/core';
import { type CsvError, parse as csvParser, type Info } from 'csv-parse';
import split from 'split2';
import { type Failure, failureOf, InputError } from './failure.js';
import type { Input } from './inputs.js';

/** A text to be parsed, as it is or inside a web page, or why there is none, with how much of the input it took. */
export type Item = { readonly name: string; readonly bytes: number } & (
  | { readonly text: string; readonly id?: string }
  | { readonly page: Uint8Array; readonly id?: string }
  | { readonly failure: Failure }
);

/** Which columns or keys hold what. */
export interface Fields {
  readonly column: string;
  readonly idColumn: string;
}

/** How one input format is read. */
interface Reader {
  /** The endings of its files in a folder. */
  readonly endings: readonly string[];
  /** Whether an input is one text, and not a list of them. */
  readonly single: boolean;
  readonly read: (input: Input, fields: Fields, stdin: Readable) => AsyncGenerator<Item>;
}

/** No text that is parsed has more bytes than this: a longer file is told without being read. */
const MOST_BYTES = DEFAULT_MAX_LENGTH * 4;

/** The same for a web page, where markup and pictures come on top. */
const MOST_PAGE_BYTES = MOST_BYTES * 4;

const open = ({ path }: Input, stdin: Readable): Readable => (path === null ? stdin : createReadStream(path));

/**
 * The text of a file.
 *
 * @throws {InputError} Where it is no UTF-8.
 */
export function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError('not UTF-8', 'The file is no UTF-8. Convert it first, for example with iconv.');
  }
}

/** All of a file, or of standard input, and what an item tells of it. */
async function whole({ name, bytes, path }: Input, most: number, stdin: Readable) {
  if (bytes > most) throw new InputError('text too long', `The file has ${bytes} bytes; it is no single text.`);
  const content = path === null ? await buffer(stdin) : await readFile(path);
  return { content, about: { name, bytes, ...(path === null ? {} : { id: basename(path) }) } };
}

async function* readText(input: Input, _fields: Fields, stdin: Readable): AsyncGenerator<Item> {
  const { content, about } = await whole(input, MOST_BYTES, stdin);
  yield { ...about, text: decoded(content) };
}

/** Pages stay bytes: finding their text is work for the threads. */
async function* readHtml(input: Input, _fields: Fields, stdin: Readable): AsyncGenerator<Item> {
  const { content, about } = await whole(input, MOST_PAGE_BYTES, stdin);
  yield { ...about, page: content };
}

/** The text and the id of a record, under the names that the user gave. */
function record(value: unknown, { column, idColumn }: Fields): { text: string; id?: string } {
  if (typeof value !== 'object' || value === null) throw new InputError('bad record', 'it is no object');
  const { [column]: text, [idColumn]: id } = value as Record<string, unknown>;
  if (typeof text !== 'string') throw new InputError('bad record', `its "${column}" is no string`);
  if (id !== undefined && typeof id !== 'string') throw new InputError('bad record', `its "${idColumn}" is no string`);
  return id === undefined || id === '' ? { text } : { text, id };
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new InputError('not JSON', failureOf(error).message);
  }
}

/** Only a line feed ends a line: the line separators that may stand in a JSON string do not, as they would with readline. */
async function* readNdjson(input: Input, fields: Fields, stdin: Readable): AsyncGenerator<Item> {
  let number = 0;
  const lines: AsyncIterable<string> = pipeline(open(input, stdin), split(/\r?\n/), () => {});
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const about = { name: `${input.name}, line ${number}`, bytes: Buffer.byteLength(line) + 1 };
    try {
      yield { ...about, ...record(readJson(number === 1 ? line.replace(/^\ufeff/, '') : line), fields) };
    } catch (error) {
      yield { ...about, failure: failureOf(error) };
    }
  }
}

async function* readCsv(input: Input, fields: Fields, stdin: Readable): AsyncGenerator<Item> {
  const skipped: CsvError[] = [];
  const parser = csvParser({
    columns: true,
    bom: true,
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => void (error && skipped.push(error)),
  });
  let bytes = 0;
  let rows = 0;
  const failures = function* (): Generator<Item> {
    for (const { message } of skipped.splice(0))
      yield { name: input.name, bytes: 0, failure: { reason: 'bad row', message } };
  };
  const records: AsyncIterable<{ record: Record<string, string>; info: Info }> = pipeline(
    open(input, stdin),
    parser,
    () => {},
  );
  for await (const { record: row, info } of records) {
    yield* failures();
    rows++;
    if (!(fields.column in row)) {
      const names = Object.keys(row).map((name) => JSON.stringify(name));
      throw new InputError('no such column', `There is no column "${fields.column}"; there are ${names.join(', ')}.`);
    }
    const about = { name: `${input.name}, row ${rows}`, bytes: Math.max(0, info.bytes - bytes) };
    bytes = Math.max(bytes, info.bytes);
    yield { ...about, ...record(row, fields) };
  }
  yield* failures();
}

/** How each input format is read, one text in memory at a time. A further format is one more entry here. */
export const READERS = {
  text: { endings: ['.txt', '.text'], single: true, read: readText },
  html: { endings: ['.html', '.htm'], single: true, read: readHtml },
  ndjson: { endings: ['.ndjson', '.jsonl'], single: false, read: readNdjson },
  csv: { endings: ['.csv'], single: false, read: readCsv },
} satisfies Record<string, Reader>;

/** What the command reads. */
export type InputFormat = keyof typeof READERS;
/** The names of what the command reads. */
export const INPUTS = Object.keys(READERS) as readonly InputFormat[];

/** The texts of an input; one that cannot be read, or no further, gives a failure. */
export async function* readItems(
  input: Input,
  from: InputFormat,
  fields: Fields,
  stdin: Readable,
): AsyncGenerator<Item> {
  const { name, bytes, failure } = input;
  if (failure) {
    yield { name, bytes, failure };
    return;
  }
  try {
    yield* READERS[from].read(input, fields, stdin);
  } catch (error) {
    yield { name, bytes: 0, failure: failureOf(error) };
  }
}
