import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type CsvTable, type TableColumn, tableColumns } from '@demarche/json';
import { UsageError } from './failure.js';
import type { Publish } from './sinks.js';

const TYPES: Readonly<Record<TableColumn['type'], string>> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  list: 'VARCHAR[]',
};

/** No row is longer, in bytes of JSON: every cell could be a whole text of the greatest length. */
const LONGEST_ROW = 2 ** 27;
/** Rows that DuckDB holds in memory before it writes them; its own default is ten times that. */
const ROW_GROUP = 12_288;

/** A string of SQL, whatever is in it. */
const literal = (words: string): string => `'${words.replaceAll("'", "''")}'`;

/** The path of one file, where a pattern is read: what would be a wildcard stands for itself. */
const pathOf = (path: string): string => literal(resolve(path).replace(/[[*?]/g, '[$&]'));

/** One thread gives the rows in their order and the same bytes each time. */
const copy = (lines: string, parquet: string, table: CsvTable): string => {
  const columns = tableColumns(table).map(({ name, type }) => `${literal(name)}: ${literal(TYPES[type])}`);
  const json = `format = 'newline_delimited', maximum_object_size = ${LONGEST_ROW}, columns = {${columns.join(', ')}}`;
  const written = `FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${ROW_GROUP}`;
  return `COPY (SELECT * FROM read_json(${pathOf(lines)}, ${json})) TO ${literal(resolve(parquet))} (${written})`;
};

async function loadDuckDb() {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new UsageError(
      'Parquet is written by DuckDB, which could not be loaded. Install it beside the command: npm install @duckdb/node-api' +
        ` (with -g if demarche was installed with -g). ${reason}`,
    );
  }
}

/**
 * What makes a Parquet file of the rows that a run collected as lines of JSON. The file has its name only when it is whole, and
 * the lines are there until then.
 *
 * @throws {UsageError} Where DuckDB, an optional peer, is not installed.
 */
export async function parquetPublisher(table: CsvTable): Promise<Publish> {
  const { DuckDBInstance } = await loadDuckDb();
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  return async (lines, path) => {
    const unnamed = `${path}.unnamed`;
    await connection.run(copy(lines, unnamed, table));
    await rename(unnamed, path);
    await rm(lines);
  };
}
