import { parse } from '@demarche/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, marksByParagraph, marksOf, marksOfAct, marksOfProblem, runsOf } from '../src/reading/marks';
import { paragraphAt, paragraphsOf } from '../src/reading/paragraphs';
import { EARLIER } from './documents.fixture';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...EARLIER.split(/(?<=\s)/), '“', '”', '\n\n', '\ud800', '\u202e'), { maxLength: 80 })
    .map((words) => words.join('')),
  fc.integer({ min: 2900, max: 7000 }).map((length) => '😀'.repeat(length)),
);

describe('the paragraphs of any text', () => {
  it('cover exactly its blocks, and each is short', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = parse(text);
        const paragraphs = paragraphsOf(document);
        const join = (spans: readonly { start: number; end: number }[]): string =>
          spans.map(({ start, end }) => text.slice(start, end)).join('');
        expect(join(paragraphs)).toBe(join(document.blocks));
        for (const { start, end } of paragraphs) expect(end - start).toBeLessThanOrEqual(3000);
      }),
      { numRuns: 60 },
    );
  });

  it('are never cut within a pair of surrogates', () => {
    const document = parse('😀'.repeat(4001));
    for (const { start } of paragraphsOf(document)) expect(document.text.charCodeAt(start)).toBe(0xd83d);
  });

  it('are found by an offset', () => {
    const paragraphs = paragraphsOf(parse(EARLIER));
    for (const [at, { start, end }] of paragraphs.entries()) {
      expect([paragraphAt(paragraphs, start), paragraphAt(paragraphs, end - 1)]).toEqual([at, at]);
    }
  });
});

describe('the runs of any text', () => {
  it('give back the paragraphs, every mark on exactly its words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = parse(text);
        const paragraphs = paragraphsOf(document);
        const [act] = document.acts;
        const [problem] = document.diagnostics;
        const marks = [
          ...marksOf(document, { acts: document.acts, cited: true, quotations: true }),
          ...(act ? marksOfAct(act, []) : []),
          ...(problem ? marksOfProblem(problem) : []),
        ];
        const byParagraph = marksByParagraph(marks, paragraphs);
        const wordsOf = new Map<Mark, string>();
        for (const [at, paragraph] of paragraphs.entries()) {
          const runs = runsOf(paragraph, byParagraph.get(at) ?? []);
          const words = runs.map(({ start, end }) => text.slice(start, end));
          expect(words.join('')).toBe(text.slice(paragraph.start, paragraph.end));
          for (const run of runs) {
            for (const mark of run.marks) wordsOf.set(mark, (wordsOf.get(mark) ?? '') + text.slice(run.start, run.end));
          }
        }
        const visible = ({ start, end }: Mark): string =>
          paragraphs.map((each) => text.slice(Math.max(start, each.start), Math.min(end, each.end))).join('');
        for (const [mark, words] of wordsOf) expect(words).toBe(visible(mark));
      }),
      { numRuns: 60 },
    );
  });
});
