import { parse, type StatementDocument, verify } from '@demarche/core';
import { expect, test } from 'vitest';

const TEXT =
  'Norland replies to Sudmark\n\nNorland rejects the claim. "We demand that France withdraw its boats," the minister said.';

const whole = (): StatementDocument => structuredClone(parse(TEXT));

// Each row: what is broken, how, and what verify must say.
const BREAKS: readonly [what: string, break_: (document: StatementDocument) => void, code: string, path: string][] = [
  [
    'a sentence beyond the text',
    (d) => void Object.assign(d.sentences.at(-1)!, { end: 9999 }),
    'span-outside-text',
    `sentences[${whole().sentences.length - 1}]`,
  ],
  ['an empty span', (d) => void Object.assign(d.blocks[0]!, { start: 5, end: 5 }), 'span-outside-text', 'blocks[0]'],
  ['an issuer that nobody knows', (d) => void Object.assign(d, { issuer: ['actor-99'] }), 'unknown-id', 'issuer'],
  ['an act of nobody', (d) => void Object.assign(d.acts[0]!, { actors: ['actor-99'] }), 'unknown-id', 'acts[0].actors'],
  [
    'an act carried by nothing',
    (d) => void Object.assign(d.acts[0]!, { attribution: 'attribution-99' }),
    'unknown-id',
    'acts[0].attribution',
  ],
  [
    'two acts of one id',
    (d) => void d.acts.push(structuredClone(d.acts[0]!)),
    'duplicate-id',
    `acts[${whole().acts.length}].id`,
  ],
  ['sentences out of order', (d) => void d.sentences.reverse(), 'out-of-order', 'sentences[1]'],
  [
    'an item outside its act',
    (d) => void Object.assign(d.acts[0]!, { items: [{ start: 0, end: 2 }] }),
    'piece-outside-span',
    'acts[0].items[0]',
  ],
];

test.each(BREAKS)('%s', (_what, break_, code, path) => {
  const document = whole();
  break_(document);
  expect(verify(document)).toContainEqual(expect.objectContaining({ code, path }));
});

test('what the parser gives has no violation', () => {
  expect(verify(whole())).toEqual([]);
});
