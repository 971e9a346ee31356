import * as z from 'zod';

/** A non-empty stretch of the source text: `[start, end)` in UTF-16 code units, so `text.slice(start, end)` is the words. */
export const SpanSchema = z
  .object({
    start: z.int().nonnegative().describe('Offset of the first UTF-16 code unit.'),
    end: z.int().positive().describe('Offset after the last UTF-16 code unit; always greater than start.'),
  })
  .describe('A non-empty stretch of the source text, half-open, in UTF-16 code units.');

/** A non-empty stretch of the source text, half-open, in UTF-16 code units. */
export type Span = z.infer<typeof SpanSchema>;
