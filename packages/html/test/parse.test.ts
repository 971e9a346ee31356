import { parse } from '@demarche/core';
import { parseOptions, readPage } from '@demarche/html';
import { expect, test } from 'vitest';

// The page is invented.
const HTML = `<!doctype html><html lang="en"><head><title>Boats in the strait | Ministry of Norland</title>
<link rel="canonical" href="https://example.org/reply"></head><body><nav><a href="/">Home</a></nav>
<h1>Boats in the strait</h1><time>3 March 2031</time>
<p>France <em>demands</em> that Norway withdraw its&nbsp;boats &amp; crews from the strait at once.</p></body></html>`;

test('a page goes into parse, and an act is found again in the page', () => {
  const page = readPage(HTML);
  expect(page.text).toBe(
    'Boats in the strait\n\n3 March 2031\n\nFrance demands that Norway withdraw its\u00a0boats & crews from the strait at once.',
  );
  const document = parse(page.text, parseOptions(page));
  expect(document).toMatchObject({ id: 'https://example.org/reply', date: '2031-03-03', title: { start: 0, end: 19 } });
  const act = document.acts.find(({ kind }) => kind === 'demand');
  const place = page.stretchOf(act?.span ?? { start: 0, end: 0 });
  expect(HTML.slice(place?.start, place?.end)).toContain(
    'demands</em> that Norway withdraw its&nbsp;boats &amp; crews',
  );
});

test.each([
  ['', {}],
  ['https://example.org/1', { id: 'https://example.org/1' }],
])('the address %j gives the options %j', (url, options) => {
  expect(parseOptions(readPage('<p>Norland rejects it.</p>', { url }))).toEqual(options);
});

test.each([
  ['the first character', [0, 1], '<p>', 'a'],
  ['an entity', [2, 3], '', '&amp;'],
  ['over tags', [2, 6], '', '&amp; <b>c</b>d'],
  ['nothing', [1, 1], '', null],
  ['outside', [5, 99], '', null],
  ['before', [-1, 1], '', null],
  ['backwards', [3, 1], '', null],
])('the stretch of %s', (_, [start, end], __, stretch) => {
  const page = readPage('<p>a &amp; <b>c</b>d</p>');
  expect(page.text).toBe('a & cd');
  const found = page.stretchOf({ start: start as number, end: end as number });
  expect(found && page.html.slice(found.start, found.end)).toBe(stretch);
});

test('what is markup has no offset in the text', () => {
  const page = readPage('<p>a &amp; <b>c</b></p>');
  const at = (position: number) => page.offsetOf(position);
  expect([0, 3, 4, 5, 9, 10, 11, 14, 15, 999].map(at)).toEqual([null, 0, null, 2, 2, null, null, 4, null, null]);
  expect(page.offsetOf(-1)).toBeNull();
});
