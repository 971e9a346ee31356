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
} from '@demarche/core';
import { z } from 'zod';
import { WrittenDocumentSchema } from './offsets.js';

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

/** What a written document says of its spans, whose unit is not always that of core. */
const IN_ANY_UNIT: readonly (readonly [z.core.$ZodType, string])[] = [
  [SpanSchema, 'A non-empty stretch of the source text, half-open, in the unit that offsetUnit names.'],
  [SpanSchema.shape.start, 'Offset of the first unit of the stretch.'],
  [SpanSchema.shape.end, 'Offset after the last unit of the stretch; always greater than start.'],
];

const descriptionOf = (schema: z.core.$ZodType): string | undefined =>
  IN_ANY_UNIT.find(([known]) => known === schema)?.[1] ?? z.globalRegistry.get(schema)?.description;

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
  const { $schema, ...rest } = z.toJSONSchema(WrittenDocumentSchema, {
    target: 'draft-2020-12',
    metadata,
    override: ({ zodSchema, jsonSchema: written }) => {
      const description = descriptionOf(zodSchema);
      if (description !== undefined && written.$ref === undefined) written.description = description;
    },
  });
  return { $schema, $id: `urn:demarche:statement-document:${SCHEMA_VERSION}`, title: 'StatementDocument', ...rest };
}
