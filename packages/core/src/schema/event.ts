import * as z from 'zod';

/** The PLOVER categories that acts of speech fall in, of the sixteen of the PLOVER manual. */
export const PloverSchema = z
  .enum([
    'AGREE',
    'CONSULT',
    'SUPPORT',
    'COOPERATE',
    'AID',
    'RETREAT',
    'CONCEDE',
    'REQUEST',
    'ACCUSE',
    'REJECT',
    'THREATEN',
    'PROTEST',
    'SANCTION',
    'MOBILIZE',
    'COERCE',
    'ASSAULT',
  ])
  .describe('Category of the PLOVER event ontology, as in its manual.');

/** How an act is coded as an event. */
export const EventSchema = z
  .object({
    plover: PloverSchema,
    mode: z.string().nullable().describe('PLOVER mode where the words give it, else null.'),
    cameo: z
      .string()
      .regex(/^\d{2,4}$/)
      .nullable()
      .describe('CAMEO code, two to four digits, where one fits.'),
  })
  .describe('How an act is coded as an event.');

/** A PLOVER category. */
export type Plover = z.infer<typeof PloverSchema>;
/** How an act is coded as an event. */
export type Event = z.infer<typeof EventSchema>;
