import { VOID } from './elements.js';
import { isSeen } from './seen.js';
import { type PageElement, walk } from './tree.js';

/** A well-formed copy of a page in which each element carries an attribute of its own, by which it is known again. */
export interface MarkedCopy {
  readonly markup: string;
  /** The elements of the page; the attribute of the element with the number 7 is `n7`. */
  readonly elements: readonly PageElement[];
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
 * Copies what a reader sees of a page.
 *
 * @param root - The page.
 * @param title - Its title; a heading that repeats it is furniture to the search for the content.
 */
export function markedCopy(root: PageElement, title: string): MarkedCopy {
  const elements: PageElement[] = [root];
  const parts: string[] = [`<html><head><title>${escaped(title)}</title></head><body><div n0="">`];
  let depth = 0;
  walk(
    root,
    (node) => {
      if (node.kind === 'text') {
        parts.push(escaped(node.value));
        return false;
      }
      if (!isSeen(node)) return false;
      depth++;
      if (depth > MAX_DEPTH) return true;
      const tag = startTag(node, elements.push(node) - 1);
      parts.push(VOID.has(node.name) ? `${tag}/>` : `${tag}>`);
      return true;
    },
    (node) => {
      if (depth <= MAX_DEPTH && !VOID.has(node.name)) parts.push(`</${nameOf(node)}>`);
      depth--;
    },
  );
  parts.push('</div></body></html>');
  return { markup: parts.join(''), elements };
}
