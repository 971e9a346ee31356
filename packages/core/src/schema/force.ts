import * as z from 'zod';

/** The ladders on which diplomatic wording is ordered, from soft to hard. */
export const LadderSchema = z
  .enum(['request', 'disapproval', 'refusal', 'undertaking', 'approval'])
  .describe('Which ladder: what is asked, disapproved of, refused, undertaken, or approved of.');

/** How strong the wording of an act is, on the usual diplomatic ladder. */
export const ForceSchema = z
  .object({
    ladder: LadderSchema,
    step: z.int().positive().describe('The rung, 1 the softest.'),
    of: z.int().positive().describe('How many rungs the ladder has.'),
  })
  .describe('How strong the wording is: a rung of a ladder from soft to hard ("invites" … "demands").');

/** Which ladder. */
export type Ladder = z.infer<typeof LadderSchema>;
/** How strong the wording of an act is. */
export type Force = z.infer<typeof ForceSchema>;
