import type { Act, ActKind } from '@demarche/core';
import type { ListItem, RootContent } from 'mdast';
import { emphasis, heading, type Inline, list, listItem, paragraph, strong } from '../nodes.js';
import type { ReportOptions } from '../options.js';
import type { Party } from '../party.js';
import { quoted, wordsOf } from '../quote.js';
import type { Report } from '../report.js';
import { source, title } from '../sections/source.js';
import { ACT_ORDER, ACT_WORDING, counted, enumerated, enumeratedUpTo, inSentence } from '../wording.js';

/** What is listed, under which heading, in this order: what is about to happen stands first. */
const GROUPS: readonly (readonly [name: string, kinds: readonly ActKind[]])[] = [
  ['Threats and warnings', ['threaten', 'warn']],
  ['Offers and pledges', ['propose', 'agree', 'commit']],
  ['Demands and calls', ['demand', 'call']],
  ['Refusals and denials', ['reject', 'deny']],
  ['Accusations and criticism', ['accuse', 'condemn', 'concern']],
];

/** What fits on a page: UTF-16 code units of the points, and how many of them. */
const ROOM = 1800;
const MOST_POINTS = 14;
const LONGEST_QUOTE = 140;
const MOST_PARTIES = 3;

const names = (parties: readonly Party[]): string =>
  enumeratedUpTo(
    parties.map(({ name }) => inSentence(name)),
    MOST_PARTIES,
  );

function between(act: Act, { partiesOf }: Report): string {
  const performers = names(partiesOf(act.actors)) || 'Party not known';
  const recipients = names(partiesOf(act.recipients));
  return `${performers.charAt(0).toUpperCase()}${performers.slice(1)}${recipients === '' ? '' : ` → ${recipients}`}`;
}

/** A point with the length of its words. */
interface Point {
  readonly act: Act;
  readonly length: number;
  readonly item: ListItem;
}

function point(act: Act, report: Report, max: number): Point {
  const { text } = report.document;
  const who = between(act, report);
  const words = quoted(wordsOf(text, act.span), max);
  const condition = act.condition ? ` ${quoted(wordsOf(text, act.condition), max)}` : '';
  const place = report.place(act.span);
  const inline: Inline[] = [strong(who), `: ${words}`];
  if (condition !== '') inline.push(' ', emphasis('Condition:'), condition);
  if (place !== '') inline.push(` (${place})`);
  return { act, length: who.length + words.length + condition.length + place.length, item: listItem(inline) };
}

/** The points of each group, as many as the page has room for. */
function pointsOf(report: Report, max: number): (readonly [name: string, points: readonly Point[]])[] {
  let room = ROOM;
  let count = 0;
  return GROUPS.map(([name, kinds]) => {
    const points: Point[] = [];
    for (const act of report.document.acts.filter(({ kind }) => kinds.includes(kind))) {
      const next = point(act, report, max);
      if (next.length > room || count === MOST_POINTS) break;
      room -= next.length;
      count++;
      points.push(next);
    }
    return [name, points];
  });
}

/** How many acts of which kinds are not listed. */
function unlisted(acts: readonly Act[], shown: ReadonlySet<Act>): string {
  const rest = acts.filter((act) => !shown.has(act));
  const words = ACT_ORDER.flatMap((kind) => {
    const count = rest.filter((act) => act.kind === kind).length;
    return count === 0 ? [] : [counted(count, ACT_WORDING[kind].noun)];
  });
  return enumerated(words);
}

/** A page at most: who wants what of whom, threats and offers first. */
export function brief(report: Report, { maxQuote }: ReportOptions): RootContent[] {
  const { acts } = report.document;
  const groups = pointsOf(report, Math.min(maxQuote, LONGEST_QUOTE));
  const shown = new Set(groups.flatMap(([, points]) => points.map(({ act }) => act)));
  const rest = unlisted(acts, shown);
  const out: RootContent[] = [title(report), ...source(report)];
  for (const [name, points] of groups)
    if (points.length > 0) out.push(heading(2, name), list(points.map(({ item }) => item)));
  if (acts.length === 0) out.push(paragraph('No demands, offers, threats or other acts were found in this text.'));
  if (rest !== '') out.push(paragraph(`${shown.size === 0 ? 'In the text' : 'Also in the text'}: ${rest}.`));
  return out;
}
