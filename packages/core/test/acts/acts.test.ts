import { parse } from '@demarche/core';
import { describe, expect, test } from 'vitest';

/** The acts of a text as `kind: trigger`, in order. */
function read(text: string): string[] {
  return parse(text).acts.map(
    ({ kind, trigger }) => `${kind}: ${trigger ? text.slice(trigger.start, trigger.end) : '-'}`,
  );
}

type Row = readonly [why: string, text: string, expected: readonly string[]];

// All sentences are invented; the rules are those of the codebook.
const MUST: readonly Row[] = [
  ['demand by its verb', 'Norway demanded that the trawlers leave its waters.', ['demand: demanded']],
  ['demand by a modal', 'The ministry said the trawlers must leave at once.', ['demand: must leave']],
  ['call', 'Norway called on the two sides to return to the talks.', ['call: called on']],
  ['call, urged', 'The European Union urged Serbia to release the men.', ['call: urged']],
  ['call by should', 'The minister said the two sides should return to the talks.', ['call: should return']],
  ['propose', 'Switzerland offered to mediate between the two countries.', ['propose: offered to mediate']],
  ['commit', 'Japan pledged to send doctors to the islands.', ['commit: pledged']],
  ['agree', 'The two governments agreed to open the bridge.', ['agree: agreed']],
  ['reject', 'Kenya rejected the proposal.', ['reject: rejected']],
  ['reject, unacceptable', 'The spokesman said the demand was unacceptable.', ['reject: was unacceptable']],
  ['reject by negation', 'Kenya refused to sign the treaty.', ['reject: refused']],
  ['threaten', 'Iran threatened to close the strait.', ['threaten: threatened']],
  ['warn', 'Egypt warned of grave consequences for the region.', ['warn: warned of']],
  ['accuse', 'Armenia accused Azerbaijan of shelling a village.', ['accuse: accused']],
  ['accuse, blame', 'The minister blamed the rebels for the attack.', ['accuse: blamed']],
  ['deny', 'Rwanda denied that its soldiers had crossed the border.', ['deny: denied']],
  ['condemn', 'France condemned the attack on the convoy.', ['condemn: condemned']],
  ['concern', 'The Secretary-General expressed deep concern about the fighting.', ['concern: expressed deep concern']],
  ['welcome', 'Canada welcomed the release of the prisoners.', ['welcome: welcomed']],
  ['welcome, thanks', 'The president thanked Qatar for its help.', ['welcome: thanked']],
  ['support', 'Poland expressed its full support for Moldova.', ['support: expressed its full support']],
  [
    'condole',
    'The king expressed his condolences to the families of the victims.',
    ['condole: expressed his condolences'],
  ],
  ['apologize', 'Denmark apologized for the error.', ['apologize: apologized for']],
  ['affirm', 'The ministers reaffirmed the importance of the treaty.', ['affirm: reaffirmed']],
  ['announce, summons', 'The foreign ministry summoned the Dutch ambassador.', ['announce: summoned']],
  ['consult', 'The foreign ministers of Peru and Chile met in Lima.', ['consult: met']],
  [
    'two full verbs are two acts',
    'Spain condemned the attack and called for an inquiry.',
    ['condemn: condemned', 'call: called for'],
  ],
];

// Words that look like acts where nothing is done by them.
const MUST_NOT: readonly (readonly [why: string, text: string])[] = [
  ['a road', 'The road from the port runs north through the hills.'],
  ['a promise as a thing', 'The crew of the Promise slept on deck.'],
  ['a war long ago', 'The castle burned in the war of 1709.'],
  ['a thing', 'The offer of the shop ends on Sunday.'],
  ['a name', 'The frigate Promise sailed from the harbour.'],
  ['a noun-phrase headline', 'Readout of the telephone call'],
];

describe('acts', () => {
  test.each(MUST)('%s', (_why, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('no acts', () => {
  test.each(MUST_NOT)('%s', (_why, text) => {
    expect(read(text)).toEqual([]);
  });
});
