import type { StatementDocument } from '@demarche/core';
import { type OffsetUnit, spanConverter } from '../offsets.js';
import { ACT_COLUMNS } from './act-columns.js';
import { ATTRIBUTION_COLUMNS } from './attribution-columns.js';
import type { Cell, Column, ColumnType, RowSource } from './columns.js';

/** The tables that can be written. */
export const CSV_TABLES = ['acts', 'attributions'] as const;
/** One of the tables: a row an act, or a row an attribution. */
export type CsvTable = (typeof CSV_TABLES)[number];

interface Table {
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  readonly cells: (source: RowSource) => Cell[][];
}

function table<Item>(columns: readonly Column<Item>[], items: (document: StatementDocument) => readonly Item[]): Table {
  return {
    columns,
    cells: (source) => items(source.document).map((item) => columns.map(({ cell }) => cell(item, source))),
  };
}

const TABLES: Readonly<Record<CsvTable, Table>> = {
  acts: table(ACT_COLUMNS, ({ acts }) => acts),
  attributions: table(ATTRIBUTION_COLUMNS, ({ attributions }) => attributions),
};

function rowSource(document: StatementDocument, unit: OffsetUnit): RowSource {
  const actors = new Map(document.actors.map((actor) => [actor.id, actor]));
  const instruments = new Map(document.instruments.map(({ id, name }) => [id, name]));
  return {
    document,
    actor: (id) => actors.get(id),
    instrument: (id) => instruments.get(id),
    counted: spanConverter(document.text, unit),
  };
}

/** The columns of a table, in order. */
export const columnsOf = (name: CsvTable): Table['columns'] => TABLES[name].columns;

/** The rows of a document in a table, the cells of each in the order of the columns. */
export const cellsOf = (document: StatementDocument, name: CsvTable, unit: OffsetUnit): Cell[][] =>
  TABLES[name].cells(rowSource(document, unit));
