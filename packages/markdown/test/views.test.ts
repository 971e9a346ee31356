import { type ActKind, ActKindSchema, DemarcheError, parse, type StatementDocument } from '@demarche/core';
import { type MarkdownOptions, toMarkdown, toMdast, VIEWS } from '@demarche/markdown';
import fc from 'fast-check';
import type { FootnoteDefinition } from 'mdast';
import { describe, expect, test } from 'vitest';
import { act, bare, DOCUMENT } from './report.fixture.js';
import { active, nodesOf, plain, readBack, visible } from './visible.js';

test.each(VIEWS)('the view %s of an invented document', async (view) => {
  await expect(toMarkdown(DOCUMENT, { view })).toMatchFileSnapshot(`./__snapshots__/${view}.md`);
});

test('the report is the default', () => {
  expect(toMarkdown(DOCUMENT)).toBe(toMarkdown(DOCUMENT, { view: 'report' }));
});

test.each(VIEWS)('%s reads back as the tree that was written', (view) => {
  expect(visible(readBack(toMarkdown(DOCUMENT, { view })))).toBe(visible(toMdast(DOCUMENT, { view })));
});

/** Pieces of text that mean something in Markdown, HTML, GFM or a link, and some that mean nothing. */
const HOSTILE = (
  '[ ] ( ) ! * _ ` ``` ~ ~~ # ## > - + 1. | \\ < <b> </script> <!-- &amp; &#x41; https://a.example www.a.example a@b.example ' +
  'mailto:a@b.example [^1] [^1]: [^x] ![x](y) [a](b) [a]: [a][b] $ === --- *** {x} : " word x é 🕊 |-| javascript:alert(1)'
).split(' ');
const hostile = fc
  .array(fc.constantFrom(...HOSTILE, ' ', '\n', '\n\n', '\t', '    '), { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() !== '');

/** A text as one paragraph with an act over all of it, and one over its middle, however the words fall. */
function withActs(text: string): StatementDocument {
  const whole = { start: 0, end: text.length };
  const middle = { start: Math.floor(text.length / 3), end: Math.ceil((2 * text.length) / 3) };
  const acts = [act('x1', 'threaten', whole), act('x2', 'demand', middle), act('x3', 'propose', whole)];
  return bare(text, { acts, outlet: text, title: whole });
}

describe('a hostile document stays text', () => {
  test('in the view annotated all of it is there, as it was, with a mark for each act', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const root = readBack(toMarkdown(withActs(text), { view: 'annotated' }));
        expect(active(root)).toEqual([]);
        const [, ...body] = root.children;
        const own = body.filter(({ type }) => type !== 'footnoteDefinition');
        expect(visible({ type: 'root', children: own })).toBe(plain(text));
        const count = (type: string): number => [...nodesOf(root)].filter((node) => node.type === type).length;
        expect([count('footnoteReference'), count('footnoteDefinition')]).toEqual([3, 3]);
      }),
      { numRuns: 200 },
    );
  });

  test.each(['report', 'brief'] as const)('in the view %s its words are there, as they were', (view) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const harmless = text.replaceAll('"', "'");
        const root = readBack(toMarkdown(withActs(harmless), { view }));
        expect(active(root)).toEqual([]);
        expect([...nodesOf(root)].filter(({ type }) => type.startsWith('footnote'))).toEqual([]);
        expect(visible(root)).toContain(`“${plain(harmless)}”`);
      }),
      { numRuns: 150 },
    );
  });

  test('whatever it is, as the parser reads it, nothing of it acts', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...VIEWS), (noise, view) => {
        const text = `${noise}\n\nFrance demands that Norway ${noise} withdraw.\n\n${noise}`;
        expect(active(readBack(toMarkdown(parse(text), { view })))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('annotated', () => {
  test('leaves page furniture out and keeps every other block', () => {
    const words = visible(readBack(toMarkdown(DOCUMENT, { view: 'annotated' })));
    expect(words).not.toContain('Share this page');
    for (const { kind, start, end } of DOCUMENT.blocks)
      if (kind !== 'furniture') expect(words).toContain(plain(DOCUMENT.text.slice(start, end)));
  });

  test('every footnote says what the act is and stands behind its words', () => {
    const root = toMdast(DOCUMENT, { view: 'annotated' });
    const notes = root.children.filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition');
    expect(notes.map(({ identifier }) => identifier)).toEqual(['1', '2', '3', '4', '5']);
    expect(visible(notes[0] as FootnoteDefinition)).toContain('Norland (NLD): Demands of Sudmark');
    const markdown = toMarkdown(DOCUMENT, { view: 'annotated' });
    expect(markdown).toContain('free the crew[^1]. "We reject the claim of last week,"[^2] Foreign');
  });

  test('an act outside of every block keeps its footnote', () => {
    const document = { ...bare('Share this'), acts: [act('x1', 'state', { start: 0, end: 5 })] };
    const furniture = { ...document, blocks: [{ start: 0, end: 10, kind: 'furniture' as const }] };
    expect(toMarkdown(furniture, { view: 'annotated' })).toMatch(/^\[\^1\]$/m);
  });

  test('several documents in one page keep their notes apart', () => {
    const page = ['1-', '2-'].map((notePrefix) => toMarkdown(DOCUMENT, { view: 'annotated', notePrefix })).join('\n');
    const labels = [...nodesOf(readBack(page))].flatMap((node) =>
      node.type === 'footnoteDefinition' ? node.identifier : [],
    );
    expect(new Set(labels).size).toBe(2 * DOCUMENT.acts.length);
  });

  test('a mark never stands inside a character', () => {
    const document = { ...bare('a🕊b'), acts: [act('x1', 'state', { start: 0, end: 2 })] };
    expect(toMarkdown(document, { view: 'annotated' })).toContain('a🕊[^1]b');
  });
});

const kinds = fc.array(fc.constantFrom(...ActKindSchema.options), { maxLength: 80 });

/** A document with an act of each kind, over words of some length. */
function withKinds(list: readonly ActKind[], length: number): StatementDocument {
  const text = 'word '.repeat(400);
  return bare(text, {
    outlet: 'The Harrow Courier '.repeat(30),
    acts: list.map((kind, at) => act(`x${at}`, kind, { start: at, end: at + length })),
  });
}

describe('brief', () => {
  test('is a page at most: 3300 characters on 60 lines', () => {
    fc.assert(
      fc.property(kinds, fc.integer({ min: 1, max: 1500 }), (list, length) => {
        const markdown = toMarkdown(withKinds(list, length), { view: 'brief' });
        expect(markdown.length).toBeLessThanOrEqual(3300);
        expect(markdown.split('\n').length).toBeLessThanOrEqual(60);
      }),
      { numRuns: 60 },
    );
  });

  test('counts every act, listed or not', () => {
    fc.assert(
      fc.property(kinds, (list) => {
        const root = readBack(toMarkdown(withKinds(list, 30), { view: 'brief' }));
        const points = [...nodesOf(root)].filter(({ type }) => type === 'listItem').length;
        const rest = /in the text: (.*)\.$/i.exec(visible(root))?.[1] ?? '';
        const counts = [...rest.matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0);
        expect(points + counts).toBe(list.length);
      }),
      { numRuns: 60 },
    );
  });

  test('threats stand first, then offers, then demands', () => {
    const markdown = toMarkdown(withKinds(['demand', 'state', 'propose', 'threaten'], 9), { view: 'brief' });
    expect(markdown.match(/^## .*$/gm)).toEqual([
      '## Threats and warnings',
      '## Offers and pledges',
      '## Demands and calls',
    ]);
  });

  test('says so where there is nothing', () => {
    expect(toMarkdown(bare('x'), { view: 'brief' })).toContain('No demands, offers, threats or other acts');
  });
});

// Each row: options, the code of the error.
const WRONG: readonly [options: object, code: string][] = [
  [{ view: 'poem' }, 'invalid-option'],
  [{ view: 'brief', sections: ['acts'] }, 'invalid-option'],
  [{ sections: ['poem'] }, 'invalid-option'],
  [{ maxQuote: 5 }, 'invalid-option'],
  [{ notePrefix: ']: x' }, 'invalid-option'],
  [{ views: 'brief' }, 'unknown-option'],
];

test.each(WRONG)('refuses the options %j', (options, code) => {
  const call = (): string => toMarkdown(DOCUMENT, options as MarkdownOptions);
  expect(call).toThrow(DemarcheError);
  expect(call).toThrow(expect.objectContaining({ code }));
});
