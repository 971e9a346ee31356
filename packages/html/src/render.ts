import { BLOCK } from './elements.js';
import { isSeen } from './seen.js';
import { TextWriter } from './text-writer.js';
import type { TitleWords } from './title.js';
import { attribute, findAll, type PageElement, type PageText, type Stretch, walk } from './tree.js';

/** Blocks that follow each other line by line; others have an empty line between them. */
const CLOSE = new Set(['li', 'dd', 'dt', 'tr', 'option', 'caption']);
/** Lists in lists are set in; deeper ones no further, so that a page costs no more than its length. */
const MAX_INDENT = 8;
const CELLS = new Set(['td', 'th']);
const PREFORMATTED = new Set(['pre', 'listing', 'xmp']);

/** What is open while a page is written. */
interface State {
  readonly writer: TextWriter;
  readonly kept: ReadonlySet<PageElement>;
  readonly lists: { ordered: boolean; next: number }[];
  quotes: number;
  preformatted: number;
}

function breakAt(state: State, element: PageElement, at: Stretch): void {
  if (CELLS.has(element.name)) state.writer.gap('\t', at);
  else if (CLOSE.has(element.name)) state.writer.gap('\n', at);
  else if (BLOCK.has(element.name)) state.writer.gap(state.lists.length > 1 && isList(element) ? '\n' : '\n\n', at);
}

const isList = (element: PageElement): boolean =>
  element.name === 'ul' || element.name === 'ol' || element.name === 'menu';

function beginItem(state: State, item: PageElement): void {
  const list = state.lists.at(-1);
  const indent = '  '.repeat(Math.min(Math.max(0, state.lists.length - 1), MAX_INDENT));
  const value = Number.parseInt(attribute(item, 'value'), 10);
  if (list && Number.isSafeInteger(value)) list.next = value;
  state.writer.mark(`${indent}${list?.ordered ? `${list.next++}.` : '-'} `, item);
}

function beginList(state: State, list: PageElement): void {
  const start = Number.parseInt(attribute(list, 'start'), 10);
  state.lists.push({ ordered: list.name === 'ol', next: Number.isSafeInteger(start) ? start : 1 });
}

function enter(state: State, element: PageElement): void {
  if (element.name === 'br') state.writer.lineBreak(element);
  if (isList(element)) beginList(state, element);
  breakAt(state, element, element);
  if (element.name === 'li') beginItem(state, element);
  if (element.name === 'q' && state.kept.has(element))
    state.writer.layout(state.quotes++ % 2 === 0 ? '“' : '‘', element);
  if (PREFORMATTED.has(element.name)) state.preformatted++;
}

function leave(state: State, element: PageElement): void {
  if (element.name === 'q' && state.kept.has(element))
    state.writer.layout(--state.quotes % 2 === 0 ? '”' : '’', element.close);
  if (element.name === 'li') state.writer.dropMark();
  breakAt(state, element, element.close);
  if (isList(element)) state.lists.pop();
  if (PREFORMATTED.has(element.name)) state.preformatted--;
}

function writeTitle({ writer }: State, { element, nodes }: TitleWords): void {
  writer.gap('\n\n', element);
  for (const node of nodes) writer.write(node, false);
  writer.gap('\n\n', element.close);
}

/** What of a page is written. */
export interface Selection {
  /** The elements whose own text is written. */
  readonly kept: ReadonlySet<PageElement>;
  /** What is written of `<title>`. */
  readonly title: TitleWords | null;
  /** The heading that shows the title. What stands above it is not written, unless it is more than what stands below. */
  readonly heading: PageElement | null;
  /** Elements that are written although they stand above the heading. */
  readonly above: ReadonlySet<PageElement>;
}

/** Where in the page the content begins. */
function beginning(root: PageElement, { kept, heading }: Selection): number {
  if (!heading) return 0;
  let above = 0;
  let below = 0;
  for (const element of [root, ...findAll(root, (candidate) => kept.has(candidate))]) {
    for (const node of kept.has(element) ? element.children : []) {
      if (node.kind !== 'text') continue;
      const length = node.value.trim().length;
      if (node.start < heading.start) above += length;
      else if (node.start >= heading.close.start) below += length;
    }
  }
  return above > below ? 0 : heading.start;
}

/**
 * Writes the content of a page as text: an empty line between paragraphs, a line for each item of a list with its mark and for
 * each row of a table, quotation marks where the page has `<q>`.
 */
export function render(root: PageElement, selection: Selection): TextWriter {
  const { kept, title, above } = selection;
  const from = beginning(root, selection);
  const state: State = { writer: new TextWriter(), kept, lists: [], quotes: 0, preformatted: 0 };
  const open: PageElement[] = [root];
  const isWritten = (node: PageText, element: PageElement): boolean =>
    kept.has(element) && (node.start >= from || above.has(element));
  walk(
    root,
    (node) => {
      if (node.kind === 'text') {
        if (isWritten(node, open.at(-1) as PageElement)) state.writer.write(node, state.preformatted > 0);
        return false;
      }
      if (node === title?.element) writeTitle(state, title);
      if (!isSeen(node)) return false;
      open.push(node);
      enter(state, node);
      return true;
    },
    (node) => {
      open.pop();
      leave(state, node);
    },
  );
  return state.writer;
}
