import { isSeen } from './seen.js';
import { attribute, findAll, type PageElement, type PageText, textOf, walk } from './tree.js';

/** The title of a page and where it stands. */
export interface PageTitle {
  readonly title: string | null;
  /** The heading that shows it. */
  readonly heading: PageElement | null;
  /** Its characters in `<title>`, where no heading shows it. */
  readonly words: TitleWords | null;
  /** What `<title>` has beside it: the name of the site. */
  readonly rest: string | null;
}

/** Characters of a `<title>`. */
export interface TitleWords {
  readonly element: PageElement;
  readonly nodes: readonly PageText[];
}

const MAX_LENGTH = 500;
const ELSEWHERE = new Set(['nav', 'footer', 'aside']);
const SEPARATOR = /\s+(?:[|·•»«/\\:–—-]|::|\/\/)\s+/gu;

const same = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function headings(root: PageElement): PageElement[] {
  const found: PageElement[] = [];
  walk(root, (node) => {
    if (node.kind === 'text' || ELSEWHERE.has(node.name) || !isSeen(node)) return false;
    const named = /^h[1-3]$/.test(node.name) || attribute(node, 'itemprop') === 'headline';
    if (named) found.push(node);
    return !named;
  });
  return found;
}

/** The heading with the words of one of the titles, or of the beginning of one. */
function headingOf(root: PageElement, titles: readonly string[]): PageElement | null {
  const wanted = titles.map(same).filter((title) => title !== '');
  const shown = headings(root)
    .map((element) => ({ element, words: same(textOf(element)) }))
    .filter(({ words }) => words !== '' && words.length <= MAX_LENGTH);
  const exact = shown.find(({ words }) => wanted.includes(words));
  if (exact) return exact.element;
  const part = shown.find(({ words }) => words.includes(' ') && wanted.some((title) => title.startsWith(`${words} `)));
  if (part) return part.element;
  const only = shown.filter(({ element }) => element.name === 'h1');
  return only.length === 1 && only[0]?.words.includes(' ') ? only[0].element : null;
}

/** The characters of a `<title>` up to an offset of its raw text. */
function cut(nodes: readonly PageText[], length: number): PageText[] {
  const out: PageText[] = [];
  let left = length;
  for (const node of nodes) {
    if (left <= 0) break;
    const value = node.value.slice(0, left);
    left -= node.value.length;
    out.push(node.entity ? node : { ...node, value, end: node.start + value.length });
  }
  return out;
}

/** `Statement on the strait | Ministry of Norland`: the words before the last separator, and those after it. */
function split(raw: string): { length: number; rest: string | null } {
  const last = [...raw.matchAll(SEPARATOR)].at(-1);
  if (!last || raw.slice(0, last.index).trim().split(/\s+/u).length < 2) return { length: raw.length, rest: null };
  return {
    length: last.index,
    rest:
      raw
        .slice(last.index + last[0].length)
        .replace(/\s+/gu, ' ')
        .trim() || null,
  };
}

/** What follows the title in the longer title of the page. */
function restAfter(title: string, whole: string): string | null {
  if (!whole.toLowerCase().startsWith(title.toLowerCase())) return null;
  const rest = /^\s+(?:[|·•»«/\\:–—-]|::|\/\/)\s+(.*)$/u.exec(whole.slice(title.length));
  return rest?.[1] ?? null;
}

/**
 * Finds the title of a page: the heading that says what the metadata says, else the words of `<title>` without the name of the
 * site.
 *
 * @param told - The title of JSON-LD or OpenGraph.
 */
export function findTitle(root: PageElement, told: string | null): PageTitle {
  const element = findAll(root, (candidate) => candidate.name === 'title')[0];
  const nodes = (element?.children ?? []).filter((node) => node.kind === 'text');
  const raw = nodes.map((node) => node.value).join('');
  const whole = raw.replace(/\s+/gu, ' ').trim();
  const heading = headingOf(root, told === null ? [whole] : [told, whole]);
  if (heading) {
    const title = textOf(heading);
    return { title, heading, words: null, rest: restAfter(title, whole) };
  }
  const { length, rest } = split(raw);
  return {
    title: told ?? (whole === '' ? null : raw.slice(0, length).replace(/\s+/gu, ' ').trim()),
    heading: null,
    words: element ? { element, nodes: cut(nodes, length) } : null,
    rest,
  };
}
