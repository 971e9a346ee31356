export { fromJson } from './from-json.js';
export { jsonSchema } from './json-schema.js';
export { convertOffsets, type DocumentWithOffsets, OFFSET_UNITS, type OffsetUnit } from './offsets.js';
export { type JsonOptions, type NdjsonOptions, toJson, toNdjsonLine } from './to-json.js';
