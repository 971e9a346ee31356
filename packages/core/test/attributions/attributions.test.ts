import { parse } from '@demarche/core';
import { describe, expect, test } from 'vitest';

/** An attribution as `source | cue | content + content`; `-` for a part that is missing. */
function read(text: string): string[] {
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return parse(text).attributions.map(({ source, cue, content }) =>
    [source ? words(source) : '-', cue ? words(cue) : '-', content.map(words).join(' + ')].join(' | '),
  );
}

type Row = readonly [why: string, text: string, expected: string];

// All sentences are invented.
const MUST: readonly Row[] = [
  [
    'a verb of speech and a clause',
    'The minister said that the port would stay open.',
    'The minister | said | that the port would stay open',
  ],
  ['no conjunction', 'The minister said the port would stay open.', 'The minister | said | the port would stay open'],
  [
    'a quotation before its source',
    '"We will keep the port open," the minister said.',
    'the minister | said | "We will keep the port open,"',
  ],
  [
    'an inverted cue',
    '“We will keep the port open,” said the minister.',
    'the minister | said | “We will keep the port open,”',
  ],
  [
    'a cue that interrupts the quotation',
    '“We will keep the port open,” the minister said, “and we will pay for it.”',
    'the minister | said | “We will keep the port open,” + “and we will pay for it.”',
  ],
  [
    'according to',
    'According to the ministry, the port will stay open.',
    'the ministry | According to | the port will stay open',
  ],
  [
    'according to, behind',
    'The port will stay open, according to the ministry.',
    'the ministry | according to | The port will stay open',
  ],
  [
    'a trailing clause without marks',
    'The port will stay open, the ministry said.',
    'the ministry | said | The port will stay open',
  ],
  [
    'an adverb between source and verb',
    'The minister repeatedly said that the port would stay open.',
    'The minister | repeatedly said | that the port would stay open',
  ],
  [
    'a pronoun as source',
    'The minister spoke to the press. He said the port would stay open.',
    'He | said | the port would stay open',
  ],
  [
    'a colon before a quotation',
    'The minister said: "We will keep the port open."',
    'The minister | said | "We will keep the port open."',
  ],
  [
    'guillemets',
    'The minister said: «We will keep the port open.»',
    'The minister | said | «We will keep the port open.»',
  ],
  [
    'a body as source',
    'The Security Council said it was deeply alarmed by the fighting.',
    'The Security Council | said | it was deeply alarmed by the fighting',
  ],
  ['a warning', 'Norway warned that the talks could fail.', 'Norway | warned | that the talks could fail'],
  [
    'a denial',
    'Kenya denied that its soldiers had crossed the border.',
    'Kenya | denied | that its soldiers had crossed the border',
  ],
  [
    'a wish',
    'The Peruvian government hopes that the talks will resume.',
    'The Peruvian government | hopes | that the talks will resume',
  ],
  ['a belief', 'Officials believe the ship left on Monday.', 'Officials | believe | the ship left on Monday'],
  [
    'single British marks',
    '‘We will not sign this treaty today,’ the envoy said.',
    'the envoy | said | ‘We will not sign this treaty today,’',
  ],
  [
    'a quotation over paragraphs',
    '“We will not sign this treaty today,” the envoy said.\n\n“It asks too much of a small country.”',
    'the envoy | said | “We will not sign this treaty today,” + “It asks too much of a small country.”',
  ],
  [
    'an apposition in the source',
    'Anna Holm, the foreign minister, said the port would stay open.',
    'Anna Holm, the foreign minister, | said | the port would stay open',
  ],
  [
    'told somebody',
    'The minister told reporters that the port would stay open.',
    'The minister | told | that the port would stay open',
  ],
  [
    'a statement that says',
    'The statement said the port would stay open.',
    'The statement | said | the port would stay open',
  ],
];

// The same words, or words like them, where nobody is cited.
const MUST_NOT: readonly (readonly [why: string, text: string])[] = [
  ['a fact', 'The port stayed open on Monday.'],
  ['a scare quote', 'The so-called "republic" has no ministers.'],
  ['the title of a work', 'The delegates watched the film "The Long Night" after dinner.'],
  ['a nickname', 'Ivan "the Bear" Petrov arrived in the capital on Monday.'],
  ['the name of a ship', 'The frigate "Aurora" left the harbour at noon.'],
  ['a verb of speech without words', 'The minister spoke for an hour and left.'],
  ['told as ordered', 'The crew left the ship at noon.'],
  ['a noun that looks like a cue', 'The state capital has a large port.'],
  ['claims of land', 'The land claims of the islanders were settled in 1904.'],
  ['a report as a thing', 'The report has two hundred pages.'],
  ['a statement as a thing', 'The statement was published on Monday.'],
  ['notes as music', 'The band played the notes of the anthem.'],
  ['a promise as a name', 'The ship Promise sailed on Tuesday.'],
  ['an argument that was had', 'The two drivers had an argument at the border.'],
  ['a wish without content', 'The people of the valley live in hope.'],
  ['to add as numbers', 'The tolls add up to nine million.'],
  ['to maintain a road', 'The army maintains the road.'],
  ['to note as a bank does', 'The bank printed new notes in May.'],
  ['signs in marks', 'Trucks marked "fragile" crossed the bridge.'],
  ['to address a letter', 'The letter was addressed to the embassy.'],
  ['to point at a place', 'The road points north.'],
  ['to recall an envoy', 'The envoy was recalled in June.'],
];

describe('attributions', () => {
  test.each(MUST)('%s', (_why, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('no attributions', () => {
  test.each(MUST_NOT)('%s', (_why, text) => {
    expect(read(text)).toEqual([]);
  });
});
