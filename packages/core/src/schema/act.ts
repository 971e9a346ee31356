import * as z from 'zod';
import { EventSchema } from './event.js';
import { ForceSchema } from './force.js';
import { SpanSchema } from './span.js';

/** The twenty-one kinds of act (codebook §4). */
export const ActKindSchema = z
  .enum([
    'demand',
    'call',
    'propose',
    'commit',
    'agree',
    'reject',
    'threaten',
    'warn',
    'accuse',
    'deny',
    'condemn',
    'concern',
    'welcome',
    'support',
    'condole',
    'apologize',
    'affirm',
    'note',
    'announce',
    'consult',
    'state',
  ])
  .describe('What is done by saying it (codebook, section 4).');

/** When an act is done, as its words put it. */
export const TenseSchema = z
  .enum(['past', 'present', 'future', 'hypothetical'])
  .describe('When the act is done, as its words put it; hypothetical where it is only imagined ("would respond").');

/** One thing that an actor does in or by a statement (codebook §4). */
export const ActSchema = z
  .object({
    id: z.string().describe('Unique among the acts of the document.'),
    kind: ActKindSchema,
    trigger: SpanSchema.nullable().describe('The word or words that perform it; null for an implicit act.'),
    span: SpanSchema.describe(
      'From the trigger through the end of its complement; the whole clause of an implicit act.',
    ),
    actors: z.array(z.string()).describe('Ids of those who perform it; several for a joint act, none if unknown.'),
    recipients: z.array(z.string()).describe('Ids of those whom it is directed at.'),
    items: z.array(SpanSchema).describe('The separate things demanded, proposed, agreed … where they are listed.'),
    condition: SpanSchema.nullable().describe('The clause or phrase on which it depends.'),
    consequence: SpanSchema.nullable().describe('What a threat or a warning says will follow, else null.'),
    tense: TenseSchema.nullable().describe('Null where the words have no tense ("a stern warning").'),
    force: ForceSchema.nullable().describe('How strong the wording is; null where its words stand on no ladder.'),
    attribution: z.string().nullable().describe('Id of the attribution that carries it, else null.'),
    instruments: z.array(z.string()).describe('Ids of the instruments named in its span.'),
    event: EventSchema.nullable().describe('Its event code; null where no code fits.'),
    noEvent: z.string().nullable().describe('Why it has no event code; null where it has one.'),
    rule: z.string().describe('The rule or model that found it and decided its kind.'),
    basis: z.array(SpanSchema).describe('The words that weighed most in the decision, the weightiest first.'),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe('Calibrated probability that it is right; absent where not calibrated.'),
  })
  .describe('One thing that an actor does in or by a statement.');

/** One of the twenty-one kinds of act. */
export type ActKind = z.infer<typeof ActKindSchema>;
/** When an act is done, as its words put it. */
export type Tense = z.infer<typeof TenseSchema>;
/** One thing that an actor does in or by a statement. */
export type Act = z.infer<typeof ActSchema>;
