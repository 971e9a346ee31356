import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '@demarche/core';
import { toJson, toNdjsonLine } from '@demarche/json';
import { toMarkdown } from '@demarche/markdown';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axe, describePage, isInView, openPage, pageAddress } from './page';
import { HOSTILE, LATER_STATEMENT, STATEMENT } from './texts.fixture';

/** Puts a text in and reads it. As JSON, since the driver of the browser would mend broken strings on their way. */
async function readText(page: Page, text: string): Promise<void> {
  await page.getByLabel('Your text').evaluate((field, json) => {
    (field as HTMLTextAreaElement).value = JSON.parse(json) as string;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, JSON.stringify(text));
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.locator('.document .block').first().waitFor();
}

/** The kinds that are underlined, each once, in order of the text. */
const underlined = (page: Page): Promise<string[]> =>
  page
    .locator('.document .act-number')
    .evaluateAll((numbers) => numbers.map((number) => number.getAttribute('title') ?? ''));

const shownText = (page: Page): Promise<string> =>
  page.locator('.document').evaluate((pane) => {
    const copy = pane.cloneNode(true) as HTMLElement;
    for (const number of copy.querySelectorAll('.act-number')) number.remove();
    return [...copy.querySelectorAll('.block')].map(({ textContent }) => textContent).join('\n\n');
  });

/** The longest time since the last call that the page drew nothing, in milliseconds. */
const longestGap = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(...(globalThis as unknown as { gaps: number[] }).gaps.splice(0)));

const wordsOfSelected = (page: Page): Promise<string> =>
  page.locator('.document .act.selected').evaluateAll((parts) => parts.map(({ textContent }) => textContent).join(''));

async function downloaded(page: Page, label: string | RegExp): Promise<{ name: string; content: string }> {
  await page.getByText('Save as').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label }).click(),
  ]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') };
}

describePage('the playground', () => {
  it('reads a text that is typed, and shows exactly its words', async () => {
    const page = await openPage();
    await page.getByLabel('Your text').fill(STATEMENT);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator('.document .act').first().waitFor();
    expect(await shownText(page)).toBe(STATEMENT);
    expect(await underlined(page)).toEqual(['call', 'concern', 'denial', 'welcome']);
  });

  it('reads a text at once that is pasted into the empty field', async () => {
    const page = await openPage();
    await page.getByLabel('Your text').evaluate((field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, STATEMENT);
    await page.locator('.document .act').first().waitFor();
    expect(await shownText(page)).toBe(STATEMENT);
  });

  it('reads a file that is dropped or opened, and tells what is no text', async () => {
    const page = await openPage();
    const picker = page.locator('input[type=file]');
    await picker.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from([0x50, 0xff, 0x00]) });
    await page.getByText('The file is no text').waitFor();
    await page.getByLabel('Your text').evaluate((field, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'statement.txt', { type: 'text/plain' }));
      field.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, STATEMENT);
    await page.locator('.document .act').first().waitFor();
    expect(await shownText(page)).toBe(STATEMENT);
  });

  it('offers every sample of the repository', async () => {
    const page = await openPage();
    const names = readdirSync(new URL('../../../examples', import.meta.url)).filter((name) => name.endsWith('.txt'));
    expect(await page.locator('.samples button').count()).toBe(names.length);
    await page.getByRole('button', { name: /^Note verbale/ }).click();
    await page.locator('.document .act').first().waitFor();
    expect(await page.locator('.facts').textContent()).toContain('note verbale');
  });

  it('finds the words of an act, and the act of some words', async () => {
    const page = await openPage();
    await readText(page, STATEMENT);
    await page.locator('.act-item', { hasText: 'mediation' }).getByRole('button').click();
    expect(await wordsOfSelected(page)).toBe('welcome the offer of mediation made by Norway');
    expect(await isInView(page, '.act.selected')).toBe(true);
    await page.locator('.document .act', { hasText: 'calls on Portugal' }).first().click();
    expect(await page.locator('.act-item.selected').textContent()).toContain('calls on Portugal');
    expect(await isInView(page, '.act-item.selected')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.act.selected').count()).toBe(0);
  });

  it('is used with the keyboard alone', async () => {
    const page = await openPage();
    await page.getByLabel('Your text').focus();
    await page.keyboard.insertText(STATEMENT);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.document .act-number').first().focus();
    await page.keyboard.press('Enter');
    expect(await wordsOfSelected(page)).toContain('calls on Portugal');
    await page.getByRole('button', { name: 'Next act' }).press('Enter');
    expect(await wordsOfSelected(page)).toContain('regrets the closure');
  });

  it('shows only what the filter lets through', async () => {
    const page = await openPage();
    await readText(page, STATEMENT);
    await page.getByRole('button', { name: /^call 1/ }).click();
    expect(await underlined(page)).toEqual(['call']);
    expect(await page.locator('.act-item').count()).toBe(1);
    await page.getByRole('button', { name: 'Show all acts' }).click();
    await page.getByRole('combobox', { name: 'to', exact: true }).selectOption({ label: 'Norway' });
    expect(await underlined(page)).toEqual(['welcome']);
    await page.getByRole('combobox', { name: 'to', exact: true }).selectOption({ label: 'anyone' });
    expect(await page.locator('.act-item').count()).toBe(4);
  });

  it('counts who acts towards whom; a number shows only those acts', async () => {
    const page = await openPage();
    await readText(page, STATEMENT);
    await page.getByRole('button', { name: 'Matrix' }).click();
    await page.getByRole('button', { name: '1: Finland to Norway, 1 welcome' }).click();
    expect(await underlined(page)).toEqual(['welcome']);
  });

  it('marks sources, cues and quotations on demand', async () => {
    const page = await openPage();
    await readText(page, STATEMENT);
    const quotations = page.locator('.document .quotation');
    expect((await quotations.allTextContents()).join('')).toContain('Finland denies that');
    await page.getByLabel('quotations').uncheck();
    expect(await quotations.count()).toBe(0);
    expect(await page.locator('.document .cue').count()).toBe(0);
    await page.getByLabel('sources and cues').check();
    expect((await page.locator('.document .cue').allTextContents()).join(' ')).toContain('said');
    expect((await page.locator('.document .source').allTextContents()).join(' ')).toContain('minister');
  });

  it('lists problems and finds their place', async () => {
    const page = await openPage();
    await readText(page, 'The minister said: "Norway rejects the claim.\n\nNothing else was said on Monday.');
    await page.getByRole('button', { name: /^Problems/ }).click();
    await page.locator('button.problem-item').first().click();
    expect((await page.locator('.document .problem').allTextContents()).join('')).toContain('"Norway rejects');
  });

  it('compares two statements of a party', async () => {
    const page = await openPage();
    await readText(page, STATEMENT);
    await page.getByRole('button', { name: 'Compare…' }).click();
    await page.getByLabel('The second text').fill(LATER_STATEMENT);
    await page.getByRole('dialog').getByRole('button', { name: 'Read it' }).click();
    await page.locator('.change').first().waitFor();
    const listed = async (type: string): Promise<string> =>
      (await page.locator(`.change-type.${type}`).textContent()) ?? '';
    expect(await listed('sharper')).toMatch(/calls on Portugal.*demands/);
    expect(await listed('new')).toContain('suspend the port agreement');
    expect(await listed('gone')).toContain('mediation');
    await page.locator('.change-type.sharper .act-item button').first().click();
    expect(await page.locator('.first .act.selected').count()).toBeGreaterThan(0);
    expect(await page.locator('.second .act.selected').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Swap' }).click();
    await page.locator('.change-type.softer').waitFor();
    await page.getByRole('button', { name: 'Stop comparing' }).click();
    expect(await page.locator('.column.text').count()).toBe(1);
  });

  it.each<[string, string, (text: string) => string]>([
    ['JSON .json', 'statement.json', (text) => `${toJson(parse(text))}\n`],
    ['NDJSON, one line .ndjson', 'statement.ndjson', (text) => toNdjsonLine(parse(text))],
    ['Markdown report .md', 'statement.md', (text) => toMarkdown(parse(text))],
  ])('saves as %s what the library writes', async (label, name, write) => {
    const page = await openPage();
    await readText(page, STATEMENT);
    expect(await downloaded(page, label)).toEqual({ name, content: write(STATEMENT) });
  });

  it('carries texts and view in a link that a fresh browser opens', async () => {
    const page = await openPage();
    await readText(page, STATEMENT);
    await page.getByRole('button', { name: /^welcome 1/ }).click();
    await page.getByRole('button', { name: 'Matrix' }).click();
    await page.locator('.act-number').first().click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.waitForURL(/#d1\./);
    const fresh = await openPage({ fragment: new URL(page.url()).hash });
    await fresh.locator('.document .act.selected').first().waitFor();
    expect(await shownText(fresh)).toBe(STATEMENT);
    expect(await underlined(fresh)).toEqual(['welcome']);
    expect(await fresh.locator('.matrix').isVisible()).toBe(true);
  });

  it('tells that a link is broken and goes on', async () => {
    const page = await openPage({ fragment: '#d1.broken' });
    await page.getByText('The link is broken').waitFor();
    await readText(page, STATEMENT);
  });
});

describePage('a hostile text', () => {
  it('stays words, and characters that do not show are written out', async () => {
    const page = await openPage();
    await readText(page, HOSTILE);
    expect(await page.locator('.document img, .document script, .document svg, .document b, .document a').count()).toBe(
      0,
    );
    expect(await page.locator('.panel img, .panel script, .panel svg, .panel a').count()).toBe(0);
    const shown = await shownText(page);
    expect(shown).toContain("<script>document.title='taken'</script>");
    expect(shown).toContain('U+202EmugutePU+202C');
    for (const name of ['U+0007', 'U+2066', 'U+2069', 'U+D83D']) expect(shown).toContain(name);
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0007]/);
    expect(await page.title()).toBe('Demarche playground');
    const { content } = await downloaded(page, /^JSON/);
    expect(content).toBe(`${toJson(parse(HOSTILE))}\n`);
  });

  it('comes whole out of a link', async () => {
    const page = await openPage();
    await readText(page, HOSTILE);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.waitForURL(/#d1\./);
    const fresh = await openPage({ fragment: new URL(page.url()).hash });
    await fresh.locator('.document .block').first().waitFor();
    expect(await shownText(fresh)).toBe(await shownText(page));
  });
});

describePage('a text of a megabyte', () => {
  it('is read while the page stays awake, and is scrolled, filtered and marked without delay', async () => {
    const page = await openPage();
    await page.evaluate(() => {
      const gaps: number[] = [];
      Object.assign(globalThis, { gaps });
      let last = performance.now();
      const tick = (now: number): void => {
        gaps.push(now - last);
        last = now;
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
    const paragraphs = Math.ceil(1_000_000 / (STATEMENT.length + 2));
    const buffer = Buffer.from(Array.from({ length: paragraphs }, () => STATEMENT).join('\n\n'));
    await page.locator('input[type=file]').setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer });
    await page.getByText(/^Read: \d+ acts/).waitFor({ timeout: 110_000 });
    // The reading takes seconds; that the page stood still for as long would mean it was not done in the worker.
    expect(await longestGap(page)).toBeLessThan(4000);
    expect(await page.locator('.document .row').count()).toBeLessThan(100);
    await page.locator('.document').evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
    await page.locator('.document .act', { hasText: 'mediation' }).last().click();
    expect(await wordsOfSelected(page)).toContain('mediation');
    await page.getByRole('button', { name: /^call \d+/ }).click();
    await page.locator('.document').evaluate((pane) => pane.scrollTo(0, pane.scrollHeight / 2));
    await page.waitForTimeout(500);
    expect(new Set(await underlined(page))).toEqual(new Set(['call']));
    expect(await longestGap(page)).toBeLessThan(1500);
  });
});

describePage('the policy of the page', () => {
  it('forbids every connection, in the page and in its worker', async () => {
    const page = await openPage({ provoking: true });
    await readText(page, STATEMENT);
    const attempt = (address: string): Promise<string> =>
      fetch(address).then(
        () => 'connected',
        () => 'refused',
      );
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    expect(await page.evaluate(attempt, pageAddress())).toBe('refused');
    const [worker] = page.workers();
    expect(await worker?.evaluate(attempt, pageAddress())).toBe('refused');
    expect(requests).toEqual([]);
  });

  it('lets no string become markup or a worker', async () => {
    const page = await openPage({ provoking: true });
    const tries = await page.evaluate(() => {
      const attempt = (act: () => void): string => {
        try {
          act();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      };
      return [
        attempt(() => {
          document.body.innerHTML = '<b>x</b>';
        }),
        attempt(() => new Worker('data:text/javascript,1')),
        attempt(() => document.createElement('script').setAttribute('src', 'other.js')),
      ];
    });
    expect(tries).toEqual(['TypeError', 'TypeError', 'TypeError']);
  });
});

describePage('axe', () => {
  const states: [string, (page: Page) => Promise<void>][] = [
    ['the start', async () => {}],
    [
      'a text with an act',
      async (page) => {
        await readText(page, STATEMENT);
        await page.getByLabel('sources and cues').check();
        await page.locator('.act-number').first().click();
      },
    ],
    [
      'the matrix',
      async (page) => {
        await readText(page, STATEMENT);
        await page.getByRole('button', { name: 'Matrix' }).click();
      },
    ],
    [
      'the problems',
      async (page) => {
        await readText(page, HOSTILE);
        await page.getByRole('button', { name: /^Problems/ }).click();
      },
    ],
    [
      'the dialog for a second text',
      async (page) => {
        await readText(page, STATEMENT);
        await page.getByRole('button', { name: 'Compare…' }).click();
      },
    ],
    [
      'a comparison',
      async (page) => {
        await readText(page, STATEMENT);
        await page.getByRole('button', { name: 'Compare…' }).click();
        await page.getByLabel('The second text').fill(LATER_STATEMENT);
        await page.getByRole('dialog').getByRole('button', { name: 'Read it' }).click();
        await page.locator('.change').first().waitFor();
        await page.locator('.change-type.sharper .act-item button, .changes .act-item button').first().click();
      },
    ],
  ];
  const screens = [
    ['light', { colorScheme: 'light', viewport: { width: 1280, height: 800 } }],
    ['dark', { colorScheme: 'dark', viewport: { width: 1280, height: 800 } }],
    ['phone', { colorScheme: 'light', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
  ] as const;
  it.each(
    screens.flatMap(([screen, options]) => states.map(([state, reach]) => [screen, state, options, reach] as const)),
  )('finds nothing wrong: %s, %s', async (_screen, _state, options, reach) => {
    const page = await openPage(options);
    await reach(page);
    expect(await axe(page)).toEqual([]);
  });
});
