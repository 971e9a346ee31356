import type { Act } from '@demarche/core';
import type { ListItem, RootContent } from 'mdast';
import { actWords, provenance, verbPhrase } from '../act-wording.js';
import { emphasis, heading, type Inline, list, listItem, paragraph, strong } from '../nodes.js';
import type { ReportOptions } from '../options.js';
import { nameWithCode, type Party } from '../party.js';
import { quoted, wordsOf } from '../quote.js';
import type { Report } from '../report.js';
import { ACT_ORDER, ACT_WORDING, counted, enumerated, MINOR_KINDS } from '../wording.js';

/** The acts of the same party or parties together. */
interface ActGroup {
  readonly parties: readonly Party[];
  readonly acts: Act[];
}

const MOST_MINOR = 3;
const LONGEST_MINOR = 140;

function groupActs({ document, parties, partiesOf }: Report): ActGroup[] {
  const numbers = new Map(parties.map((party, at) => [party, at]));
  const groups = new Map<string, ActGroup>();
  for (const act of document.acts) {
    const performers = partiesOf(act.actors).sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
    const key = performers.map((party) => numbers.get(party)).join(' ');
    const group = groups.get(key);
    if (group) group.acts.push(act);
    else groups.set(key, { parties: performers, acts: [act] });
  }
  return [...groups.values()];
}

const isMajor = ({ kind }: Act): boolean => !MINOR_KINDS.includes(kind);

/** Those who issue the text first, then those who do most, then as the text goes; acts of nobody known come last. */
function inOrder(groups: readonly ActGroup[], { document, partiesOf }: Report): ActGroup[] {
  const issuers = partiesOf(document.issuer);
  const weight = ({ parties, acts }: ActGroup): number => {
    if (parties.length === 0) return -1;
    const issues = parties.some((party) => issuers.includes(party));
    return acts.filter(isMajor).length + (issues ? document.acts.length + 1 : 0);
  };
  return [...groups].sort((a, b) => weight(b) - weight(a));
}

function actItem(act: Act, group: ActGroup, report: Report, { maxQuote }: ReportOptions): ListItem {
  const { text } = report.document;
  const words = actWords(act, text, maxQuote);
  const inline: Inline[] = [strong(verbPhrase(act, report)), words === '' ? ':' : `: ${words}`];
  if (act.condition) inline.push(' ', emphasis('Condition:'), ` ${quoted(wordsOf(text, act.condition), maxQuote)}`);
  inline.push(provenance(act, group.parties, report));
  if (act.items.length < 2) return listItem(inline);
  return listItem(inline, list(act.items.map((item) => listItem(quoted(wordsOf(text, item), maxQuote)))));
}

/** All acts of a minor kind in one point: how many, the first few in short. */
function minorItem(kind: Act['kind'], acts: readonly Act[], group: ActGroup, report: Report, max: number): ListItem {
  const { text } = report.document;
  const shown = acts
    .slice(0, acts.length === MOST_MINOR + 1 ? MOST_MINOR + 1 : MOST_MINOR)
    .map(
      (act) =>
        `${quoted(wordsOf(text, act.span), Math.min(max, LONGEST_MINOR))}${provenance(act, group.parties, report)}`,
    );
  const rest = acts.length - shown.length;
  const words = [...shown, ...(rest > 0 ? [`and ${counted(rest, ['more', 'more'])}`] : [])].join('; ');
  return listItem([strong(ACT_WORDING[kind].verb), `: ${words}`]);
}

function groupItems(group: ActGroup, report: Report, options: ReportOptions): ListItem[] {
  return ACT_ORDER.flatMap((kind) => {
    const acts = group.acts.filter((act) => act.kind === kind);
    if (acts.length === 0) return [];
    if (MINOR_KINDS.includes(kind)) return [minorItem(kind, acts, group, report, options.maxQuote)];
    return acts.map((act) => actItem(act, group, report, options));
  });
}

const groupName = ({ parties }: ActGroup): string =>
  parties.length === 0 ? 'Party not known' : enumerated(parties.map(nameWithCode));

/** What each party does in the text, the weightiest acts first. */
export function acts(report: Report, options: ReportOptions): RootContent[] {
  const groups = inOrder(groupActs(report), report);
  const out: RootContent[] = [heading(2, 'Who says what to whom')];
  if (groups.length === 0)
    return [...out, paragraph('No demands, refusals, warnings or other acts were found in this text.')];
  for (const group of groups) out.push(heading(3, groupName(group)), list(groupItems(group, report, options)));
  return out;
}
