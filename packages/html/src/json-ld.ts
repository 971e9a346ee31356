import { attribute, findAll, type PageElement, textOf } from './tree.js';

type Thing = Readonly<Record<string, unknown>>;

/** What a page says of its article in JSON-LD; each null where it says nothing. */
export interface LinkedData {
  readonly title: string | null;
  readonly date: string | null;
  readonly language: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
}

const MAX_THINGS = 1000;
const ARTICLE = /(?:Article|Posting|Report|Statement|CreativeWork|Release)$/;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Some pages wrap their data in a comment. */
const unwrapped = (json: string): string =>
  json
    .replace(/^\s*(?:\/\*|\/\/)?\s*(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\*|\/\/)?\s*(?:-->|\]\]>)(?:\s*\*\/)?\s*$/, '');

function parsed(json: string): unknown {
  try {
    return JSON.parse(unwrapped(json));
  } catch {
    return null;
  }
}

/** Every object in some JSON, the outer ones first. */
function thingsIn(value: unknown): Thing[] {
  const things: Thing[] = [];
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && things.length < MAX_THINGS; i++) {
    const next = queue[i];
    if (Array.isArray(next)) for (const item of next) queue.push(item);
    else if (isThing(next)) {
      things.push(next);
      for (const item of Object.values(next)) if (typeof item === 'object') queue.push(item);
    }
  }
  return things;
}

const typesOf = (thing: Thing): string[] => [thing['@type']].flat().filter((type) => typeof type === 'string');

/** A text that stands there, or the first of several, or the name of the thing that stands there or is referred to. */
function wording(value: unknown, byId: ReadonlyMap<unknown, Thing>, keys: readonly string[]): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first.trim() === '' ? null : first.trim();
  if (!isThing(first)) return null;
  for (const thing of [first, byId.get(first['@id'])]) {
    for (const key of keys) {
      const found = thing?.[key];
      if (typeof found === 'string' && found.trim() !== '') return found.trim();
    }
  }
  return null;
}

/** Reads the JSON-LD of a page: its article, or else its page. */
export function readLinkedData(root: PageElement): LinkedData {
  const scripts = findAll(
    root,
    (element) => element.name === 'script' && /^application\/ld\+json/i.test(attribute(element, 'type')),
  );
  const things = scripts.flatMap((script) => thingsIn(parsed(textOf(script))));
  const named = (test: (type: string) => boolean) => things.find((thing) => typesOf(thing).some(test));
  const article = named((type) => ARTICLE.test(type)) ?? named((type) => type === 'WebPage');
  const byId = new Map<unknown, Thing>();
  for (const thing of things) if ('@id' in thing && '@type' in thing) byId.set(thing['@id'], thing);
  const read = (key: string, ...keys: string[]) => wording(article?.[key], byId, keys);
  return {
    title: read('headline') ?? read('name'),
    date: read('datePublished') ?? read('dateCreated'),
    language: read('inLanguage', 'alternateName', 'name'),
    outlet: read('publisher', 'name') ?? read('sourceOrganization', 'name'),
    url: read('url', '@id') ?? read('mainEntityOfPage', '@id', 'url'),
  };
}
