import { DemarcheError, type StatementDocument } from '@demarche/core';
import Papa from 'papaparse';
import { type OffsetUnit, readUnit } from '../offsets.js';
import type { DocumentSource } from '../write-ndjson.js';
import type { Cell } from './columns.js';
import { CSV_TABLES, type CsvTable, cellsOf, columnsOf } from './tables.js';

/** Which table is written, and how. */
export interface CsvOptions {
  /** `acts` by default. */
  readonly table?: CsvTable;
  /** Whether the first row names the columns: true by default; false to go on with a table that has them. */
  readonly header?: boolean;
  /** What starts and ends count: UTF-16 code units by default. */
  readonly offsets?: OffsetUnit;
}

/**
 * How a spreadsheet tells a formula, full-width forms included: such a cell gets an apostrophe in front. The library's own
 * pattern does not see a formula that runs over a line feed.
 */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Between several values in a cell. */
const SEPARATOR = ' | ';

/** A cell as CSV has it: one value, or none. */
const flat = (cell: Cell): string | number | null =>
  typeof cell !== 'object' || cell === null ? cell : cell.length === 0 ? null : cell.join(SEPARATOR);

/** Rows as RFC 4180 has them: commas, CRLF after each, quotation marks where they are needed. */
const written = (rows: readonly (readonly Cell[])[]): string =>
  rows.length === 0
    ? ''
    : `${Papa.unparse(
        rows.map((row) => row.map(flat)),
        { newline: '\r\n', delimiter: ',', escapeFormulae: FORMULA },
      )}\r\n`;

const mistake = (code: 'unknown-option' | 'invalid-option', problem: string, expected: string): DemarcheError =>
  new DemarcheError(code, { problem, expected, example: "toCsv(documents, { table: 'attributions' })" });

function readOptions(options: CsvOptions): Required<CsvOptions> {
  const unknown = Object.keys(options).find((key) => !['table', 'header', 'offsets'].includes(key));
  if (unknown !== undefined)
    throw mistake('unknown-option', `Unknown option "${unknown}".`, 'only table, header and offsets.');
  const { table: name = 'acts', header = true, offsets = 'utf-16' } = options;
  if (!CSV_TABLES.includes(name))
    throw mistake('invalid-option', `There is no table ${JSON.stringify(name)}.`, `one of ${CSV_TABLES.join(', ')}.`);
  if (typeof header !== 'boolean') throw mistake('invalid-option', `header is ${String(header)}.`, 'true or false.');
  return { table: name, header, offsets: readUnit(offsets) };
}

/**
 * Documents as a table for a spreadsheet or a statistics program: CSV as RFC 4180 has it, one row an act or an attribution.
 * Every field has a column; beside the codes stand the quoted words and the sentence. Several values in a cell are separated
 * by " | ". No words of a text can become a formula: a cell that would be one begins with an apostrophe.
 *
 * @param documents - What `parse` gave: one document or several.
 * @param options - Which table, whether with a header, what the offsets count.
 * @returns Rows that each end in CRLF; empty where there is no row and no header.
 * @throws {DemarcheError} `unknown-option` and `invalid-option`.
 *
 * @example
 * ```ts
 * import { parse } from '@demarche/core';
 * import { toCsv } from '@demarche/json';
 *
 * toCsv(parse('Norland rejects the claim.')).slice(0, 25); // 'document_id,document_kind'
 * ```
 */
export function toCsv(documents: StatementDocument | Iterable<StatementDocument>, options: CsvOptions = {}): string {
  const { table: name, header, offsets } = readOptions(options);
  const names = columnsOf(name).map((column) => column.name);
  const list = Symbol.iterator in documents ? [...documents] : [documents];
  return written([...(header ? [names] : []), ...list.flatMap((document) => cellsOf(document, name, offsets))]);
}

/**
 * The table of {@link toCsv} for documents that come one at a time; nothing is kept.
 *
 * @param documents - What `parse` gave, in a list or one at a time.
 * @param options - Which table, whether with a header, what the offsets count.
 * @returns The header, then the rows of one document at a time.
 * @throws {DemarcheError} `unknown-option` and `invalid-option`.
 *
 * @example
 * ```ts
 * import { readNdjson, writeCsv } from '@demarche/json';
 *
 * for await (const rows of writeCsv(readNdjson(process.stdin))) process.stdout.write(rows);
 * ```
 */
export async function* writeCsv(
  documents: DocumentSource,
  options: CsvOptions = {},
): AsyncGenerator<string, void, undefined> {
  const { header, ...rest } = readOptions(options);
  if (header) yield toCsv([], options);
  for await (const document of documents) yield toCsv(document, { ...rest, header: false });
}
