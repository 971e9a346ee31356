import { readPage } from '@demarche/html';
import { describe, expect, test } from 'vitest';

// All pages are invented.

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'On the strait',
  datePublished: '2031-03-03T23:30:00-05:00',
  inLanguage: 'en_gb',
  publisher: { '@type': 'Organization', name: 'The Harrow Courier' },
  mainEntityOfPage: { '@id': 'https://example.org/strait' },
};
const READ = {
  title: 'On the strait',
  date: '2031-03-03',
  language: 'en-GB',
  outlet: 'The Harrow Courier',
  url: 'https://example.org/strait',
};
const NOTHING = { title: null, date: null, language: null, outlet: null, url: null };

describe('the metadata of a page', () => {
  test.each([
    ['JSON-LD', ld(ARTICLE), READ],
    ['JSON-LD in a list', ld([{ '@type': 'BreadcrumbList' }, ARTICLE]), READ],
    [
      'JSON-LD as a graph with references',
      ld({
        '@graph': [
          { ...ARTICLE, publisher: { '@id': '#us' } },
          { '@type': 'Organization', '@id': '#us', name: 'The Harrow Courier' },
        ],
      }),
      READ,
    ],
    ['JSON-LD in a comment', `<script type="application/ld+json"><!-- ${JSON.stringify(ARTICLE)} --></script>`, READ],
    [
      'OpenGraph',
      `<meta property="og:title" content="On the strait"><meta property="article:published_time" content="2031-03-03T09:00:00Z">
       <meta property="og:locale" content="en_GB"><meta property="og:site_name" content="The Harrow Courier">
       <meta property="og:url" content="https://example.org/strait">`,
      READ,
    ],
    [
      'Dublin Core and a canonical link',
      `<html lang="EN-gb"><meta name="DC.title" content="On the strait"><meta name="DCTERMS.issued" content="3 March 2031">
       <meta name="DC.publisher" content="The Harrow Courier"><link rel="canonical" href="https://example.org/strait">`,
      READ,
    ],
    ['JSON-LD before OpenGraph', `<meta property="og:site_name" content="Other">${ld(ARTICLE)}`, READ],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type": "NewsArticle", </script>', NOTHING],
    [
      'JSON-LD with wrong types',
      ld({ '@type': 'Article', headline: 7, datePublished: {}, publisher: [], inLanguage: null }),
      NOTHING,
    ],
    ['hostile names', ld({ '@type': 'Article', __proto__: 1, constructor: 'x', headline: '' }), NOTHING],
    ['an address that is none', '<link rel="canonical" href="javascript:alert(1)">', NOTHING],
    ['xml:lang', '<html xml:lang="fr">', { ...NOTHING, language: 'fr' }],
    [
      'a language that is none',
      '<html lang="x"><meta http-equiv="content-language" content="de, en">',
      { ...NOTHING, language: 'de' },
    ],
    ['nothing', '<p>Norland rejects it.</p>', NOTHING],
  ])('%s', (_, html, expected) => {
    const { title, date, language, outlet, url } = readPage(html);
    expect({ title, date, language, outlet, url }).toEqual(expected);
  });

  test('an address that is given wins', () => {
    expect(readPage(ld(ARTICLE), { url: 'https://example.org/other' }).url).toBe('https://example.org/other');
  });
});

describe('the date of a page', () => {
  test.each([
    ['<meta name="date" content="2031-03-03">', '2031-03-03'],
    ['<meta name="date" content="20310303">', '2031-03-03'],
    ['<meta name="date" content="2031/3/3 10:00">', '2031-03-03'],
    ['<meta name="date" content="Mon, 03 Mar 2031 09:00:00 GMT">', '2031-03-03'],
    ['<meta name="date" content="March 3rd, 2031">', '2031-03-03'],
    ['<meta name="date" content="the 3rd of Sept. 2031">', '2031-09-03'],
    ['<meta name="date" content="3/4/2031">', null],
    ['<meta name="date" content="2031-02-30">', null],
    ['<meta name="date" content="soon"><time datetime="2031-03-03">today</time>', '2031-03-03'],
    ['<time datetime="2030-01-01">old</time><time class="published" datetime="2031-03-03">new</time>', '2031-03-03'],
    ['<time>3 March 2031</time>', '2031-03-03'],
    ['<aside><time>1 January 2030</time></aside>', null],
    ['<h1>On the strait</h1><div class="date">3 March 2031</div>', '2031-03-03'],
    ['<div class="date">1 January 2030</div><h1>On the strait</h1>', null],
    ['<h1>On the strait</h1><div class="last-updated date">4 March 2031</div>', null],
    [`<h1>On the strait</h1><p>${'Norland rejects it. '.repeat(20)}</p><div class="date">3 March 2031</div>`, null],
    ['<link rel="canonical" href="https://example.org/2031/03/03/strait">', '2031-03-03'],
    ['<link rel="canonical" href="https://example.org/2031/33/03/strait">', null],
  ])('%s: %s', (html, date) => {
    expect(readPage(html).date).toBe(date);
  });
});
