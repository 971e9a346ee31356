import type { ActContext } from './context.js';
import type { Decision } from './decide.js';
import type { Extent } from './extent.js';
import type { PlayedRoles } from './roles/history.js';
import { type ChooseRole, choosePerformer, chooseRecipient } from './roles/model.js';
import { performersOf } from './roles/performers.js';
import { recipientsOf } from './roles/recipients.js';

/** Who performs an act and whom it is directed at, as numbers of actors. */
export interface Roles {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
}

/** How the two roles are chosen. */
export interface RoleChoosers {
  readonly performer: ChooseRole;
  readonly recipient: ChooseRole;
}

const SHIPPED: RoleChoosers = { performer: choosePerformer, recipient: chooseRecipient };

/**
 * Who performs an act and whom it is directed at (codebook §4): gathers those who may and lets two small models choose.
 *
 * @param context - What the act stage reads.
 * @param own - The act.
 * @param extent - Its place.
 * @param earlier - Who did what to whom before, in the order of the text.
 * @param choosers - How the roles are chosen; by the models that ship unless training measures others.
 */
export function rolesOf(
  context: ActContext,
  own: Decision,
  extent: Extent,
  earlier: readonly PlayedRoles[] = [],
  choosers: RoleChoosers = SHIPPED,
): Roles {
  const performers = performersOf(context, own).list;
  const actors = performers[choosers.performer(performers)]?.actors ?? [];
  const recipients = recipientsOf(context, own, extent, actors, earlier).list;
  return { actors, recipients: recipients[choosers.recipient(recipients)]?.actors ?? [] };
}

/** The roles of an act as codes, for the acts after it. */
export function playedBy({ codeOf }: ActContext, { actors, recipients }: Roles): PlayedRoles {
  const codes = (numbers: readonly number[]): string[] => [
    ...new Set(numbers.map((number) => codeOf[number] ?? null).filter((code) => code !== null)),
  ];
  return { actors: codes(actors), recipients: codes(recipients) };
}
