import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parse } from '@demarche/core';
import { toNdjsonLine } from '@demarche/json';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runSample } from './run-sample.js';
import { comparable, docstringSamples, pageSamples, type Sample } from './samples.js';

// Every sample of a page or a docstring is run as it stands. `expression; // value` must have that value where the comment is a
// literal (`…` leaves out the rest of an object), and a block after it that is marked `output` must be what it prints.

const DOCUMENTS = ['Norland rejects the claim.', 'France demands that Norway withdraw its boats.'].map((text) =>
  toNdjsonLine(parse(text)),
);
const home = process.cwd();

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-docs-'));
  writeFileSync(join(folder, 'documents.ndjson'), DOCUMENTS.join(''));
  process.chdir(folder);
});
afterAll(() => process.chdir(home));

async function run(sample: Sample): Promise<void> {
  const { printed } = await runSample(sample, {
    check: (value, claimed, part) =>
      part ? expect(value).toMatchObject(claimed as object) : expect(value).toEqual(claimed),
    globals: { process: { stdin: Readable.from(DOCUMENTS) } },
  });
  for (const [at, { output }] of sample.steps.entries())
    if (output !== null) expect(comparable(printed[at] as string, output)).toEqual(comparable(output.code, output));
}

const byName = (samples: readonly Sample[]) => samples.map((sample) => [sample.name, sample] as const);

describe('samples of the pages', () => {
  test.each(byName(pageSamples('ts').filter(({ marks }) => !marks.includes('browser'))))('%s', (_, sample) =>
    run(sample),
  );
});

describe('examples of the docstrings', () => {
  test.each(byName(docstringSamples()))('%s', (_, sample) => run(sample));
});
