import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pMapIterable } from 'p-map';
import { type Failure, failureOf, UsageError } from './failure.js';
import { EXTENSIONS, envelope, type Format } from './formats.js';
import { findInputs, type Input } from './inputs.js';
import { Journal } from './journal.js';
import { parquetPublisher } from './parquet-file.js';
import { createPool, type Pool } from './pool.js';
import { type MaybeTerminal, ProgressBar } from './progress.js';
import { type InputFormat, type Item, READERS, readItems } from './readers.js';
import { fileSink, folderSink, type Publish, partial, type Sink, sizeOf, streamSink } from './sinks.js';
import { count, emptyTally, failed, type Step, summary, type Tally } from './tally.js';

/** The streams of a process, so that tests can give their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: MaybeTerminal;
}

/** The options of `demarche parse`. */
export interface ParseCommand extends Format {
  readonly files: readonly string[];
  readonly from: InputFormat;
  readonly column: string;
  readonly idColumn: string;
  readonly output?: string;
  readonly workers: number;
  readonly resume: boolean;
  readonly quiet: boolean;
  /** The version of the command: another one may give another output. */
  readonly version: string;
}

/** Where the output goes, and what was already there. */
interface Target {
  readonly sink: Sink;
  readonly journal: Journal | null;
  readonly done: number;
  readonly tally: Tally;
  /** Whether several documents go into one file. */
  readonly sharesFile: boolean;
}

const isFolder = async (path: string): Promise<boolean> =>
  /[\\/]$/.test(path) ||
  (await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  ));

/** Pipes and devices cannot be resumed nor renamed. */
const isSpecial = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => !found.isFile() && !found.isDirectory(),
    () => false,
  );

/** What tells a run from another: the same inputs, options and version give the same output. */
function fingerprint(command: ParseCommand, inputs: readonly Input[]): string {
  const { from, to, view, table, offsets, column, idColumn, version } = command;
  const hash = createHash('sha256').update(
    JSON.stringify({ from, to, view, table, offsets, column, idColumn, version }),
  );
  for (const { name, bytes, modified } of inputs) hash.update(JSON.stringify([name, bytes, modified]));
  return hash.digest('hex');
}

/** A set goes on in one file; a single text is a file of its own. */
const isSet = ({ from }: ParseCommand, inputs: readonly Input[]): boolean =>
  !READERS[from].single || inputs.length !== 1;

async function openJournal(command: ParseCommand, inputs: readonly Input[], path: string, size: number) {
  // What comes on standard input cannot be compared with what came before.
  if (inputs.some((input) => input.path === null)) return null;
  return Journal.open(path, command.resume ? fingerprint(command, inputs) : `new ${Date.now()}`, size);
}

/** How a file gets its name: as it is, or as Parquet, which is no stream. */
async function publisher({ to, table, output }: ParseCommand): Promise<Publish> {
  if (to !== 'parquet') return rename;
  if (output === undefined || (await isSpecial(output)))
    throw new UsageError('--to parquet needs -o with a file or a folder.');
  return parquetPublisher(table);
}

async function openTarget(command: ParseCommand, inputs: readonly Input[], io: Io): Promise<Target> {
  const { output } = command;
  const fresh = { done: 0, tally: emptyTally(), journal: null, sharesFile: true };
  const around = envelope(command, isSet(command, inputs));
  const publish = await publisher(command);
  if (output === undefined) return { ...fresh, sink: streamSink(io.stdout, around) };
  if (await isFolder(output)) {
    await mkdir(output, { recursive: true });
    const journal = await openJournal(command, inputs, join(output, '.demarche-journal'), 0);
    const sink = folderSink(output, EXTENSIONS[command.to], { envelope: envelope(command, false), publish });
    return { ...fresh, ...journal?.found, sink, journal, sharesFile: false };
  }
  if (await isSpecial(output)) return { ...fresh, sink: streamSink(createWriteStream(output), around) };
  const journal = await openJournal(command, inputs, `${output}.journal`, await sizeOf(partial(output)));
  const found = journal?.found;
  const sink = await fileSink(output, { envelope: around, publish }, found?.bytes ?? 0, found?.tally.documents ?? 0);
  return { ...fresh, ...found, sink, journal };
}

/** A text with its place among all and where its output belongs. */
interface Entry {
  readonly item: Item;
  readonly index: number;
  readonly stem: string;
}

/** All texts in order behind the first `skip`; a file with a single text that is skipped is not even read. */
async function* entries(
  command: ParseCommand,
  inputs: readonly Input[],
  skip: number,
  io: Io,
): AsyncGenerator<Entry, void, undefined> {
  const { single } = READERS[command.from];
  let index = 0;
  for (const input of inputs) {
    if (single && index < skip) {
      index++;
      continue;
    }
    let number = 0;
    for await (const item of readItems(input, command.from, command, io.stdin)) {
      number++;
      const stem = single ? input.stem : `${input.stem}-${String(number).padStart(6, '0')}`;
      if (index++ >= skip) yield { item, index, stem };
    }
  }
}

/** What became of a text: its output, or what is told of it. */
interface Result extends Entry {
  readonly step: Step;
  readonly output?: string;
  readonly message?: string;
}

const failedResult = (entry: Entry, { reason, message }: Failure): Result => ({
  ...entry,
  step: { failed: reason },
  message: `demarche: ${entry.item.name}: ${message}\n`,
});

/** What parses the text of an entry and writes it; it never rejects, whatever becomes of the thread. */
function processor(command: ParseCommand, pool: Pool, sharesFile: boolean): (entry: Entry) => Promise<Result> {
  const { to, view, table, offsets } = command;
  const format: Format = { to, view, table, ...(offsets === undefined ? {} : { offsets }) };
  return async (entry) => {
    const { item, index } = entry;
    if ('failure' in item) return failedResult(entry, item.failure);
    const id = item.id === undefined ? {} : { id: item.id };
    const source = 'page' in item ? { page: item.page } : { text: item.text };
    try {
      const done = await pool.run({ source, format, notePrefix: sharesFile ? `${index}-` : '', ...id });
      if ('failure' in done) return failedResult(entry, done.failure);
      return { ...entry, step: { acts: done.acts }, output: done.output };
    } catch (error) {
      return failedResult(entry, failureOf(error));
    }
  };
}

/** The bar of a run, with what an interrupted one has done already. */
function barOf(command: ParseCommand, inputs: readonly Input[], done: number, io: Io): ProgressBar {
  const sizes = inputs.map(({ bytes }) => bytes);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const total = inputs.some(({ path }) => path === null) ? 0 : sum(sizes);
  const bar = new ProgressBar(io.stderr, total, READERS[command.from].single ? sum(sizes.slice(0, done)) : 0);
  if (done > 0) bar.say(`demarche: goes on behind ${done} texts of an interrupted run\n`);
  return bar;
}

/**
 * Parses all texts that the arguments name, in their order, in as many threads as asked, and writes them. What cannot be read
 * is told, counted and passed over.
 *
 * @returns How many texts failed.
 */
export async function runParse(command: ParseCommand, io: Io): Promise<number> {
  const inputs = await findInputs(command.files, READERS[command.from].endings, command.output);
  const { sink, journal, done, tally, sharesFile } = await openTarget(command, inputs, io);
  const set = isSet(command, inputs);
  const pool = createPool(set ? command.workers : 1);
  const bar = barOf(command, inputs, done, io);
  const results = pMapIterable(entries(command, inputs, done, io), processor(command, pool, set && sharesFile), {
    concurrency: command.workers * 2,
    backpressure: command.workers * 4,
  });
  let length = journal?.found.bytes ?? 0;
  for await (const { item, stem, step, output, message } of results) {
    if (output !== undefined) length = await sink.write(output, stem);
    await journal?.note(length, step);
    count(tally, step);
    if (message !== undefined) bar.say(message);
    if (set && !command.quiet) bar.step(item.bytes);
  }
  await sink.close();
  await journal?.remove();
  await pool.close();
  bar.clear();
  if (!command.quiet && (tally.documents !== 1 || failed(tally) > 0)) io.stderr.write(summary(tally));
  return failed(tally);
}
