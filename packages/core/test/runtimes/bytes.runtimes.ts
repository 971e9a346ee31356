import { beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { findChromium } from '../../../../apps/playground/browser/chromium';
import { readInBrowser } from './browser';
import { differences, type Outcome } from './outcome';
import { readInProgram } from './program';
import { readTexts } from './reading.mjs';
import { findProgram, installRuntimes, RUNTIMES } from './runtimes';
import { TEXTS } from './texts';

const texts = [...TEXTS.values()];
let expected: string[] = [];
let trouble: string | null = null;

/** Holds an outcome against what the Node that runs this test reads, and notes in the report what was compared. */
async function compare({ annotate }: TestContext, { versions, lines }: Outcome, key: string): Promise<void> {
  expect(differences(TEXTS.keys(), lines, expected)).toEqual([]);
  expect(lines).toHaveLength(texts.length);
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  await annotate(`${key} ${versions[key]} wrote the same ${bytes} bytes for ${lines.length} texts`);
}

describe('core writes the same bytes as in the Node of this test', () => {
  beforeAll(async () => {
    expected = readTexts(texts);
    trouble = await installRuntimes();
  }, 300_000);

  it('in a process of that Node', async (context) => {
    const outcome = await readInProgram(process.execPath, [], texts);
    expect(outcome.versions).toEqual(process.versions);
    await compare(context, outcome, 'node');
  });

  it.for(RUNTIMES)('in $name', async (runtime, context) => {
    const path = findProgram(runtime);
    if (path === null) return context.skip(trouble ?? 'the registry offers no package for this platform');
    const outcome = await readInProgram(path, runtime.args, texts);
    expect(outcome.versions[runtime.key]).toMatch(runtime.version);
    await compare(context, outcome, runtime.key);
  });

  it('in Chromium', async (context) => {
    const path = findChromium();
    if (path === null) return context.skip('no Chromium found: install one or name it in CHROMIUM');
    await compare(context, await readInBrowser(path, texts), 'chromium');
  });
});
