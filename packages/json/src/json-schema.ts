import {
  ActorSchema,
  ActSchema,
  AttributionSchema,
  BlockSchema,
  DatelineSchema,
  DiagnosticSchema,
  EventSchema,
  InstrumentSchema,
  MentionSchema,
  QuotationSchema,
  SCHEMA_VERSION,
  SpanSchema,
  StatementDocumentSchema,
} from '@demarche/core';
import { z } from 'zod';

/** The parts of a document that get a definition of their own. */
const NAMED = {
  Span: SpanSchema,
  Block: BlockSchema,
  Dateline: DatelineSchema,
  Actor: ActorSchema,
  Mention: MentionSchema,
  Instrument: InstrumentSchema,
  Quotation: QuotationSchema,
  Attribution: AttributionSchema,
  Act: ActSchema,
  Event: EventSchema,
  Diagnostic: DiagnosticSchema,
} as const;

/**
 * The JSON Schema (draft 2020-12) of a document, generated from the schemas of `@demarche/core`. The same schema is published
 * as the file `@demarche/json/schema`.
 *
 * @returns A new object on each call.
 *
 * @example
 * ```ts
 * import { jsonSchema } from '@demarche/json';
 *
 * jsonSchema()['$id']; // 'urn:demarche:statement-document:1.0'
 * ```
 */
export function jsonSchema(): Record<string, unknown> {
  const metadata = z.registry<{ id?: string }>();
  for (const [id, schema] of Object.entries(NAMED)) metadata.add(schema, { id });
  const { $schema, ...rest } = z.toJSONSchema(StatementDocumentSchema, {
    target: 'draft-2020-12',
    metadata,
    override: ({ zodSchema, jsonSchema: written }) => {
      const description = z.globalRegistry.get(zodSchema)?.description;
      if (description !== undefined && written.$ref === undefined) written.description = description;
    },
  });
  return { $schema, $id: `urn:demarche:statement-document:${SCHEMA_VERSION}`, title: 'StatementDocument', ...rest };
}
