import * as z from 'zod';
import { SpanSchema } from './span.js';

/** What an actor is. */
export const ActorKindSchema = z
  .enum(['state', 'government-body', 'organization', 'person', 'group', 'other'])
  .describe('What the actor is: a state, a body of its government, an organization, a person, a group of parties.');

/** The code that an actor is reduced to (codebook §2): ISO 3166-1 alpha-3, `IGO:` and an acronym, or `NSA`. */
export const ActorCodeSchema = z
  .string()
  .regex(/^(?:[A-Z]{3}|IGO:[A-Za-z0-9-]+)$/)
  .describe('ISO 3166-1 alpha-3, IGO: and the usual acronym, or NSA for any other party (codebook, section 2).');

/** A place where the text speaks of an actor. */
export const MentionSchema = SpanSchema.extend({
  form: z
    .enum(['name', 'office', 'description', 'pronoun'])
    .describe('By name, by office, by a definite description ("the two sides"), or by a pronoun.'),
}).describe('A place where the text speaks of an actor.');

/** A party that performs or receives an act, or that speaks. */
export const ActorSchema = z
  .object({
    id: z.string().describe('Unique among the actors of the document.'),
    name: z.string().describe('The fullest name that the text gives, or the name of the party in English.'),
    kind: ActorKindSchema,
    code: ActorCodeSchema.nullable().describe('The code of the party it is or speaks for; null where nobody can know.'),
    role: z.string().nullable().describe('The office as the text gives it ("foreign minister"), else null.'),
    reason: z
      .string()
      .nullable()
      .describe('Why the code is what it is: the rule that gave it, in a few words; null where there is no code.'),
    mentions: z.array(MentionSchema).describe('Every place where the text speaks of this actor, in order.'),
  })
  .describe('A party that performs or receives an act, or that speaks.');

/** What an actor is. */
export type ActorKind = z.infer<typeof ActorKindSchema>;
/** A place where the text speaks of an actor. */
export type Mention = z.infer<typeof MentionSchema>;
/** A party that performs or receives an act, or that speaks. */
export type Actor = z.infer<typeof ActorSchema>;
