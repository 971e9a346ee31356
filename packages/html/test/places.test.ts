import { type Page, readPage } from '@demarche/html';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** What an entity may look like; browsers know some without their semicolon. */
const ENTITY = /^&(?:#\d+|#x[\da-f]+|[a-z\d]+);?$/i;
const LAYOUT = /^[\s\d.\-“”‘’]$/u;

/** Checks the place of every character of a page's text, there and back. */
function checkPlaces(page: Page): void {
  let before = 0;
  for (let offset = 0; offset < page.text.length; offset++) {
    const place = page.placeOf(offset);
    if (!place) throw new Error(`no place for ${offset}`);
    const there = page.html.slice(place.start, place.end);
    expect(place.start).toBeGreaterThanOrEqual(before);
    before = place.start;
    if (place.kind === 'same') {
      expect(there).toBe(page.text[offset]);
      expect(page.offsetOf(place.start)).toBe(offset);
    } else if (place.kind === 'entity') {
      expect(there).toMatch(ENTITY);
      expect(page.offsetOf(place.start)).toBeLessThanOrEqual(offset);
    } else {
      expect(page.text[offset]).toMatch(LAYOUT);
    }
  }
  expect(page.placeOf(page.text.length)).toBeNull();
}

const PIECES = [
  ...'<p> </p> <div> </div> <b> </b> <li> <ul> </ul> <ol> <br> <pre> </pre> <q> </q> <table> <tr> <td> </td> </table>'.split(
    ' ',
  ),
  ...'<script> </script> <style> </style> <template> </template> <!-- --> <![CDATA[ ]]> <title> </title> <h1> </h1>'.split(
    ' ',
  ),
  ...'<body> </body> <head> </head> <html> </html> <nav> </nav> <svg> </svg> <br/> <a+href="x"> </a> <p+hidden>'.split(
    ' ',
  ),
  ...'&amp; &amp &lt; &#8220; &#x1F600; &NotEqualTilde; &nosuch; &#0; &#xD800; & < > " = /'.split(' '),
  ...[
    '\n',
    '\r\n',
    '\t',
    ' ',
    '\0',
    '\u00ad',
    '\u00a0',
    '😀',
    '\ud800',
    'words of a statement. ',
    'Norland rejects it. ',
  ],
].map((piece) => piece.replace('+', ' '));

const soup = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), {
  maxLength: 60,
});

test('every string gives a page, and the place of each character holds it or an entity for it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (html) => checkPlaces(readPage(html))));
  fc.assert(
    fc.property(soup, (pieces) => checkPlaces(readPage(pieces.join('')))),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(soup, (pieces) => checkPlaces(readPage(pieces.join(''), { content: 'whole' }))),
    { numRuns: 500 },
  );
});

test('all bytes give a page', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => checkPlaces(readPage(bytes))));
  const labels = fc.constantFrom(
    'utf-8',
    'windows-1251',
    'shift_jis',
    'utf-16le',
    'gb18030',
    'nonsense',
    'replacement',
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), labels, (bytes, label) =>
      checkPlaces(readPage(bytes, { contentType: `text/html; charset=${label}` })),
    ),
  );
});
