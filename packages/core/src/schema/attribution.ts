import * as z from 'zod';
import { SpanSchema } from './span.js';

/** How the content is given (codebook §3). */
export const AttributionModeSchema = z
  .enum(['direct', 'indirect', 'mixed'])
  .describe('direct: the whole content stands in quotation marks; indirect: none of it; mixed: some of it.');

/** Who is cited as saying what (codebook §3). */
export const AttributionSchema = z
  .object({
    id: z.string().describe('Unique among the attributions of the document.'),
    source: SpanSchema.nullable().describe('The noun phrase of the one who speaks; null where the text has none.'),
    sourceActor: z.string().nullable().describe('Id of the actor who speaks, the first of several; null if unknown.'),
    sourceActors: z.array(z.string()).describe('Ids of all actors who speak together.'),
    cue: SpanSchema.nullable().describe('The words that say that it is speech or thought; null where there are none.'),
    content: z.array(SpanSchema).min(1).describe('What was said, quotation marks included, in one or more pieces.'),
    mode: AttributionModeSchema,
    addressees: z.array(z.string()).describe('Ids of the actors who were told.'),
    parent: z.string().nullable().describe('Id of the attribution in whose content this one stands, else null.'),
    rule: z.string().describe('The rule or model that found it.'),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe('Calibrated probability that it is right; absent where not calibrated.'),
  })
  .describe('Who is cited as saying what.');

/** How the content is given. */
export type AttributionMode = z.infer<typeof AttributionModeSchema>;
/** Who is cited as saying what. */
export type Attribution = z.infer<typeof AttributionSchema>;
