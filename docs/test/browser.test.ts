import { parse, type StatementDocument } from '@demarche/core';
import { describe, expect, test } from 'vitest';
import { runSample } from './run-sample.js';
import { pageSamples, type Sample } from './samples.js';

// Samples that need a browser run here, with as much of one as they use.

const checkNothing = (): void => {
  throw new Error('These samples claim no values.');
};

const samplesOf = (page: string): Sample[] => pageSamples('ts').filter(({ name }) => name.startsWith(`${page}:`));

/** A sample with code after it that hands out what it defines. */
const followedBy = (sample: Sample, code: string): Sample => ({
  ...sample,
  steps: [...sample.steps, { code, line: 0, output: null }],
});

describe('docs/how-to/worker.md', () => {
  test('the page and the worker understand each other', async () => {
    const [worker, page] = samplesOf('docs/how-to/worker.md') as [Sample, Sample];
    const { port1, port2 } = new MessageChannel();
    let parseElsewhere: ((text: unknown) => Promise<StatementDocument>) | undefined;
    await runSample(worker, { check: checkNothing, globals: { self: port1 } });
    await runSample(followedBy(page, 'give(parseElsewhere)'), {
      check: checkNothing,
      globals: {
        Worker: function Worker() {
          return port2;
        },
        give: (value: typeof parseElsewhere) => {
          parseElsewhere = value;
        },
      },
    });
    port1.start();
    port2.start();

    const texts = ['Norway rejects the proposal of France.', '', 'Brazil proposes direct talks with Peru.'];
    expect(await Promise.all(texts.map((text) => parseElsewhere?.(text)))).toEqual(texts.map((text) => parse(text)));
    await expect(parseElsewhere?.(42)).rejects.toThrow(/not a string/);
    port1.close();
  });
});

interface Element {
  textContent: string;
  title: string;
  className: string;
}

describe('docs/how-to/web-app.md', () => {
  test('acts become marked elements whose text is the text, markup or not', async () => {
    const [sample] = samplesOf('docs/how-to/web-app.md') as [Sample];
    const text = 'France demands that Norway withdraw <b>its</b> boats. Norway waits.';
    let shown: Element[] = [];
    await runSample(followedBy(sample, 'show(statement, place)'), {
      check: checkNothing,
      globals: {
        statement: parse(text),
        place: { replaceChildren: (...nodes: Element[]) => (shown = nodes) },
        document: {
          createElement: () => ({ textContent: '', title: '', className: '' }),
          createTextNode: (words: string) => ({ textContent: words, title: '', className: '' }),
        },
      },
    });
    expect(shown.map(({ textContent }) => textContent).join('')).toBe(text);
    expect(shown.find(({ className }) => className === 'demand')).toMatchObject({ title: 'France: demand' });
  });
});
