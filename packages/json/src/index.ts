export { fromJson } from './from-json.js';
export { jsonSchema } from './json-schema.js';
export { type JsonOptions, toJson, toNdjsonLine } from './to-json.js';
