import type { Attribution } from '@demarche/core';
import type { RootContent } from 'mdast';
import { heading, table } from '../nodes.js';
import { actorName, nameWithCode } from '../party.js';
import { shorten } from '../plain-text.js';
import { wordsOf } from '../quote.js';
import type { Report } from '../report.js';
import { enumerated, enumeratedUpTo } from '../wording.js';

const MOST_CUES = 5;
const LONGEST_CUE = 40;
const LONGEST_SOURCE = 80;

/** The speakers as the report calls them, or the words of the text where no actor is known. */
function sourceName({ source, sourceActors }: Attribution, { document, actor }: Report): string {
  const names = sourceActors.flatMap((id) => actor(id) ?? []).map(actorName);
  if (names.length > 0) return enumerated([...new Set(names)]);
  return source ? `“${shorten(wordsOf(document.text, source), LONGEST_SOURCE)}”` : 'Nobody named';
}

const MODES: readonly (readonly [Attribution['mode'], string])[] = [
  ['direct', 'quoted'],
  ['mixed', 'quoted in part'],
  ['indirect', 'in other words'],
];

/** How often in which form: "4 quoted, 1 in other words". */
const forms = (attributions: readonly Attribution[]): string =>
  MODES.map(([mode, words]) => [attributions.filter((one) => one.mode === mode).length, words] as const)
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(', ');

/** The cues, the most frequent first. */
function cues(attributions: readonly Attribution[], text: string): string {
  const counts = new Map<string, number>();
  for (const { cue } of attributions) {
    if (!cue) continue;
    const words = shorten(wordsOf(text, cue).toLowerCase(), LONGEST_CUE);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a).map(([words]) => words);
  return sorted.length === 0 ? '–' : enumeratedUpTo(sorted, MOST_CUES);
}

/** A table of those whom the text cites: how often, in which form, with which words of speech. */
export function cited(report: Report): RootContent[] {
  const { attributions, text } = report.document;
  const groups = new Map<string, Attribution[]>();
  for (const attribution of attributions) {
    const name = sourceName(attribution, report);
    const group = groups.get(name);
    if (group) group.push(attribution);
    else groups.set(name, [attribution]);
  }
  if (groups.size === 0) return [];
  const rows = [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, own]) => [name, party(own, report), String(own.length), forms(own), cues(own, text)]);
  return [heading(2, 'Who is cited'), table(['Source', 'For', 'Times', 'Form', 'Words of speech'], rows, ['Times'])];
}

/** The party that the speakers speak for. */
const party = ([first]: readonly Attribution[], report: Report): string =>
  enumerated(report.partiesOf(first?.sourceActors ?? []).map(nameWithCode)) || '–';
