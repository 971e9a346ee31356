import type { StatementDocument } from '@demarche/core';
import { type Cell, type RowOptions, toRows } from '@demarche/json';

/** Half of a character: with the flag `u` only a surrogate that stands alone is one. Parquet holds UTF-8, which has none. */
const HALF = /\p{Surrogate}/gu;

const whole = (words: string): string => words.replace(HALF, '\ufffd');

const storable = (cell: Cell): Cell =>
  typeof cell === 'string' ? whole(cell) : typeof cell === 'object' && cell !== null ? cell.map(whole) : cell;

/**
 * The rows of a document as lines of JSON. A Parquet file cannot be gone on with, since its index comes last: a run collects
 * lines and makes the file of them at its end.
 */
export const parquetRows = (document: StatementDocument, options: RowOptions): string =>
  toRows(document, options)
    .map((row) => {
      const cells = Object.entries(row).map(([name, cell]) => [name, storable(cell)] as const);
      return `${JSON.stringify(Object.fromEntries(cells))}\n`;
    })
    .join('');
