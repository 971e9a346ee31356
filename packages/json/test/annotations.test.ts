import { readdirSync, readFileSync } from 'node:fs';
import { parse, type StatementDocument } from '@demarche/core';
import { ANNOTATION_CONTEXTS, type Annotation, type TextTarget, toAnnotations } from '@demarche/json';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { RICH, RICH_TEXT } from './rich.fixture.js';
import { thrownBy } from './thrown-by.js';

/** Serves the bundled contexts and nothing else: there is no network in these tests. */
const documentLoader = async (url: string) => {
  const document = ANNOTATION_CONTEXTS[url];
  if (!document) throw new Error(`Nothing is bundled for ${url}.`);
  return { documentUrl: url, document: document as jsonld.JsonLdDocument };
};

/** Expanded in safe mode, which throws on anything that would be lost: a term without a meaning, a relative IRI. */
const expand = (document: StatementDocument) =>
  jsonld.expand(
    toAnnotations(document) as unknown as jsonld.JsonLdDocument,
    {
      documentLoader,
      safe: true,
    } as jsonld.Options.Expand,
  );

/** Every string, number and truth value in some JSON, keys aside. */
function leaves(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(leaves);
}

/** How often each leaf stands there. */
function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The leaves of the collection, types and motivations as the IRIs that they expand to. */
function meant(document: StatementDocument): string[] {
  const { '@context': _, ...rest } = toAnnotations(document);
  const iris = new Map([
    ['AnnotationCollection', 'http://www.w3.org/ns/activitystreams#OrderedCollection'],
    ['AnnotationPage', 'http://www.w3.org/ns/activitystreams#OrderedCollectionPage'],
    ...['Annotation', 'SpecificResource', 'TextPositionSelector', 'TextQuoteSelector'].map(oa),
    ...['classifying', 'commenting', 'describing', 'highlighting', 'identifying'].map(oa),
  ]);
  return leaves(rest).map((leaf) => iris.get(leaf) ?? leaf.replace(/^demarche:(?=[A-Z])/, 'urn:demarche:terms#'));
}

const oa = (name: string): [string, string] => [name, `http://www.w3.org/ns/oa#${name}`];

const examples = new URL('../../../examples/', import.meta.url);
const documents: readonly [string, StatementDocument][] = [
  ['a document made by hand', RICH],
  ...readdirSync(examples)
    .filter((name) => name.endsWith('.txt'))
    .map((name): [string, StatementDocument] => [
      name,
      parse(readFileSync(new URL(name, examples), 'utf8'), { id: name }),
    ]),
  ['an empty text', parse('')],
  ['an id that is no IRI', { ...RICH, id: '../a b\n#<é>\ud800' }],
];

describe('expanded with the bundled contexts', () => {
  test.each(documents)('%s loses nothing', async (_name, document) => {
    const expanded = tally(leaves(await expand(document)));
    for (const [leaf, count] of tally(meant(document))) expect([leaf, expanded.get(leaf) ?? 0]).toEqual([leaf, count]);
  });

  test('whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        const document = parse(`${text} Norland rejects it.`);
        expect((await expand(document)).length).toBe(1);
      }),
      { numRuns: 30 },
    );
  });

  test('the words of the vocabulary are there', async () => {
    const written = JSON.stringify(await expand(RICH));
    for (const iri of [
      'oa#hasTarget',
      'oa#TextPositionSelector',
      'oa#exact',
      'activitystreams#items',
      'terms#recipients',
    ])
      expect(written).toContain(iri);
  });
});

const items = (document: StatementDocument): readonly Annotation[] => toAnnotations(document).first.items;
const targetsOf = ({ target }: Annotation): TextTarget[] => [target].flat().filter((one) => typeof one !== 'string');

describe('the annotations', () => {
  test('one for each thing of the document', () => {
    expect(items(RICH).map(({ id, motivation }) => `${id.split('#')[1]} ${motivation}`)).toMatchInlineSnapshot(`
      [
        "annotation-document describing",
        "annotation-a1 identifying",
        "annotation-a2 identifying",
        "annotation-a3 identifying",
        "annotation-a4 identifying",
        "annotation-a5 identifying",
        "annotation-i1 identifying",
        "annotation-quotation-1 highlighting",
        "annotation-quotation-2 highlighting",
        "annotation-q1 classifying",
        "annotation-x1 classifying",
        "annotation-x2 classifying",
        "annotation-x3 classifying",
        "annotation-x4 classifying",
        "annotation-diagnostic-1 commenting",
        "annotation-diagnostic-2 commenting",
      ]
    `);
    expect(toAnnotations(RICH).total).toBe(items(RICH).length);
  });

  test('an act', () => {
    expect(items(RICH).find(({ body }) => body['demarche:kind'] === 'demand')).toMatchSnapshot();
  });

  test('positions count code points, and prefix, words and suffix are what stands there', () => {
    const targets = items(RICH).flatMap(targetsOf);
    expect(targets.length).toBeGreaterThan(10);
    const characters = Array.from(RICH_TEXT);
    for (const { selector } of targets) {
      const [{ start, end }, { exact, prefix, suffix }] = selector;
      expect(characters.slice(start, end).join('')).toBe(exact);
      expect(RICH_TEXT).toContain(prefix + exact + suffix);
      expect(characters.slice(0, start).join('').endsWith(prefix)).toBe(true);
    }
  });

  test('what stands around is not cut inside a character', () => {
    const text = `${'🕊'.repeat(40)}x${'🕊'.repeat(40)}`;
    const [act] = RICH.acts;
    const span = { start: 81, end: 82 };
    const document = { ...RICH, text: `a${text}`, acts: [{ ...(act as StatementDocument['acts'][number]), span }] };
    const target = items(document).find(({ body }) => body.type === 'demarche:Act')?.target as TextTarget;
    expect(target.selector[1]).toEqual({
      type: 'TextQuoteSelector',
      exact: 'x',
      prefix: '🕊'.repeat(16),
      suffix: '🕊'.repeat(16),
    });
  });

  test('the text can be elsewhere', () => {
    const source = 'https://example.org/statement';
    const [first] = toAnnotations(RICH, { source }).first.items as [Annotation];
    expect(first.target).toBe(source);
  });
});

test.each([
  [{ source: 'statement.txt' }, 'invalid-option'],
  [{ source: 'https://example.org/a b' }, 'invalid-option'],
  [{ source: 7 }, 'invalid-option'],
  [{ base: 'https://example.org/' }, 'unknown-option'],
])('refuses the options %j', (options, code) => {
  expect(thrownBy(() => toAnnotations(RICH, options as never)).code).toBe(code);
});
