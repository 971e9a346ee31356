import { expect, test } from 'vitest';
import { findBlocks } from '../../src/segment/blocks.js';

// Invented lines of pages. Each row: the line, what it is between a title and a paragraph, why.
const LINES: readonly [line: string, kind: string, why: string][] = [
  ['Star InactiveStar InactiveStar Inactive', 'furniture', 'rating stars'],
  ['Share on Facebook', 'furniture', 'a share button'],
  ['Facebook Twitter WhatsApp', 'furniture', 'a row of share buttons'],
  ['Star InactiveStar Inactive  Share  Print', 'furniture', 'several of them on one line'],
  ['Talks in Oslo  Print', 'heading', 'a line of which only a part is one'],
  ['Read also: Sudmark opens new harbour', 'furniture', 'a link to another article'],
  ['©2031 Norland Net - All Rights Reserved', 'furniture', 'a copyright line'],
  ['(Reporting by A. Lund; Editing by B. Sand)', 'furniture', 'an agency sign-off'],
  ['###', 'furniture', 'the end mark of a press release'],
  ['Home / Press Service / Statements', 'furniture', 'a breadcrumb'],
  ['Tags: Norland, Sudmark, fishing', 'furniture', 'keywords'],
  ['By Anna Lund, The Norland Courier', 'byline', 'the author'],
  ['March 4, 2031', 'dateline', 'a date alone'],
  ['Oslin, 4 March 2031', 'dateline', 'a place and a date'],
  ['1. Calls upon the parties to talk;', 'list-item', 'a numbered paragraph of a resolution'],
  ['- the release of the crew', 'list-item', 'a bullet'],
  ['Strengthening our security cooperation', 'heading', 'a short line without a stop'],
  ['Sharing the burden, the two ministers agreed on a plan.', 'paragraph', 'not a share button: a sentence'],
  ['Home ministers met in Oslin on Monday.', 'paragraph', 'not a breadcrumb'],
  ['Read carefully, the note offers talks.', 'paragraph', 'not a link'],
  ['"We will not be moved," she said', 'paragraph', 'a quotation is no heading'],
  ['The embassy printed the note in full.', 'paragraph', 'not a print button'],
];

test.each(LINES)('%s is %s: %s', (line, kind) => {
  const text = `Norland replies to Sudmark\n\n${line}\n\nThe ministry published its reply on Monday and refused to talk.`;
  const block = findBlocks(text, []).find(({ start }) => start === text.indexOf(line));
  expect(block?.kind).toBe(kind);
});

test('what the user adds is furniture', () => {
  const text = 'Norland replies\n\nRate our new app today.\n\nThe ministry refused to talk to anyone.';
  expect(findBlocks(text, ['rate our']).map(({ kind }) => kind)).toEqual(['title', 'furniture', 'paragraph']);
});

test('lines wrapped at a fixed width are one paragraph', () => {
  const text =
    'Norland replies\n\nThe ministry said on Monday that the boats would not leave the\nbay before the crews had been set free by the coast guard.';
  expect(findBlocks(text, []).map(({ kind }) => kind)).toEqual(['title', 'paragraph']);
});

test('a text of one line is its body, not a title', () => {
  expect(findBlocks('Norland rejects the claim', []).map(({ kind }) => kind)).toEqual(['paragraph']);
});
