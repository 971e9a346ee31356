import * as z from 'zod/mini';
import { KINDS } from '../reading/families';

// The policy of the page forbids to make code of strings, which zod would try for speed.
z.config({ jitless: true });

/** The panels beside the text. */
export const PANELS = ['parties', 'matrix', 'problems'] as const;

const KeySchema = z.nullable(z.string());

/** What of the page a link carries beside the texts. */
export const ViewSchema = z.object({
  panel: z.enum(PANELS),
  filter: z.object({ kinds: z.readonly(z.array(z.enum(KINDS))), actor: KeySchema, recipient: KeySchema }),
  cited: z.boolean(),
  quotations: z.boolean(),
  selected: z.object({ first: KeySchema, second: KeySchema }),
  /** Key of the party that is compared, null for everyone, empty where none was chosen. */
  party: KeySchema,
});

/** What is shown of the texts, and how. */
export type View = z.infer<typeof ViewSchema>;

/** The view with which a text is first shown. */
export const FIRST_VIEW: View = {
  panel: 'parties',
  filter: { kinds: [], actor: null, recipient: null },
  cited: false,
  quotations: true,
  selected: { first: null, second: null },
  party: '',
};

/** What a link carries. */
export const SharedSchema = z.object({ first: z.string(), second: z.nullable(z.string()), view: ViewSchema });

/** The texts and the view that a link carries. */
export type Shared = z.infer<typeof SharedSchema>;
