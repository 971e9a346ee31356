import type { Figures, Score } from './figures-file.js';

type Row = readonly (string | number | undefined)[];

const cell = (value: Row[number]): string => {
  if (value === undefined) return '–';
  return typeof value === 'number' ? value.toFixed(2) : value;
};

/** A Markdown table in the layout of the formatter: columns as wide as their widest cell, figures to the right. */
function table(head: readonly string[], rows: readonly Row[]): string {
  const cells = [head, ...rows.map((row) => row.map(cell))];
  const widths = head.map((_, at) => Math.max(3, ...cells.map((row) => (row[at] as string).length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, at) => (at === 0 ? text.padEnd(widths[at] as number) : text.padStart(widths[at] as number))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(cells[0] as string[]), line(rule), ...cells.slice(1).map(line)].join('\n');
}

/** The rows that stand beside what two people reach. */
function rowsOf({ sets: { news, diplomatic }, people }: Figures): Row[] {
  const rows: [string, number | undefined][] = [
    ['content of attributions, US news', news.attribution?.content.f1],
    ['sources, US news', news.attribution?.source.f1],
    ['cues, US news', news.attribution?.cue.f1],
    ['whole attributions, US news', news.attribution?.whole.f1],
    ['whole attributions, diplomatic documents', diplomatic.attribution?.whole.f1],
    ['acts (kind and place), diplomatic documents', diplomatic.acts?.f1],
    ['acts as PLOVER events', diplomatic.events?.f1],
    ['acts of any kind', diplomatic.detection?.f1],
    ['who performs the acts found', diplomatic.actorAccuracy],
    ['at whom they are directed', diplomatic.recipientAccuracy],
    ['what kind of document it is', diplomatic.kindAccuracy],
    ['who issues it', diplomatic.issuerAccuracy],
  ];
  return rows.map(([what, figure]) => [what, figure, people[what]]);
}

function kindRows({ sets: { diplomatic } }: Figures): Row[] {
  const kinds = Object.entries<Score>(diplomatic.byKind ?? {}).sort(([, one], [, other]) => other.f1 - one.f1);
  return kinds.map(([kind, { precision, recall, f1, gold }]) => [`\`${kind}\``, precision, recall, f1, String(gold)]);
}

function recordRows({ sets: { records } }: Figures): Row[] {
  return [
    ['the event', records.gsr?.event],
    ['the event and who does it', records.gsr?.eventAndActor],
    ['at whom it is directed', records.gsr?.recipient],
    ['all three', records.gsr?.all],
  ];
}

const TABLES: Readonly<Record<string, (figures: Figures) => string>> = {
  people: (figures) => table(['what', 'Demarche', 'two people'], rowsOf(figures)),
  kinds: (figures) => table(['kind', 'precision', 'recall', 'F1', 'marked'], kindRows(figures)),
  records: (figures) => table(['right in the record', 'Demarche'], recordRows(figures)),
  speed: ({ speed }) => table(['program', 'MB/s'], Object.entries(speed.rates)),
  measured: ({ measured }) => `Measured on ${measured}.`,
  machine: ({ speed }) => `Measured on ${speed.measured}: ${speed.on}`,
};

const PLACE = /(<!-- figures: (\w+) -->\n\n)[\s\S]*?(\n\n<!-- end -->)/g;

/**
 * A page with its tables of figures written anew.
 *
 * @param page - Markdown in which each table stands between `<!-- figures: name -->` and `<!-- end -->`.
 * @param figures - What they show.
 * @throws {Error} where the page asks for a table that does not exist.
 */
export function withTables(page: string, figures: Figures): string {
  return page.replaceAll(PLACE, (_, open: string, name: string, close: string) => {
    const write = TABLES[name];
    if (!write) throw new Error(`There is no table "${name}": write one of ${Object.keys(TABLES).join(', ')}.`);
    return `${open}${write(figures)}${close}`;
  });
}
