export { ANNOTATION_CONTEXTS } from './annotations/contexts.js';
export type { TextTarget } from './annotations/selectors.js';
export {
  type Annotation,
  type AnnotationBody,
  type AnnotationCollection,
  type AnnotationOptions,
  toAnnotations,
} from './annotations/to-annotations.js';
export type { Cell, ColumnType } from './csv/columns.js';
export { CSV_TABLES, type CsvTable } from './csv/tables.js';
export { type CsvOptions, toCsv, writeCsv } from './csv/to-csv.js';
export { type RowOptions, type TableColumn, type TableRow, tableColumns, toRows } from './csv/to-rows.js';
export { type EventOptions, type PloverActor, type PloverRecord, toEvents } from './events/to-events.js';
export { fromJson } from './from-json.js';
export { jsonSchema } from './json-schema.js';
export type { ChunkSource } from './lines.js';
export { convertOffsets, type DocumentWithOffsets, OFFSET_UNITS, type OffsetUnit } from './offsets.js';
export { type NdjsonReadOptions, readNdjson } from './read-ndjson.js';
export { type JsonOptions, type NdjsonOptions, toJson, toNdjsonLine } from './to-json.js';
export { type DocumentSource, ndjsonStream, writeNdjson } from './write-ndjson.js';
