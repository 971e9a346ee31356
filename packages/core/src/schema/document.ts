import * as z from 'zod';
import { ActSchema } from './act.js';
import { ActorSchema } from './actor.js';
import { AttributionSchema } from './attribution.js';
import { BlockSchema } from './block.js';
import { DiagnosticSchema } from './diagnostic.js';
import { InstrumentSchema } from './instrument.js';
import { QuotationSchema } from './quotation.js';
import { SpanSchema } from './span.js';

/** The version of the document format that this release writes. */
export const SCHEMA_VERSION = '1.0';

/** What sort of document a text is (codebook §1). */
export const DocumentKindSchema = z
  .enum([
    'news-report',
    'statement',
    'spokesperson-comment',
    'joint-statement',
    'communique',
    'readout',
    'press-conference',
    'speech',
    'letter',
    'note-verbale',
    'declaration',
    'resolution',
    'un-press-statement',
    'other',
  ])
  .describe('What sort of document the text is (codebook, section 1).');

/** Where and when a report says it was filed. */
export const DatelineSchema = SpanSchema.extend({
  place: SpanSchema.nullable().describe('The place that it names.'),
  date: z
    .string()
    .nullable()
    .describe('The date that it gives, ISO 8601, as far as it goes; null where it gives no year.'),
}).describe('Where and when a report says it was filed.');

/** A parsed text: who told whom what, each claim with its place in the text. */
export const StatementDocumentSchema = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION).describe('Version of this format.'),
    offsetUnit: z.literal('utf-16').describe('What every start and end counts: UTF-16 code units.'),
    id: z.string().describe("The caller's id, or one derived from the text."),
    kind: DocumentKindSchema,
    language: z.string().describe('BCP 47 tag of the language of the text; "und" where it could not be told.'),
    title: SpanSchema.nullable().describe('The headline or title.'),
    outlet: z.string().nullable().describe('The publisher of a news report, as the text itself gives it.'),
    date: z.string().nullable().describe('The publication date that the text itself gives, ISO 8601.'),
    dateline: DatelineSchema.nullable(),
    issuer: z
      .array(z.string())
      .describe('Ids of the actors who speak through the whole document; empty for a news report.'),
    text: z.string().describe('Exactly the input; every span indexes it.'),
    blocks: z.array(BlockSchema).describe('The lines and paragraphs, in order, furniture included.'),
    sentences: z.array(SpanSchema).describe('The sentences of all blocks that are not furniture, in order.'),
    actors: z.array(ActorSchema),
    instruments: z.array(InstrumentSchema),
    quotations: z.array(QuotationSchema),
    attributions: z.array(AttributionSchema),
    acts: z.array(ActSchema),
    diagnostics: z.array(DiagnosticSchema),
  })
  .describe('A diplomatic statement, or a news report about one, as data.');

/** What sort of document a text is. */
export type DocumentKind = z.infer<typeof DocumentKindSchema>;
/** Where and when a report says it was filed. */
export type Dateline = z.infer<typeof DatelineSchema>;
/** A parsed text: who told whom what, each claim with its place in the text. */
export type StatementDocument = z.infer<typeof StatementDocumentSchema>;
