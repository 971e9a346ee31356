import * as z from 'zod';
import { SpanSchema } from './span.js';

/** What a pair of quotation marks is for: words that were said, or a term, a title or a nickname set off by marks. */
export const QuotationUseSchema = z
  .enum(['speech', 'term', 'title', 'nickname'])
  .describe('Words that were said, or a term (scare quotes), a title of a work, a nickname.');

/** A stretch in quotation marks, the marks included. */
export const QuotationSchema = SpanSchema.extend({
  closed: z.boolean().describe('Whether the closing mark stands in the text.'),
  depth: z.int().nonnegative().describe('How many quotations this one stands inside.'),
  use: QuotationUseSchema,
}).describe('A stretch in quotation marks, the marks included.');

/** What a pair of quotation marks is for. */
export type QuotationUse = z.infer<typeof QuotationUseSchema>;
/** A stretch in quotation marks, the marks included. */
export type Quotation = z.infer<typeof QuotationSchema>;
