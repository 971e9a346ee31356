import { readPage } from '@demarche/html';
import { describe, expect, test } from 'vitest';

// All pages are invented.

describe('what a page shows becomes text', () => {
  test.each([
    ['nothing', '', ''],
    ['words without a tag', 'Norland rejects it.', 'Norland rejects it.'],
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['paragraphs that are never closed', '<p>One.<p>Two.', 'One.\n\nTwo.'],
    [
      'headings',
      '<h2>Trade</h2>Norland agrees.<h2>Fish</h2>It does not.',
      'Trade\n\nNorland agrees.\n\nFish\n\nIt does not.',
    ],
    ['white space as one space', '<p> Norland \n\t rejects\r\n it. </p>', 'Norland rejects it.'],
    [
      'tags inside words and between them',
      '<p>Nor<b>land</b> <i>rejects</i> it<sup>1</sup>.</p>',
      'Norland rejects it1.',
    ],
    ['inline tags that are never closed', '<p>One <b>two<p>three</p></i>four', 'One two\n\nthree\n\nfour'],
    ['a line break', '<p>Norland,<br>Sudmark</p>', 'Norland,\nSudmark'],
    ['two line breaks', 'One.<br><br/>Two.', 'One.\n\nTwo.'],
    ['many line breaks', 'One.<br><br></br><br>Two.', 'One.\n\nTwo.'],
    ['a rule', 'One.<hr>Two.', 'One.\n\nTwo.'],
    ['a list', '<p>It asks:</p><ul><li>to stop;<li>to <b>go</b>.</ul>', 'It asks:\n\n- to stop;\n- to go.'],
    ['a numbered list', '<ol start=3><li>one</li><li>two</li><li value=9>three</li></ol>', '3. one\n4. two\n9. three'],
    ['a list in a list', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n  - b\n- c'],
    ['items with a mark of their own', '<ul><li>(a) to stop</li><li>2. to go</li></ul>', '(a) to stop\n2. to go'],
    ['an empty item', '<ul><li></li><li>a</li></ul>', '- a'],
    ['a table', '<table><tr><td>Norland<td>12<tr><td>Sudmark<td>7</table>', 'Norland\t12\nSudmark\t7'],
    ['a table that holds the page', '<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>', 'One.\n\nTwo.'],
    ['preformatted lines', '<pre>Norland\r\n  rejects\n\nit</pre>', 'Norland\n  rejects\n\nit'],
    ['marks of a quotation', '<p>She said: <q>We <q>never</q> agreed</q>.</p>', 'She said: “We ‘never’ agreed”.'],
    ['entities', '<p>R&amp;D &lt;b&gt; caf&eacute; &#8220;yes&#x201D; &copy 2031</p>', 'R&D <b> café “yes” © 2031'],
    ['an entity of two characters', '<p>a &NotEqualTilde; b</p>', 'a \u2242\u0338 b'],
    ['an ampersand that is no entity', '<p>R & D &nosuch; &</p>', 'R & D &nosuch; &'],
    ['a no-break space as it is', '<p>3&nbsp;March</p>', '3\u00a0March'],
    ['no soft hyphens', '<p>decla&shy;ra\u00adtion</p>', 'declaration'],
    ['content after the end of the body', '<body><p>One.</p></body></html><p>Two.</p>', 'One.\n\nTwo.'],
    ['content in a head that is never closed', '<head><meta charset=utf-8><p>One.', 'One.'],
    ['a body that its style hides until scripts have run', '<body style="visibility:hidden"><p>One.</p>', 'One.'],
    ['a term and what it means', '<dl><dt>Strait<dd>Water<dt>Port<dd>Land</dl>', 'Strait\nWater\nPort\nLand'],
  ])('%s', (_, html, text) => {
    expect(readPage(html, { content: 'whole' }).text).toBe(text);
    expect(readPage(html).text).toBe(text);
  });
});

describe('what a page does not show never becomes text', () => {
  test.each([
    ['scripts', '<script>hidden("</p>")</script>'],
    ['scripts that hold tags', '<script>"<p>hidden</p><script>"</script>'],
    ['styles', '<style>p { content: "hidden" }</style>'],
    ['comments', '<!-- hidden <p>hidden</p> -->'],
    ['comments of old browsers', '<!--[if IE]><p>hidden</p><![endif]-->'],
    ['CDATA', '<![CDATA[hidden]]>'],
    ['processing instructions', '<?xml hidden?>'],
    ['templates', '<template><p>hidden</p><template>hidden</template>hidden</template>'],
    ['noscript', '<noscript><p>hidden</p></noscript>'],
    ['frames', '<iframe>hidden</iframe>'],
    ['drawings', '<svg><title>hidden</title><text>hidden</text><path/></svg>'],
    ['forms', '<textarea>hidden</textarea><select><option>hidden</select><button>hidden</button>'],
    ['elements with the attribute', '<div hidden><p>hidden</p></div>'],
    ['elements for no reader', '<div aria-hidden="true">hidden</div>'],
    ['display: none', '<div style="color:red; DISPLAY : none"><p>hidden</p></div>'],
    ['visibility: hidden', '<span style="visibility:hidden!important">hidden</span>'],
    ['words for screen readers', '<span class="icon sr-only">hidden</span>'],
    ['attributes', '<img alt="hidden" title="hidden"><a title="hidden"></a>'],
    ['a tag that is never closed', '<p hidden>hidden</p><input value="hidden">'],
  ])('%s', (_, html) => {
    const page = `<p>Norland rejects it.</p>${html}<p>Sudmark does not.</p>`;
    const text = 'Norland rejects it.\n\nSudmark does not.';
    expect(readPage(page).text).toBe(text);
    expect(readPage(page, { content: 'whole' }).text).toBe(text);
  });

  test.each([
    '<script>hidden',
    '<style>hidden',
    '<!-- hidden',
    '<template>hidden',
    '<p title="hidden',
    '<svg><text>hidden',
  ])('up to the end of the page: %s', (html) => {
    expect(readPage(`<p>Norland rejects it.</p>${html}`).text).toBe('Norland rejects it.');
  });

  test('an element that shows says so', () => {
    expect(readPage('<p style="display:block" aria-hidden="false" hidden="until-found">Shown.</p>').text).toBe(
      'Shown.',
    );
  });
});
