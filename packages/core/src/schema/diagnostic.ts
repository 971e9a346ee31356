import * as z from 'zod';
import { SpanSchema } from './span.js';

/** What can be wrong with a text. */
export const DiagnosticCodeSchema = z
  .enum([
    'empty-text',
    'unclosed-quotation',
    'unopened-quotation',
    'mismatched-quotation',
    'split-sentence',
    'lone-surrogate',
    'control-character',
    'language-not-supported',
    'unknown-speaker',
  ])
  .describe('What is wrong with the text at this place.');

/** A problem found in the text; the parser went on with its best reading. */
export const DiagnosticSchema = SpanSchema.partial()
  .extend({
    code: DiagnosticCodeSchema,
    severity: z.enum(['error', 'warning', 'info']).describe('How much it may have harmed the reading.'),
    message: z.string().describe('The problem and how it was read, in one sentence.'),
  })
  .describe('A problem found in the text; the parser went on with its best reading.');

/** What can be wrong with a text. */
export type DiagnosticCode = z.infer<typeof DiagnosticCodeSchema>;
/** A problem found in the text. */
export type Diagnostic = z.infer<typeof DiagnosticSchema>;
