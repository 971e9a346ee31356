import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { DemarcheError, parse } from '@demarche/core';
import { type Output, render } from './formats.js';

/** The streams of a process, so that tests can give their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** The options of `demarche parse`. */
export interface ParseCommand {
  readonly files: readonly string[];
  readonly from: 'text' | 'ndjson';
  readonly to: Output;
  readonly output?: string;
}

const problem = (error: unknown): string =>
  error instanceof DemarcheError ? error.message : error instanceof Error ? error.message : String(error);

/** Writes and waits where the reader of the stream is slower than we are. */
async function write(out: Writable, chunk: string): Promise<void> {
  if (!out.write(chunk)) await once(out, 'drain');
}

function open(file: string, io: Io): Readable {
  return file === '-' ? io.stdin : createReadStream(file);
}

/** The record of one line of NDJSON. */
function readRecord(line: string): { id: string; text: string } {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new Error('it is no object');
  const { id, text } = value as Record<string, unknown>;
  if (typeof text !== 'string') throw new Error('its "text" is no string');
  if (id !== undefined && typeof id !== 'string') throw new Error('its "id" is no string');
  return { id: id ?? '', text };
}

/** Parses every line of a stream; returns how many failed. A bad line is told with its number and does not stop the rest. */
async function parseLines(input: Readable, name: string, to: Output, out: Writable, io: Io): Promise<number> {
  let failed = 0;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { id, text } = readRecord(line);
      await write(out, render(parse(text, id === '' ? {} : { id }), to));
    } catch (error) {
      failed++;
      io.stderr.write(`demarche: ${name}, line ${number}: ${problem(error)}\n`);
    }
  }
  return failed;
}

async function parseText(input: Readable, file: string, to: Output, out: Writable): Promise<void> {
  const text = await readAll(input);
  await write(out, render(parse(text, file === '-' ? {} : { id: basename(file) }), to));
}

/**
 * Parses files, or standard input where none or `-` is given, in their order.
 *
 * @returns How many files and lines failed; each is told on standard error and does not stop the rest.
 */
export async function runParse(command: ParseCommand, io: Io): Promise<number> {
  const out = command.output === undefined ? io.stdout : createWriteStream(command.output);
  const opened = command.output === undefined ? null : finished(out);
  let failed = 0;
  for (const file of command.files.length > 0 ? command.files : ['-']) {
    const name = file === '-' ? 'standard input' : file;
    try {
      const input = open(file, io);
      if (command.from === 'ndjson') failed += await parseLines(input, name, command.to, out, io);
      else await parseText(input, file, command.to, out);
    } catch (error) {
      failed++;
      io.stderr.write(`demarche: ${name}: ${problem(error)}\n`);
    }
  }
  if (opened) {
    out.end();
    await opened;
  }
  return failed;
}
