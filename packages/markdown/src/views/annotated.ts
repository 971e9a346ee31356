import type { Act, Block, Span } from '@demarche/core';
import type { BlockContent, FootnoteDefinition, FootnoteReference, List, PhrasingContent, RootContent } from 'mdast';
import { actWords, provenance, verbPhrase } from '../act-wording.js';
import { emphasis, heading, type Inline, list, listItem, paragraph, phrasing, strong } from '../nodes.js';
import type { ReportOptions } from '../options.js';
import { nameWithCode } from '../party.js';
import { plainText } from '../plain-text.js';
import { quoted, wordsOf } from '../quote.js';
import type { Report } from '../report.js';
import { title } from '../sections/source.js';
import { enumerated } from '../wording.js';

/** An act with the label of its footnote and the place of the mark in the text. */
interface Note {
  readonly act: Act;
  readonly label: string;
  readonly at: number;
}

/** The blocks that belong to the document and say something. */
const visible = (blocks: readonly Block[], text: string): Block[] =>
  blocks.filter(({ kind, start, end }) => kind !== 'furniture' && plainText(text.slice(start, end)) !== '');

/** Where the mark of an act stands: behind its words, within the block that holds their beginning or the one before them. */
function markPlace({ span }: Act, blocks: readonly Block[]): number {
  const block = blocks.findLast(({ start }) => start <= span.start) ?? blocks[0];
  return block ? Math.max(block.start, Math.min(span.end, block.end)) : 0;
}

function notesOf(acts: readonly Act[], blocks: readonly Block[], prefix: string): Note[] {
  return acts
    .map((act) => ({ act, at: markPlace(act, blocks) }))
    .sort((a, b) => a.at - b.at)
    .map((note, index) => ({ ...note, label: `${prefix}${index + 1}` }));
}

const mark = ({ label }: Note): FootnoteReference => ({
  type: 'footnoteReference',
  identifier: label,
  label,
});

/** A place that is not inside a surrogate pair. */
const boundary = (text: string, at: number): number =>
  /^[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]$/.test(text.charAt(at - 1)) ? at + 1 : at;

/** The span without white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

/** The words of a block with the marks of its acts. */
function marked(text: string, block: Span, notes: readonly Note[]): PhrasingContent[] {
  const { start, end } = trimmed(text, block);
  const inline: Inline[] = [];
  let from = start;
  for (const note of notes) {
    const to = Math.max(from, Math.min(end, boundary(text, note.at)));
    inline.push(text.slice(from, to), mark(note));
    from = to;
  }
  return phrasing([...inline, text.slice(from, end)]);
}

const DEPTHS: Readonly<Partial<Record<Block['kind'], 1 | 2>>> = { title: 1, heading: 2 };

/** Blocks as they stand on the page; list items that follow each other are one list. */
function blocksOf(text: string, blocks: readonly Block[], notes: readonly Note[]): RootContent[] {
  const out: RootContent[] = [];
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    const own = notes.filter((note) => note.at >= block.start && note.at < next);
    const words = marked(text, block, own);
    const depth = DEPTHS[block.kind];
    const last = out.at(-1);
    if (depth) out.push(heading(depth, words));
    else if (block.kind !== 'list-item') out.push(paragraph(words));
    else if (last?.type === 'list') last.children.push(listItem(words));
    else out.push(list([listItem(words)]));
  }
  return out;
}

function definition({ act, label }: Note, report: Report, { maxQuote }: ReportOptions): FootnoteDefinition {
  const { text } = report.document;
  const performers = report.partiesOf(act.actors);
  const who = enumerated(performers.map(nameWithCode)) || 'Party not known';
  const words = actWords(act, text, maxQuote);
  const inline: Inline[] = [`${who}: `, strong(verbPhrase(act, report)), words === '' ? '' : `: ${words}`];
  if (act.condition) inline.push(' ', emphasis('Condition:'), ` ${quoted(wordsOf(text, act.condition), maxQuote)}`);
  inline.push(provenance(act, performers, report));
  const items = act.items.length < 2 ? [] : [itemList(act, text, maxQuote)];
  return {
    type: 'footnoteDefinition',
    identifier: label,
    label,
    children: [paragraph(inline), ...items] satisfies BlockContent[],
  };
}

const itemList = ({ items }: Act, text: string, max: number): List =>
  list(items.map((item) => listItem(quoted(wordsOf(text, item), max))));

/** The document in full without page furniture, each act a footnote at its words. */
export function annotated(report: Report, options: ReportOptions): RootContent[] {
  const { text, acts, blocks: all } = report.document;
  const blocks = visible(all, text);
  const notes = notesOf(acts, blocks, options.notePrefix);
  const head = blocks.some(({ kind }) => kind === 'title') ? [] : [title(report)];
  const body = blocks.length === 0 && notes.length > 0 ? [paragraph(notes.map(mark))] : blocksOf(text, blocks, notes);
  return [...head, ...body, ...notes.map((note) => definition(note, report, options))];
}
