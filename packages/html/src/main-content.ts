/// <reference path="./jsdom-parser.d.ts" />
import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { findControls } from './controls.js';
import { markedCopy } from './marked-copy.js';
import { isElsewhere, isSeen } from './seen.js';
import { findAll, type PageElement, walk } from './tree.js';

/** Pages with more elements are not searched: the search takes more than linear time. */
const MAX_ELEMENTS = 20_000;
/** A content of fewer characters is searched for again with less strict rules; statements are short. */
const ENOUGH = 200;

interface Model {
  readonly attributes?: readonly { readonly name: string }[];
  readonly childNodes?: readonly Model[];
}

const isContent = (element: PageElement): boolean => isSeen(element) && !isElsewhere(element);

/** The numbers of the elements of which something is left in a model. */
function numbersIn(model: Model): number[] {
  const numbers: number[] = [];
  const open: Model[] = [model];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const { name } of node.attributes ?? []) if (/^n\d+$/.test(name)) numbers.push(Number(name.slice(1)));
    for (const child of node.childNodes ?? []) open.push(child);
  }
  return numbers;
}

/** The elements that Readability takes for the content, or null where it finds none. */
function searched(root: PageElement, title: string): Set<PageElement> | null {
  if (findAll(root, isContent).length > MAX_ELEMENTS) return null;
  const { markup, elements, deeper } = markedCopy(root, title, isContent);
  const model = new JSDOMParser().parse(markup) as unknown as Document;
  const article = new Readability<Model>(model, {
    charThreshold: ENOUGH,
    disableJSONLD: true,
    serializer: (node) => node as unknown as Model,
  }).parse();
  if (!article?.content) return null;
  const kept = new Set(numbersIn(article.content).map((number) => elements[number] as PageElement));
  for (const [element, owner] of deeper) if (kept.has(owner)) kept.add(element);
  return kept;
}

/** The elements that pass a test, and so do those around them. */
function allOf(root: PageElement, test: (element: PageElement) => boolean): Set<PageElement> {
  const kept = new Set([root]);
  walk(root, (node) => {
    if (node.kind === 'text' || !test(node)) return false;
    kept.add(node);
    return true;
  });
  return kept;
}

const hasWords = (elements: Iterable<PageElement>): boolean =>
  [...elements].some((element) =>
    element.children.some((node) => node.kind === 'text' && /[\p{L}\p{N}]/u.test(node.value)),
  );

/** The elements of a set that are not in another one, unless nothing would be left to read. */
function without(kept: Set<PageElement>, dropped: ReadonlySet<PageElement>): Set<PageElement> {
  const rest = new Set([...kept].filter((element) => !dropped.has(element)));
  return hasWords(rest) ? rest : kept;
}

/**
 * The elements whose own text is the content of a page. Navigation, heads, feet, related links, advertisements are none.
 *
 * @param title - The title of the page, or the empty string; null where all that is seen is asked for.
 */
export function findContent(root: PageElement, title: string | null): Set<PageElement> {
  if (title === null) return allOf(root, isSeen);
  const found = searched(root, title);
  if (found && hasWords(found)) return without(found, findControls(root));
  const body = allOf(root, (element) => isContent(element) && element.name !== 'header');
  return hasWords(body) ? without(body, findControls(root)) : allOf(root, isSeen);
}
