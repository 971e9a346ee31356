import * as z from 'zod';
import { SpanSchema } from './span.js';

/** What an instrument is (codebook §5). */
export const InstrumentKindSchema = z
  .enum([
    'treaty',
    'agreement',
    'resolution',
    'draft',
    'letter',
    'note',
    'plan',
    'formula',
    'communique',
    'statement',
    'law',
    'other',
  ])
  .describe('What sort of document or agreement it is.');

/** A document or agreement that the text refers to as such. */
export const InstrumentSchema = z
  .object({
    id: z.string().describe('Unique among the instruments of the document.'),
    name: z.string().describe('The fullest wording of its name or description in the text.'),
    kind: InstrumentKindSchema,
    mentions: z.array(SpanSchema).describe('Every place where the text refers to it, in order.'),
  })
  .describe('A document or agreement that the text refers to as such.');

/** What an instrument is. */
export type InstrumentKind = z.infer<typeof InstrumentKindSchema>;
/** A document or agreement that the text refers to as such. */
export type Instrument = z.infer<typeof InstrumentSchema>;
