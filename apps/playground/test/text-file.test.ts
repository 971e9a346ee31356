import { expect, test } from 'vitest';
import { readTextFile } from '../src/view/text-file';

const PAGE = `<!doctype html><html><head><title>Ministry</title><script>var x = 'not text';</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Statement on the bridge</h1>
<p>Norway rejected the proposal. The bridge will stay closed until the talks have ended, the ministry said.</p></article></body></html>`;

// All files are invented.
test.each([
  ['a text', new Blob(['Norway rejected it.'], { type: 'text/plain' }), 'Norway rejected it.'],
  ['a text in UTF-16', new Blob([new Uint8Array([0xff, 0xfe, 0x4e, 0, 0x6f, 0])]), 'No'],
])('%s', async (_why, file, text) => {
  expect(await readTextFile(file)).toEqual({ text });
});

test('a saved page: its words, not its markup', async () => {
  const read = await readTextFile(new Blob([PAGE], { type: 'text/html' }));
  const text = 'text' in read ? read.text : '';
  expect(text).toContain('Norway rejected the proposal.');
  expect(text).not.toMatch(/<|not text|Home/u);
});

test('no text', async () => {
  expect(await readTextFile(new Blob([new Uint8Array([0xc3, 0x28])]))).toHaveProperty('problem');
});
