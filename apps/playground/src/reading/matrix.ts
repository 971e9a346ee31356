import type { Act } from '@demarche/core';
import { NOBODY, type Parties, type Party } from './parties';

/** A row or column: a party, or nobody in particular. */
export interface Side {
  readonly key: string;
  readonly name: string;
}

/** Who does how much to whom. */
export interface Matrix {
  readonly actors: readonly Side[];
  readonly recipients: readonly Side[];
  /** The acts of one party towards another, in order of the text. */
  readonly at: (actor: Side, recipient: Side) => readonly Act[];
  /** The most acts in one cell. */
  readonly most: number;
  /** How many parties act, and how many receive, beyond those in the table. */
  readonly left: { readonly actors: number; readonly recipients: number };
}

const MOST_ACTORS = 16;
const MOST_RECIPIENTS = 12;
const nobody: Side = { key: NOBODY, name: 'Nobody named' };

const sidesOf = (parties: readonly Party[]): readonly Side[] => (parties.length === 0 ? [nobody] : parties);

/** The sides by how often they occur, nobody last, and how many were left out. */
function busiest(counts: ReadonlyMap<Side, number>, most: number): { sides: Side[]; left: number } {
  const weight = (side: Side): number => (side === nobody ? 0 : (counts.get(side) ?? 0));
  const sides = [...counts.keys()].sort((a, b) => weight(b) - weight(a));
  return { sides: sides.slice(0, most), left: Math.max(0, sides.length - most) };
}

/**
 * The acts as a table of who acts by whom it is directed at. An act of two parties towards one counts in both rows.
 *
 * @param acts - The acts to count.
 * @param parties - The parties of their document.
 */
export function matrixOf(acts: readonly Act[], parties: Parties): Matrix {
  const cells = new Map<string, Act[]>();
  const rows = new Map<Side, number>();
  const columns = new Map<Side, number>();
  const keyOf = (actor: Side, recipient: Side): string => JSON.stringify([actor.key, recipient.key]);
  for (const act of acts) {
    for (const actor of sidesOf(parties.of(act.actors))) {
      rows.set(actor, (rows.get(actor) ?? 0) + 1);
      for (const recipient of sidesOf(parties.of(act.recipients))) {
        const cell = cells.get(keyOf(actor, recipient));
        if (cell) cell.push(act);
        else cells.set(keyOf(actor, recipient), [act]);
      }
    }
    for (const side of sidesOf(parties.of(act.recipients))) columns.set(side, (columns.get(side) ?? 0) + 1);
  }
  const actors = busiest(rows, MOST_ACTORS);
  const recipients = busiest(columns, MOST_RECIPIENTS);
  return {
    actors: actors.sides,
    recipients: recipients.sides,
    at: (actor, recipient) => cells.get(keyOf(actor, recipient)) ?? [],
    most: Math.max(0, ...[...cells.values()].map(({ length }) => length)),
    left: { actors: actors.left, recipients: recipients.left },
  };
}
