import type { Act, Actor, Attribution, Block, Span, StatementDocument } from '@demarche/core';
import { findParties, type Party } from './party.js';

/** A document with what every section looks up in it. */
export interface Report {
  readonly document: StatementDocument;
  /** The parties in the order in which the text first speaks of them; every actor belongs to one. */
  readonly parties: readonly Party[];
  readonly actor: (id: string) => Actor | undefined;
  readonly attribution: (id: string | null) => Attribution | undefined;
  /** The parties behind some actors, each once, in order. */
  readonly partiesOf: (actors: readonly string[]) => Party[];
  /** The acts that a party performs, alone or with others. */
  readonly actsBy: (party: Party) => readonly Act[];
  /** Where a stretch stands, for a person: "para. 3", "title"; empty where it is in no block. */
  readonly place: (at: Span) => string;
}

const COUNTED: readonly Block['kind'][] = ['paragraph', 'list-item'];

/** The number of every counted block, by its place among the blocks. */
function paragraphNumbers(blocks: readonly Block[]): number[] {
  let count = 0;
  return blocks.map(({ kind }) => (COUNTED.includes(kind) ? ++count : 0));
}

/** The last block that begins at or before `start`, by bisection. */
function blockAt(blocks: readonly Block[], start: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Block).start <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function placer(blocks: readonly Block[]): Report['place'] {
  const numbers = paragraphNumbers(blocks);
  return ({ start }) => {
    const at = blockAt(blocks, start);
    const block = blocks[at];
    if (!block) return '';
    return COUNTED.includes(block.kind) ? `para. ${numbers[at]}` : block.kind;
  };
}

function groupActs(acts: readonly Act[], partiesOf: Report['partiesOf']): Map<Party, Act[]> {
  const out = new Map<Party, Act[]>();
  for (const act of acts) {
    for (const party of partiesOf(act.actors)) {
      const own = out.get(party);
      if (own) own.push(act);
      else out.set(party, [act]);
    }
  }
  return out;
}

/** Prepares a document for its report. */
export function readReport(document: StatementDocument): Report {
  const actors = new Map(document.actors.map((actor) => [actor.id, actor]));
  const attributions = new Map(document.attributions.map((attribution) => [attribution.id, attribution]));
  const parties = findParties(document.actors);
  const byActor = new Map(parties.flatMap((party) => party.actors.map((actor) => [actor.id, party] as const)));
  const partiesOf: Report['partiesOf'] = (ids) => [...new Set(ids.flatMap((id) => byActor.get(id) ?? []))];
  const byParty = groupActs(document.acts, partiesOf);
  return {
    document,
    parties,
    actor: (id) => actors.get(id),
    attribution: (id) => (id === null ? undefined : attributions.get(id)),
    partiesOf,
    actsBy: (party) => byParty.get(party) ?? [],
    place: placer(document.blocks),
  };
}
