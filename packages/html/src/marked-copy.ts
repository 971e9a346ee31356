import { VOID } from './elements.js';
import { type PageElement, walk } from './tree.js';

/** A well-formed copy of a page in which each element carries an attribute of its own, by which it is known again. */
export interface MarkedCopy {
  readonly markup: string;
  /** The elements of the page; the attribute of the element with the number 7 is `n7`. */
  readonly elements: readonly PageElement[];
  /** The elements that are left out because they are nested too deeply, each with the one that has its text in the copy. */
  readonly deeper: readonly (readonly [PageElement, PageElement])[];
}

/** Deeper elements are left out of the copy and their text is put where they were: the reader of the copy recurs. */
const MAX_DEPTH = 300;
const NAME = /^[a-z][a-z0-9-]*$/;
/** What tells content from furniture. */
const TELLING = ['class', 'id', 'role', 'itemprop', 'rel', 'aria-modal'];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (value: string): string => value.replace(/[&<>"]/g, (character) => ESCAPES[character] as string);

function startTag(element: PageElement, number: number): string {
  const told = TELLING.filter((name) => element.attributes.has(name));
  const attributes = told.map((name) => ` ${name}="${escaped(element.attributes.get(name) ?? '')}"`);
  const href = element.attributes.get('href');
  // Where a link leads does not matter, only whether it leaves the page.
  if (href !== undefined) attributes.push(` href="${href.startsWith('#') ? '#x' : 'x'}"`);
  return `<${nameOf(element)} n${number}=""${attributes.join('')}`;
}

/** The body is a div of the copy: the search for the content loses the mark of a body. */
function nameOf(element: PageElement): string {
  if (element.name === 'html' || element.name === 'head' || element.name === 'body') return 'div';
  return NAME.test(element.name) ? element.name : 'span';
}

/**
 * Copies the parts of a page that pass a test.
 *
 * @param root - The page.
 * @param title - Its title; a heading that repeats it is furniture to the search for the content.
 */
export function markedCopy(root: PageElement, title: string, test: (element: PageElement) => boolean): MarkedCopy {
  const elements: PageElement[] = [root];
  const deeper: (readonly [PageElement, PageElement])[] = [];
  const open: PageElement[] = [root];
  let tooDeep = 0;
  const parts: string[] = [`<html><head><title>${escaped(title)}</title></head><body><div n0="">`];
  const enter = (element: PageElement): boolean => {
    if (!test(element)) return false;
    if (open.length > MAX_DEPTH) {
      tooDeep++;
      deeper.push([element, open.at(-1) as PageElement]);
      return true;
    }
    parts.push(startTag(element, elements.push(element) - 1), VOID.has(element.name) ? '/>' : '>');
    open.push(element);
    return true;
  };
  const leave = (element: PageElement): void => {
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    open.pop();
    if (!VOID.has(element.name)) parts.push(`</${nameOf(element)}>`);
  };
  walk(root, (node) => (node.kind === 'text' ? parts.push(escaped(node.value)) === 0 : enter(node)), leave);
  parts.push('</div></body></html>');
  return { markup: parts.join(''), elements, deeper };
}
