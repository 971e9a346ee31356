import { isElsewhere, isSeen } from './seen.js';
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
const SEPARATOR = /\s+(?:[|·•»«/\\:–—]|-{1,3}|::|\/\/)\s+/gu;

const same = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function headings(root: PageElement): PageElement[] {
  const found: PageElement[] = [];
  walk(root, (node) => {
    if (node.kind === 'text' || !isSeen(node) || isElsewhere(node)) return false;
    const named = /^h[1-3]$/.test(node.name) || attribute(node, 'itemprop') === 'headline';
    if (named) found.push(node);
    return !named;
  });
  return found;
}

/** A heading and its words as they are compared. */
interface Shown {
  readonly element: PageElement;
  readonly words: string;
}

/**
 * The last heading that is the beginning or the end of a title; the name of the site stands above it, if it is one too. A single
 * word may be the name of the site, unless it is most of the title or what stands before the separator.
 */
const partOf = (shown: readonly Shown[], title: string, first: string): Shown | undefined =>
  shown.findLast(
    ({ words }) =>
      (words.includes(' ') || words === first || words.length * 2 > title.length) &&
      (title.startsWith(`${words} `) || title.endsWith(` ${words}`)),
  );

/**
 * The heading that shows a title.
 *
 * @param titles - What the page may be called, the likeliest first.
 * @param first - What stands before the last separator of `<title>`.
 * @param site - The name of the site, which is often a heading too.
 */
function headingOf(
  root: PageElement,
  titles: readonly string[],
  first: string,
  site: string | null,
): PageElement | null {
  const shown: Shown[] = headings(root)
    .map((element) => ({ element, words: same(textOf(element)) }))
    .filter(({ words }) => words !== '' && words.length <= MAX_LENGTH);
  const wanted = titles.map(same).filter((title) => title !== '');
  for (const title of wanted) {
    const found = shown.find(({ words }) => words === title) ?? partOf(shown, title, same(first));
    if (found) return found.element;
  }
  const main = shown.filter(
    ({ element, words }) => element.name === 'h1' && words.includes(' ') && words !== same(site ?? ''),
  );
  return main.length === 1 ? (main[0] as Shown).element : null;
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

/** A dash or a colon may belong to the title: `Norland – a reply`. */
const isWeak = (separator: string): boolean => /[/:–—-]/u.test(separator.trim());

/** `Statement on the strait | Ministry of Norland`: the words before the last separator, and those after it. */
function split(raw: string): { length: number; rest: string | null } {
  const last = [...raw.matchAll(SEPARATOR)].at(-1);
  if (
    !last ||
    raw.slice(0, last.index).trim() === '' ||
    (isWeak(last[0]) && !/\S\s+\S/u.test(raw.slice(0, last.index)))
  )
    return { length: raw.length, rest: null };
  return {
    length: last.index,
    rest:
      raw
        .slice(last.index + last[0].length)
        .replace(/\s+/gu, ' ')
        .trim() || null,
  };
}

/** What stands before or after the title in the longer title of the page. */
function restBeside(title: string, whole: string): string | null {
  const parts = whole.split(SEPARATOR);
  const at = whole.toLowerCase().indexOf(title.toLowerCase());
  if (at < 0 || parts.length < 2) return null;
  const rest = at === 0 ? parts.at(-1) : parts[0];
  return rest && !title.toLowerCase().includes(rest.toLowerCase()) ? rest : null;
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
  const { length, rest } = split(raw);
  const first = raw.slice(0, length).replace(/\s+/gu, ' ').trim();
  const heading = headingOf(root, [told ?? '', whole], first, rest);
  if (heading) {
    const title = textOf(heading);
    return { title, heading, words: null, rest: restBeside(title, whole) };
  }
  return {
    title: told ?? (first === '' ? null : first),
    heading: null,
    words: element ? { element, nodes: cut(nodes, length) } : null,
    rest,
  };
}
