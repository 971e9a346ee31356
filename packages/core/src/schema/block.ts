import * as z from 'zod';
import { SpanSchema } from './span.js';

/** What a block of the text is on the page. `furniture` belongs to the page, not to the document (codebook §1). */
export const BlockKindSchema = z
  .enum(['title', 'heading', 'paragraph', 'list-item', 'dateline', 'byline', 'furniture'])
  .describe('What the block is on the page; furniture belongs to the page and not to the document.');

/** One line or paragraph of the text. */
export const BlockSchema = SpanSchema.extend({ kind: BlockKindSchema }).describe('One line or paragraph of the text.');

/** What a block of the text is on the page. */
export type BlockKind = z.infer<typeof BlockKindSchema>;
/** One line or paragraph of the text. */
export type Block = z.infer<typeof BlockSchema>;
