import { readDay } from './dates.js';
import { readLinkedData } from './json-ld.js';
import { attribute, findAll, type PageElement } from './tree.js';

/** What a page says of itself. */
export interface Metadata {
  /** The title that is meant to be shown elsewhere: of JSON-LD or OpenGraph. */
  readonly title: string | null;
  readonly date: string | null;
  readonly language: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
}

const DATES =
  'article:published_time og:published_time published_time datepublished parsely-pub-date sailthru.date dcterms.issued dcterms.created dc.date.issued dc.date.created dc.date dcterms.date pubdate publishdate publish_date publish-date publication_date citation_publication_date article.published date'.split(
    ' ',
  );
const TITLES = 'og:title twitter:title dc.title dcterms.title citation_title headline'.split(' ');
const OUTLETS = 'og:site_name application-name dc.publisher dcterms.publisher publisher citation_publisher'.split(' ');
const LANGUAGES = 'og:locale content-language dc.language dcterms.language language'.split(' ');

/** The values of the `<meta>` elements by their lower-case names; the first of several counts. */
function metaValues(root: PageElement): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const meta of findAll(root, (element) => element.name === 'meta')) {
    const content = attribute(meta, 'content').trim();
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attribute(meta, key).trim().toLowerCase();
      if (name !== '' && content !== '' && !values.has(name)) values.set(name, content);
    }
  }
  return values;
}

/** The first day that one of some values names. */
function firstDay(values: Iterable<string | null | undefined>): string | null {
  for (const value of values) {
    const day = value ? readDay(value) : null;
    if (day) return day;
  }
  return null;
}

/** A language tag as BCP 47 writes it: `en-GB` for `en_gb`. */
function languageTag(value: string | null | undefined): string | null {
  const [, language, region] = /^\s*([a-z]{2,3})(?:[-_]([a-z]{2}|\d{3}))?(?:[-_,;.\s]|$)/i.exec(value ?? '') ?? [];
  if (language === undefined) return null;
  return region === undefined ? language.toLowerCase() : `${language.toLowerCase()}-${region.toUpperCase()}`;
}

function languageOf(root: PageElement, told: readonly (string | null | undefined)[]): string | null {
  const html = root.children.find((node) => node.kind === 'element' && node.name === 'html') as PageElement | undefined;
  const own = html ? [attribute(html, 'lang'), attribute(html, 'xml:lang')] : [];
  for (const value of [...own, ...told]) {
    const tag = languageTag(value);
    if (tag) return tag;
  }
  return null;
}

const absolute = (value: string | null | undefined): string | null =>
  value && /^https?:\/\/\S+$/i.test(value) ? value : null;

/** Reads JSON-LD, OpenGraph, Dublin Core and other `<meta>` elements, `lang` and the canonical link. */
export function readMetadata(root: PageElement): Metadata {
  const data = readLinkedData(root);
  const meta = metaValues(root);
  const first = (names: readonly string[]) =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const canonical = findAll(
    root,
    (element) => element.name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(element, 'rel')),
  )[0];
  return {
    title: data.title ?? first(TITLES),
    date: firstDay([data.date, ...DATES.map((name) => meta.get(name))]),
    language: languageOf(root, [data.language, ...LANGUAGES.map((name) => meta.get(name))]),
    outlet: data.outlet ?? first(OUTLETS),
    url: absolute(canonical && attribute(canonical, 'href')) ?? absolute(meta.get('og:url')) ?? absolute(data.url),
  };
}
