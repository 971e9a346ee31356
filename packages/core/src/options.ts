import * as z from 'zod';
import { DemarcheError, shown } from './errors.js';
import { ActorEntrySchema } from './lexicon/actor-entry.js';
import { ActKindSchema } from './schema/act.js';

/** The longest text that is parsed unless the caller allows more, in UTF-16 code units. */
export const DEFAULT_MAX_LENGTH = 2_000_000;

/** A word or phrase of speech that the user adds, for example a verb of a house style. */
export const CueEntrySchema = z
  .strictObject({
    words: z.string().min(1).describe('The words as they stand in a text, letter case aside ("fumed", "took aim at").'),
    kind: ActKindSchema.optional().describe('The act that the words perform; absent where they only report speech.'),
  })
  .describe('A word or phrase of speech.');

/** What a user adds to a parser. */
export const ParserOptionsSchema = z.strictObject({
  actors: z.array(ActorEntrySchema).optional().describe('Further actors; they win over the built-in ones.'),
  cues: z.array(CueEntrySchema).optional().describe('Further words of speech.'),
  furniture: z.array(z.string().min(1)).optional().describe('Further beginnings of lines that belong to the page.'),
  maxLength: z.int().positive().optional().describe('The longest text that is parsed, in UTF-16 code units.'),
});

/** What can be said of one text. */
export const ParseOptionsSchema = ParserOptionsSchema.extend({
  id: z.string().min(1).optional().describe('The id of the document; by default one is derived from the text.'),
});

/** A word or phrase of speech that the user adds. */
export type CueEntry = z.infer<typeof CueEntrySchema>;
/** What a user adds to a parser. */
export type ParserOptions = z.infer<typeof ParserOptionsSchema>;
/** What can be said of one text. */
export type ParseOptions = z.infer<typeof ParseOptionsSchema>;

/**
 * The options if they are right, else an error that names the first mistake.
 *
 * @throws {DemarcheError} `unknown-option` or `invalid-option`.
 */
export function readOptions<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0] as z.core.$ZodIssue;
  if (issue.code === 'unrecognized_keys') {
    throw new DemarcheError('unknown-option', {
      problem: `Unknown option ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}.`,
      expected: 'only the options id, actors, cues, furniture and maxLength.',
      example: "parse(text, { id: 'statement-1' })",
    });
  }
  throw new DemarcheError('invalid-option', {
    problem: `Option ${issue.path.length > 0 ? issue.path.join('.') : shown(value)} is wrong: ${issue.message}`,
    expected: 'options as the types say.',
    example: "createParser({ actors: [{ name: 'Northern League', code: 'NSA' }], furniture: ['Share this page'] })",
  });
}
