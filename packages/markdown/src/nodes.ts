import type { Heading, List, ListItem, Paragraph, PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import { plainText, trimEndOf } from './plain-text.js';

/** Inline content, or words of the report or the text, which are made plain. */
export type Inline = string | PhrasingContent | readonly Inline[];

/** What a reader of Markdown turns into a link by itself, escapes or not: it stands as code instead. */
const LINK_LIKE = /:\/\/|www\.|@|mailto:|xmpp:/i;
const BEFORE = /^[("'“‘[<]+/;
const AFTER = ')"\'”’]>.,;:!?…';

function word(token: string): PhrasingContent[] {
  if (!LINK_LIKE.test(token)) return [{ type: 'text', value: token }];
  const before = BEFORE.exec(token)?.[0] ?? '';
  const rest = token.slice(before.length);
  const value = trimEndOf(rest, AFTER);
  const after = rest.slice(value.length);
  const parts: PhrasingContent[] = [{ type: 'text', value: before }];
  parts.push(value === '' ? { type: 'text', value } : { type: 'inlineCode', value }, { type: 'text', value: after });
  return parts;
}

/** Neighbouring texts are joined, so that the serializer sees what really stands side by side. */
function join(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      out[out.length - 1] = { type: 'text', value: last.value + node.value };
    else if (node.type !== 'text' || node.value !== '') out.push(node);
  }
  return out;
}

function words(value: string): PhrasingContent[] {
  if (/^\s+$/.test(value)) return [{ type: 'text', value: ' ' }];
  const before = /^\s/.test(value) ? ' ' : '';
  const after = /\s$/.test(value) ? ' ' : '';
  const tokens = plainText(value).split(/(?= )/);
  return [{ type: 'text', value: before }, ...tokens.flatMap(spaced), { type: 'text', value: after }];
}

const spaced = (token: string): PhrasingContent[] =>
  token.startsWith(' ') ? [{ type: 'text', value: ' ' }, ...word(token.slice(1))] : word(token);

const flatten = (inline: Inline): PhrasingContent[] => {
  if (typeof inline === 'string') return words(inline);
  return 'type' in inline ? [inline] : inline.flatMap(flatten);
};

/** Inline content as nodes. */
export const phrasing = (inline: Inline): PhrasingContent[] => join(flatten(inline));

/** Words that stand out. */
export const strong = (inline: Inline): PhrasingContent => ({ type: 'strong', children: phrasing(inline) });

/** Words that are stressed. */
export const emphasis = (inline: Inline): PhrasingContent => ({ type: 'emphasis', children: phrasing(inline) });

/** A paragraph. */
export const paragraph = (inline: Inline): Paragraph => ({ type: 'paragraph', children: phrasing(inline) });

/** A heading. */
export const heading = (depth: 1 | 2 | 3, inline: Inline): Heading => ({
  type: 'heading',
  depth,
  children: phrasing(inline),
});

/** A point of a list, with a list below it where it has parts. */
export const listItem = (inline: Inline, below?: List): ListItem => ({
  type: 'listItem',
  spread: false,
  children: below ? [paragraph(inline), below] : [paragraph(inline)],
});

/** A list with bullets. */
export const list = (children: ListItem[]): List => ({ type: 'list', ordered: false, spread: false, children });

const cell = (inline: Inline): TableCell => ({ type: 'tableCell', children: phrasing(inline) });
const row = (cells: readonly Inline[]): TableRow => ({ type: 'tableRow', children: cells.map(cell) });

/** A table with a head; columns whose heads are listed in `right` hold numbers. */
export const table = (
  head: readonly string[],
  rows: readonly (readonly Inline[])[],
  right: readonly string[] = [],
): Table => ({
  type: 'table',
  align: head.map((name) => (right.includes(name) ? 'right' : null)),
  children: [row(head), ...rows.map(row)],
});
