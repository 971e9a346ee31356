import { type ActKind, type ParseOptions, parse, type StatementDocument } from '@demarche/core';
import { parseOptions, readPage } from '@demarche/html';
import { type CsvTable, type OffsetUnit, toAnnotations, toCsv, toEvents, toJson } from '@demarche/json';
import { toMarkdown, type View } from '@demarche/markdown';
import { type Failure, failureOf } from './failure.js';
import { parquetRows } from './parquet-rows.js';

/** What the command writes. */
export const OUTPUTS = ['markdown', 'json', 'ndjson', 'csv', 'parquet', 'jsonld', 'events'] as const;
/** One of {@link OUTPUTS}. */
export type Output = (typeof OUTPUTS)[number];

/** How documents are written. */
export interface Format {
  readonly to: Output;
  readonly view: View;
  readonly table: CsvTable;
  readonly offsets?: OffsetUnit;
}

/** What stands around and between documents that share one file. */
export interface Envelope {
  readonly open: string;
  readonly between: string;
  readonly close: string;
}

const PLAIN: Envelope = { open: '', between: '', close: '' };
const ARRAY: Envelope = { open: '[\n', between: ',\n', close: ']\n' };

/** The envelope of a format for one document, or for a set that goes into one file. */
export function envelope({ to, table }: Format, isSet: boolean): Envelope {
  if (to === 'csv') return { ...PLAIN, open: toCsv([], { table }) };
  if (!isSet) return PLAIN;
  if (to === 'json' || to === 'jsonld') return ARRAY;
  return to === 'markdown' ? { ...PLAIN, between: '\n---\n\n' } : PLAIN;
}

/** The ending of the files of each format. */
export const EXTENSIONS: Readonly<Record<Output, string>> = {
  markdown: '.md',
  json: '.json',
  ndjson: '.ndjson',
  csv: '.csv',
  parquet: '.parquet',
  jsonld: '.jsonld',
  events: '.ndjson',
};

/** How many acts of each kind. */
export type ActCounts = Partial<Record<ActKind, number>>;

/** What is parsed: a text, or the bytes of a web page that has it. */
export type Source = { readonly text: string } | { readonly page: Uint8Array };

/** One text to be parsed and written. */
export interface Job {
  readonly source: Source;
  readonly id?: string;
  readonly format: Format;
  /** What keeps its footnotes apart from those of others in the same file. */
  readonly notePrefix: string;
}

/** What became of a job. */
export interface Written {
  readonly output: string;
  readonly acts: ActCounts;
}

/** The text of a source, and what the source says of it. */
export function readSource(source: Source): { readonly text: string; readonly options: ParseOptions } {
  if ('text' in source) return { text: source.text, options: {} };
  const page = readPage(source.page);
  return { text: page.text, options: parseOptions(page) };
}

function written(document: StatementDocument, { format, notePrefix }: Job): string {
  const { to, view, table, offsets } = format;
  const unit = offsets === undefined ? {} : { offsets };
  if (to === 'markdown') return toMarkdown(document, { view, notePrefix });
  if (to === 'csv') return toCsv(document, { table, header: false, ...unit });
  if (to === 'parquet') return parquetRows(document, { table, ...unit });
  if (to === 'jsonld') return `${JSON.stringify(toAnnotations(document), null, 2)}\n`;
  if (to === 'events')
    return toEvents(document, unit)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join('');
  return `${toJson(document, { indent: to === 'json' ? 2 : 0, ...unit })}\n`;
}

/**
 * Parses a text and writes the document. Worker threads run it by its name; a failure is a value, since an error loses its
 * code on its way out of a thread.
 */
export function runJob(job: Job): Written | { readonly failure: Failure } {
  try {
    const { text, options } = readSource(job.source);
    const document = parse(text, job.id === undefined ? options : { ...options, id: job.id });
    const acts: ActCounts = {};
    for (const { kind } of document.acts) acts[kind] = (acts[kind] ?? 0) + 1;
    return { output: written(document, job), acts };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}
