import type { Act, Actor } from '@demarche/core';
import type { RootContent } from 'mdast';
import { heading, paragraph, table } from '../nodes.js';
import { actorName, type Party } from '../party.js';
import { plainText, shorten } from '../plain-text.js';
import type { Report } from '../report.js';
import { ACT_ORDER, ACT_WORDING, counted, enumeratedUpTo } from '../wording.js';

const MOST_VOICES = 3;
const MOST_KINDS = 3;
const MOST_MENTIONED = 12;
const LONGEST_ROLE = 60;

function voice(actor: Actor): string {
  const role = shorten(plainText(actor.role ?? ''), LONGEST_ROLE);
  const name = actorName(actor);
  return role === '' || name.toLowerCase().includes(role.toLowerCase()) ? name : `${name} (${role})`;
}

/** Who speaks for a party in this text: its bodies and people, not the party itself. */
const voices = ({ name, actors }: Party): string =>
  enumeratedUpTo(
    [...new Set(actors.filter((actor) => actorName(actor) !== name || actor.role).map(voice))],
    MOST_VOICES,
  );

/** How many acts of which kinds, the weightiest kinds first: "3 demands, 2 threats and 4 more". */
function tally(acts: readonly Act[]): string {
  if (acts.length === 0) return '–';
  const kinds = ACT_ORDER.map((kind) => ({ kind, count: acts.filter((act) => act.kind === kind).length }));
  const present = kinds.filter(({ count }) => count > 0);
  const named = present.slice(0, present.length === MOST_KINDS + 1 ? MOST_KINDS + 1 : MOST_KINDS);
  const rest = acts.length - named.reduce((sum, { count }) => sum + count, 0);
  const words = named.map(({ kind, count }) => counted(count, ACT_WORDING[kind].noun));
  return [...words, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

/** A table of the parties that act, are acted upon or speak, and the names of those that are only mentioned. */
export function parties(report: Report): RootContent[] {
  const { document } = report;
  const directed = new Map<Party, number>();
  for (const act of document.acts) {
    for (const party of report.partiesOf(act.recipients)) directed.set(party, (directed.get(party) ?? 0) + 1);
  }
  const speakers = new Set(
    report.partiesOf([...document.issuer, ...document.attributions.flatMap((one) => one.sourceActors)]),
  );
  const isActive = (party: Party): boolean =>
    report.actsBy(party).length > 0 || directed.has(party) || speakers.has(party);
  const active = report.parties.filter(isActive).sort((a, b) => report.actsBy(b).length - report.actsBy(a).length);
  const mentioned = report.parties.filter((party) => !isActive(party)).map(({ name }) => name);
  if (active.length + mentioned.length === 0) return [];
  const rows = active.map((party) => [
    party.name,
    party.code === null || party.code === 'NSA' ? '–' : party.code,
    voices(party) || '–',
    tally(report.actsBy(party)),
    String(directed.get(party) ?? 0),
  ]);
  const out: RootContent[] = [heading(2, 'Parties')];
  const head = ['Party', 'Code', 'Speaks through', 'Acts', 'Directed at it'];
  if (rows.length > 0) out.push(table(head, rows, ['Directed at it']));
  if (mentioned.length > 0) out.push(paragraph(`Also mentioned: ${enumeratedUpTo(mentioned, MOST_MENTIONED)}.`));
  return out;
}
