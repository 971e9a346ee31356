import { readPage } from '@demarche/html';
import { describe, expect, test } from 'vitest';

// All pages are invented.

const MENU = [
  'Minister',
  'Ministry',
  'Foreign policy',
  'Consular services',
  'Embassies',
  'Press',
  'Vacancies',
  'Contact',
];
const LINKS = MENU.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('\n');

const BODY = [
  'The Ministry of Foreign Affairs of Norland demands that Sudmark withdraw its patrol boats from the Harrow Strait.',
  'Norland rejects the claim, made on 2 March, that the strait belongs to Sudmark, and calls on its neighbour to talk.',
  'If the boats stay, Norland will close its ports to ships under the flag of Sudmark, the minister said.',
];
const TEXT = BODY.join('\n\n');
const PARAGRAPHS = BODY.map((words) => `<p>${words}</p>`).join('\n');

describe('the content of a page', () => {
  test.each([
    [
      'a ministry with menus of lists',
      `<title>On the strait | Ministry of Norland</title><div id="top"><ul class="menu">${LINKS}</ul></div>
       <nav class="bread-crumbs"><a href="/">Home</a> / <a href="/press">Press</a></nav>
       <div class="text"><h1>On the strait</h1>${PARAGRAPHS}</div>
       <div class="sidebar"><h3>Latest news</h3><ul>${LINKS}</ul></div>
       <div id="footer"><p>Ministry of Norland, 1 Harbour Street. All rights reserved.</p></div>`,
      `On the strait\n\n${TEXT}`,
    ],
    [
      'a newspaper with a kicker, a date, a caption, buttons and related articles',
      `<title>On the strait - The Harrow Courier</title><header><a href="/">The Harrow Courier</a></header>
       <main><article><p class="kicker">World</p><h1>On the strait</h1><time datetime="2031-03-03T09:00Z">3 March 2031</time>
       <ul><li><a href="#">Print</a></li><li><a href="https://www.facebook.com/sharer?u=x">Share</a></li></ul>
       <figure><img src="x.jpg"><figcaption>A boat. Photo: A. Brandt</figcaption></figure>${PARAGRAPHS}
       </article><aside><h2>Read also</h2><ul>${LINKS}</ul></aside></main><footer>Imprint</footer>`,
      `On the strait\n\n3 March 2031\n\n${TEXT}`,
    ],
    [
      'a page of tables in one form',
      `<title>On the strait</title><form action="/"><table><tr><td><table><tr><td><a href="/a">Minister</a><td><a href="/b">Press</a></table></td></tr>
       <tr><td><h1>On the strait</h1>${PARAGRAPHS}</td></tr></table></form>`,
      `On the strait\n\n${TEXT}`,
    ],
    [
      'paragraphs that are line breaks',
      `<title>On the strait</title><div class="nav"><ul>${LINKS}</ul></div><div>${BODY.join('<br><br>')}</div>`,
      `On the strait\n\n${TEXT}`,
    ],
    [
      'a short statement under a long menu',
      `<title>Reply</title><ul>${LINKS}</ul><div class="content"><h1>Reply</h1><p>Norland rejects the claim that the strait belongs to Sudmark, and says so.</p></div>`,
      'Reply\n\nNorland rejects the claim that the strait belongs to Sudmark, and says so.',
    ],
    [
      'demands in a list',
      `<h1>Note to Sudmark</h1><article>${PARAGRAPHS}<p>Norland demands:</p><ol><li>that the boats leave;</li><li>that the crew be freed.</li></ol></article>`,
      `Note to Sudmark\n\n${TEXT}\n\nNorland demands:\n\n1. that the boats leave;\n2. that the crew be freed.`,
    ],
    [
      'a link to nowhere in a sentence',
      `<article>${PARAGRAPHS}<p>The <a href="#">minister</a> left.</p></article>`,
      `${TEXT}\n\nThe minister left.`,
    ],
    ['nothing but navigation', '<nav>Norland rejects it.</nav>', 'Norland rejects it.'],
  ])('%s', (_, html, text) => {
    expect(readPage(html).text).toBe(text);
  });

  test('the whole page on demand', () => {
    const html = `<nav>Menu</nav><article><h1>On the strait</h1>${PARAGRAPHS}</article><footer>Imprint</footer>`;
    expect(readPage(html, { content: 'whole' }).text).toBe(`Menu\n\nOn the strait\n\n${TEXT}\n\nImprint`);
  });
});

describe('the title', () => {
  test.each([
    [
      'the heading that has the words of <title>',
      '<title>On the strait</title><h1>Norland</h1><h2>On the strait</h2>',
      'On the strait',
      null,
    ],
    [
      'the heading without the name of the site',
      '<title>On the strait | Norland</title><h1>On the strait</h1>',
      'On the strait',
      'Norland',
    ],
    [
      'the heading after the name of the site',
      '<title>Norland MFA - On the strait</title><h1>Norland MFA</h1><h1>On the strait</h1>',
      'On the strait',
      'Norland MFA',
    ],
    [
      'the heading that OpenGraph names',
      '<meta property="og:title" content="On &quot;the&quot; strait"><title>News</title><h1>On “the” strait</h1><h2>News</h2>',
      'On “the” strait',
      null,
    ],
    ['the only main heading', '<title>Page 1</title><h1>On the strait</h1>', 'On the strait', null],
    ['<title> where no heading shows it', '<title>On the\n strait — Norland</title>', 'On the strait', 'Norland'],
    ['a dash inside the title', '<title>Harrow – a reply</title>', 'Harrow – a reply', null],
    ['none', '<h4>Trade</h4>', null, null],
    ['no heading of the navigation', '<title>Strait</title><nav><h1>Strait</h1></nav>', 'Strait', null],
  ])('%s', (_, head, title, outlet) => {
    const page = readPage(`${head}<article>${PARAGRAPHS}</article>`);
    expect({ title: page.title, outlet: page.outlet }).toEqual({ title, outlet });
    expect(page.text).toBe(title === null ? TEXT : `${title}\n\n${TEXT}`);
  });
});
