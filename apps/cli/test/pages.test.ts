import { join } from 'node:path';
import { expect, test } from 'vitest';
import { demarche, folderOf } from './demarche.js';

/** An invented page of an invented ministry, with what such pages have around their text. */
const page = (charset: string, extra = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="${charset}"><title>On the strait | Ministry of Norland</title>
<link rel="canonical" href="https://example.org/strait"></head>
<body><nav><a href="/">Home</a> Finland condemns cookies.</nav>
<main><h1>On the strait</h1>
<p>France demands that Norway withdraw its <b>boats</b> from the café.</p>
<p>If the boats stay, France will close the port &amp; recall its ambassador.</p>${extra}</main>
<script>document.write('Sweden threatens Spain.')</script></body></html>`;

const root = folderOf({
  'pages/one.html': page('utf-8'),
  'pages/deep/two.HTM': Buffer.from(page('iso-8859-1'), 'latin1'),
  'pages/three.html': page('utf-8', '<p>The ministry denies the report.</p>'),
  'pages/other.txt': 'Portugal rejects the claim.',
  'pages/too-long.html': `<p>${'x'.repeat(2_000_001)}</p>`,
});
const pages = join(root, 'pages');

interface Line {
  readonly id: string;
  readonly text: string;
  readonly acts: readonly { readonly kind: string }[];
}
const lines = (out: string): Line[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

test.each(['1', '2'])('a folder of pages is its pages, in order, with %s workers', (workers) => {
  const { code, out, err } = demarche([...['parse', pages, '--from', 'html', '--to', 'ndjson', '--workers', workers]]);
  const documents = lines(out);
  expect(documents.map(({ id }) => id)).toEqual(['two.HTM', 'one.html', 'three.html']);
  for (const { text, acts } of documents) {
    expect(text).toContain('withdraw its boats from the café.');
    expect(text).toContain('close the port & recall');
    expect(text).not.toMatch(/cookies|Sweden|[<>]/);
    expect(acts.map(({ kind }) => kind)).toContain('demand');
  }
  expect(documents[2]?.text).toContain('The ministry denies the report.');
  expect(err).toContain('too-long.html: ');
  expect(err).toContain('demarche: 1 failed: 1 text too long\n');
  expect(code).toBe(1);
});

test('one page is one document, whose id on standard input is the address that the page gives', () => {
  const file = demarche(['parse', join(pages, 'one.html'), '--from', 'html', '--to', 'json']);
  expect([file.code, file.err, (JSON.parse(file.out) as Line).id]).toEqual([0, '', 'one.html']);
  const piped = demarche(['parse', '--from', 'html', '--to', 'json'], { input: page('utf-8') });
  expect((JSON.parse(piped.out) as Line).id).toBe('https://example.org/strait');
});

test.each([
  ['by its ending', ['show', join(pages, 'one.html')], ''],
  ['as it is told', ['show', '--from', 'html', '-'], page('utf-8')],
])('show prints the main text of a page, taken for one %s', (_how, args, input) => {
  const { code, out } = demarche([...args, '--no-color'], { input });
  expect(code).toBe(0);
  expect(out).toContain('withdraw its boats from the café[1].');
  expect(out).not.toMatch(/<|cookies|Sweden/);
});
