import { expect, test } from 'vitest';
import { findQuotations } from '../../src/quotations/index.js';
import { segmentText } from '../../src/segment/index.js';

interface Expected {
  readonly words: string;
  readonly closed?: boolean;
  readonly depth?: number;
  readonly use?: string;
}

function read(text: string): {
  quotations: (Expected & { closed: boolean; depth: number; use: string })[];
  stray: number;
} {
  const { list, stray } = findQuotations(segmentText(text));
  return {
    quotations: list.map(({ start, end, closed, depth, use }) => ({
      words: text.slice(start, end),
      closed,
      depth,
      use,
    })),
    stray: stray.length,
  };
}

// Invented texts. Each row: phenomenon, text, the quotations in order.
const TEXTS: readonly [why: string, text: string, expected: readonly Expected[]][] = [
  ['straight marks', 'He said: "We will not go." She left.', [{ words: '"We will not go."' }]],
  ['curly marks', '“We will not go,” she said.', [{ words: '“We will not go,”' }]],
  [
    'British single marks beside apostrophes',
    "The minister's aide said: 'We won't leave the islands' shores today.' He left.",
    [{ words: "'We won't leave the islands' shores today.'" }],
  ],
  [
    'curly single marks beside a possessive',
    '‘The islands’ future is ours,’ he said.',
    [{ words: '‘The islands’ future is ours,’' }],
  ],
  ['guillemets', 'He spoke of «a grave error of the port».', [{ words: '«a grave error of the port»' }]],
  ['German marks', 'She called it „a mirror answer to them“ and left.', [{ words: '„a mirror answer to them“' }]],
  ['LaTeX marks', "He said ``we shall see about it'' and left.", [{ words: "``we shall see about it''" }]],
  [
    'nested',
    '“He told me: ‘Leave the port now.’ I left,” she said.',
    [{ words: '“He told me: ‘Leave the port now.’ I left,”' }, { words: '‘Leave the port now.’', depth: 1 }],
  ],
  [
    'over paragraphs, mark repeated at each',
    '“We have waited long.\n\n“We will not wait longer,” she said.',
    [{ words: '“We have waited long.\n\n“We will not wait longer,”' }],
  ],
  [
    'over paragraphs, no mark repeated',
    'She said: "We have waited long.\n\nWe will not wait longer." Then she left.',
    [{ words: '"We have waited long.\n\nWe will not wait longer."' }],
  ],
  [
    'opened at the end of a paragraph',
    'The ministry explained: "\n\nIt is about the bay and the boats," it said.',
    [{ words: '"\n\nIt is about the bay and the boats,"' }],
  ],
  [
    'never closed',
    'She said: "We have waited long enough.\n\nNorland called "the neighbours to order".',
    [{ words: '"We have waited long enough.', closed: false }, { words: '"the neighbours to order"' }],
  ],
  [
    'never closed, next one in the same paragraph',
    'She said: "We have waited. Norland then called "the neighbours to order".',
    [{ words: '"We have waited.', closed: false }, { words: '"the neighbours to order"' }],
  ],
  ['closed by the wrong mark', '“We will not go" she said.', [{ words: '“We will not go"' }]],
  ['scare quotes', 'The so-called “peace boat” sank.', [{ words: '“peace boat”', use: 'term' }]],
  ['a title', 'She wrote the book “The Long Bay” in May.', [{ words: '“The Long Bay”', use: 'title' }]],
  ['a nickname', 'Admiral Jon “Bear” Lund was there.', [{ words: '“Bear”', use: 'nickname' }]],
];

test.each(TEXTS)('%s', (_why, text, expected) => {
  const { quotations } = read(text);
  expect(quotations).toMatchObject(expected);
  expect(quotations).toHaveLength(expected.length);
});

// What looks like a mark and is none.
const NONE: readonly [why: string, text: string][] = [
  ['apostrophes', "Norland's boats didn't leave the neighbours' bay."],
  ['curly apostrophes', 'Norland’s boats didn’t leave the neighbours’ bay.'],
  ['elided years', 'The ’90s and the ’80s were years of talks.'],
  ['elided words', "They sang rock 'n' roll, and 'twas late."],
  ['a possessive before a capital', 'The United States’ commitment is known.'],
  ['no marks at all', 'Nothing was said.'],
];

test.each(NONE)('no quotation: %s', (_why, text) => {
  expect(read(text).quotations).toEqual([]);
});

test('a closing mark without an opening one is told', () => {
  expect(read('We will not go,” she said.').stray).toBe(1);
});

test('a plural possessive is no broken quotation', () => {
  expect(read('The leaders’ meeting ended.').stray).toBe(0);
});

test('time grows with the text, not with its square', () => {
  const time = (text: string): number => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  };
  for (const piece of ['"', '“', "'", '‘ ', '" a', '\n\n"a', '«»']) {
    time(piece.repeat(2000));
    const small = Math.max(time(piece.repeat(10_000)), 4);
    expect(time(piece.repeat(80_000)), JSON.stringify(piece)).toBeLessThan(small * 40);
  }
});
