import { DemarcheError } from '@demarche/core';
import { readPage } from '@demarche/html';
import { describe, expect, test } from 'vitest';

const times = (words: string, count: number): string => words.repeat(count);
const SENTENCE = 'Norland demands that Sudmark withdraw its boats from the strait at once.';

describe('pages that are made to do harm give a page', () => {
  test.each([
    ['deeply nested blocks', `${times('<div>', 50_000)}${SENTENCE}`, SENTENCE],
    ['deeply nested blocks with ends', `${times('<div>', 5_000)}${SENTENCE}${times('</div>', 5_000)}`, SENTENCE],
    ['deeply nested inline elements', `${times('<b>', 50_000)}${SENTENCE}${times('</i>', 50_000)}`, SENTENCE],
    [
      'deeply nested templates',
      `${times('<template>', 20_000)}hidden${times('</template>', 20_000)}${SENTENCE}`,
      SENTENCE,
    ],
    ['tables in tables', `${times('<table><tr><td>', 10_000)}${SENTENCE}${times('</div>', 10_000)}`, SENTENCE],
    [
      'formatting that every paragraph would open again',
      `${times('<b class=x>', 300)}${times('</p><p>', 300)}${SENTENCE}`,
      SENTENCE,
    ],
    ['ends of nothing', `${times('</div></p></td>', 20_000)}${SENTENCE}`, SENTENCE],
    ['many attributes', `<p ${times('a=1 b ', 50_000)}>${SENTENCE}`, SENTENCE],
    ['a long style', `<p style="${times(' display :', 50_000)}">${SENTENCE}`, SENTENCE],
    ['deep JSON-LD', `<script type="application/ld+json">${times('[', 50_000)}</script><p>${SENTENCE}`, SENTENCE],
    ['white space', `${times(' \n', 200_000)}${SENTENCE}`, SENTENCE],
    ['ampersands', times('&', 50_000), times('&', 50_000)],
    ['less-than signs', times('<', 50_000), times('<', 50_000)],
    ['a long title', `<title>${times(' - ', 20_000)}</title>${SENTENCE}`, SENTENCE],
  ])('%s', (_, html, text) => {
    expect(readPage(html).text.slice(-text.length)).toBe(text);
  });

  test('lists in lists are set in no further than a page is wide', () => {
    expect(readPage(times('<ul><li>a', 3000)).text.split('\n').at(-1)).toBe(`${times('  ', 8)}- a`);
  });

  test('a huge page keeps all of its paragraphs', () => {
    const { text } = readPage(`<article>${times(`<p>${SENTENCE}</p>`, 30_000)}</article>`);
    expect(text).toBe(Array(30_000).fill(SENTENCE).join('\n\n'));
  });
});

describe('wrong calls say what is wrong', () => {
  test.each([
    [42, {}, 'invalid-type'],
    [null, {}, 'invalid-type'],
    ['', { charset: 'utf-8' }, 'unknown-option'],
    ['', { url: 7 }, 'invalid-option'],
    ['', { contentType: null }, 'invalid-option'],
    ['', { content: 'half' }, 'invalid-option'],
  ])('readPage(%j, %j): %s', (page, options, code) => {
    try {
      readPage(page as never, options as never);
    } catch (error) {
      expect(error).toBeInstanceOf(DemarcheError);
      expect((error as DemarcheError).code).toBe(code);
      return;
    }
    throw new Error('nothing was thrown');
  });
});
