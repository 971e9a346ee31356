import { StatementDocumentSchema } from '@demarche/core';
import { z } from 'zod';

/**
 * The JSON Schema (draft 2020-12) of a document, made from core's schema. The same is published as the file
 * `@demarche/json/schema`.
 *
 * @example
 * ```ts
 * import { jsonSchema } from '@demarche/json';
 *
 * jsonSchema()['$schema']; // the identifier of draft 2020-12
 * ```
 */
export function jsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(StatementDocumentSchema, { target: 'draft-2020-12' }) };
}
