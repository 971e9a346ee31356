import type { Act } from '../schema/act.js';
import type { Span } from '../schema/span.js';
import { conditionOf } from './conditions.js';
import { consequenceOf } from './consequence.js';
import { type ActContext, type ActInput, contextOf } from './context.js';
import { type Decision, decideActs } from './decide.js';
import { codeEvent } from './event.js';
import { type Extent, extentOf } from './extent.js';
import { forceOf } from './force.js';
import { itemsOf } from './items.js';
import { measureOf } from './measure.js';
import { withoutNested } from './nested.js';
import type { PlayedRoles } from './roles/history.js';
import { playedBy, rolesOf } from './roles.js';
import { tenseOf } from './tense.js';
import { withUserCues } from './user-cues.js';

/** Ids of the instruments that the span of an act names. */
function instrumentsIn({ parties }: ActContext, span: Span): string[] {
  const inside = (mention: Span): boolean => mention.start < span.end && mention.end > span.start;
  return parties.instruments
    .filter((instrument) => instrument.mentions.some(inside))
    .map((instrument) => instrument.id);
}

/** The attribution that carries an act: the one whose cue it is, else the one in whose words it stands. */
function carrier({ surroundings, attributions }: ActContext, { predicate }: Decision): string | null {
  const cue = surroundings.cueOf[predicate.head] as number;
  const around = surroundings.contentOf[predicate.head] as number;
  return attributions[cue >= 0 ? cue : around]?.id ?? null;
}

/** The span of an act with a list below it goes on to the end of the list. */
function withList(extent: Extent, items: readonly Span[]): Span {
  const last = items.at(-1);
  return last && last.end > extent.span.end ? { start: extent.span.start, end: last.end } : extent.span;
}

function actOf(
  context: ActContext,
  own: Decision,
  extent: Extent,
  near: readonly Extent[],
  number: number,
  earlier: PlayedRoles[],
): Act {
  const roles = rolesOf(context, own, extent, earlier);
  earlier.push(playedBy(context, roles));
  const { actors, recipients } = roles;
  const ids = (numbers: readonly number[]): string[] =>
    numbers.map((at) => context.parties.actors[at]?.id).filter((id) => id !== undefined);
  const items = itemsOf(context, own, extent);
  const span = withList(extent, items);
  const condition = conditionOf(context, own, extent, near);
  const tense = tenseOf(context.segments, own.predicate);
  return {
    id: `act-${number + 1}`,
    kind: own.kind,
    trigger: extent.trigger,
    span,
    actors: ids(actors),
    recipients: ids(recipients),
    items: items.filter((item) => item.start >= span.start && item.end <= span.end),
    condition,
    consequence: consequenceOf(context, own, extent, condition),
    tense,
    force: forceOf(context.segments, own.kind, extent.trigger),
    attribution: carrier(context, own),
    instruments: instrumentsIn(context, span),
    ...codeEvent(own.kind, own.kind === 'announce' ? measureOf(context.segments, extent, tense) : null),
    rule: own.rule,
    basis: [extent.trigger],
  };
}

/**
 * The last stage: what is done by saying it.
 *
 * @param input - The results of the earlier stages.
 * @returns The acts in order of their triggers.
 */
export function findActs(input: ActInput): Act[] {
  const context = contextOf(input);
  const all = withUserCues(context, input.cues ?? [], decideActs(context));
  const decisions = withoutNested(context, all, extentsOf(context, all));
  const extents = extentsOf(context, decisions);
  const earlier: PlayedRoles[] = [];
  return decisions.map((own, at) => {
    const extent = extents[at] as Extent;
    return actOf(context, own, extent, near(decisions, extents, at), at, earlier);
  });
}

function extentsOf(context: ActContext, decisions: readonly Decision[]): Extent[] {
  return decisions.map((own, at) => extentOf(context, own, decisions[at + 1]));
}

/** The places of the acts of one sentence. */
function near(decisions: readonly Decision[], extents: readonly Extent[], at: number): Extent[] {
  const { sentence } = (decisions[at] as Decision).predicate;
  let from = at;
  while (decisions[from - 1]?.predicate.sentence === sentence) from--;
  let to = at + 1;
  while (decisions[to]?.predicate.sentence === sentence) to++;
  return extents.slice(from, to);
}
