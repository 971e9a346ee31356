import { DemarcheError, type StatementDocument } from '@demarche/core';
import { type OffsetUnit, readUnit } from '../offsets.js';
import type { Cell, ColumnType } from './columns.js';
import { CSV_TABLES, type CsvTable, cellsOf, columnsOf } from './tables.js';

/** A column of a table: its name, and what its cells hold where they are not null. */
export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
}

/** A row of a table by the names of its columns. */
export type TableRow = Readonly<Record<string, Cell>>;

/** Which table the rows are of, and how they are written. */
export interface RowOptions {
  /** `acts` by default. */
  readonly table?: CsvTable;
  /** What starts and ends count: UTF-16 code units by default. */
  readonly offsets?: OffsetUnit;
}

const mistake = (code: 'unknown-option' | 'invalid-option', problem: string, expected: string): DemarcheError =>
  new DemarcheError(code, { problem, expected, example: "toRows(document, { table: 'attributions' })" });

function checked(table: unknown): CsvTable {
  const found = CSV_TABLES.find((name) => name === table);
  if (found) return found;
  throw mistake('invalid-option', `There is no table ${JSON.stringify(table)}.`, `one of ${CSV_TABLES.join(', ')}.`);
}

/**
 * The columns of a table, in order, with their types: what a database needs to make room for {@link toRows}.
 *
 * @param table - `acts` or `attributions`.
 * @returns Each column once; those of {@link toCsv} have the same names.
 * @throws {DemarcheError} `invalid-option` where there is no such table.
 *
 * @example
 * ```ts
 * import { tableColumns } from '@demarche/json';
 *
 * tableColumns('acts')[0]; // { name: 'document_id', type: 'text' }
 * ```
 */
export const tableColumns = (table: CsvTable): TableColumn[] =>
  columnsOf(checked(table)).map(({ name, type }) => ({ name, type }));

/**
 * The table of {@link toCsv} as values for a database or a data frame: numbers are numbers, several values are a list, and words
 * stand as they are in the text, so what writes them into a spreadsheet has to see to formulas itself.
 *
 * @param document - What `parse` gave.
 * @param options - Which table, and what the offsets count.
 * @returns A row an act or an attribution, with every column of {@link tableColumns}.
 * @throws {DemarcheError} `unknown-option` and `invalid-option`.
 *
 * @example
 * ```ts
 * import { parse } from '@demarche/core';
 * import { toRows } from '@demarche/json';
 *
 * toRows(parse('France demands that Norway withdraw its boats.'))[0]?.['recipient_codes']; // ['NOR']
 * ```
 */
export function toRows(document: StatementDocument, options: RowOptions = {}): TableRow[] {
  const { table = 'acts', offsets = 'utf-16', ...others } = options;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw mistake('unknown-option', `Unknown option "${unknown}".`, 'only table and offsets.');
  const names = columnsOf(checked(table)).map(({ name }) => name);
  return cellsOf(document, table, readUnit(offsets)).map((cells) =>
    Object.fromEntries(names.map((name, at) => [name, cells[at] ?? null])),
  );
}
