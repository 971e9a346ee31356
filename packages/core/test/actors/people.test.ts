import { describe, expect, test } from 'vitest';
import { codesOf, type Row } from './codes.fixture.js';

/** Invented sentences: for whom people and offices speak. */
const PEOPLE: readonly Row[] = [
  ['[Foreign Minister Ana Quispe of Peru] rejected the claim.', 'PER', 'a title before, the state behind'],
  ['[The Kenyan president, Daniel Odera], rejected the claim.', 'KEN', 'an adjective and an apposition'],
  ['[Peter Lund, spokesperson for the EU], rejected the claim.', 'IGO:EU', 'an apposition behind the name'],
  ['[The Indian ambassador to Nepal] rejected the claim.', 'IND', 'an ambassador speaks for those who sent him'],
  ['[Former foreign minister Ana Quispe of Peru] rejected the claim.', 'NSA', 'no longer in office'],
  ['[The retired Turkish general] rejected the claim.', 'NSA', 'no longer in office'],
  ['[The Chilean opposition leader] rejected the claim.', 'NSA', 'does not speak for the state'],
  ['[A Norwegian expert] rejected the claim.', 'NSA', 'speaks for himself'],
  ['[The German chancellor] rejected the claim.', 'DEU', 'an office'],
  ['[The Japanese embassy in Ankara] rejected the claim.', 'JPN', 'an embassy, not its host'],
  ['[The Ministry of Foreign Affairs of Ghana] rejected the claim.', 'GHA', 'a ministry with its state'],
  ["[Brazil's defence ministry] rejected the claim.", 'BRA', 'a ministry with a possessive'],
  ['[The Swedish navy] rejected the claim.', 'SWE', 'armed forces'],
  ['[The Italian parliament] rejected the claim.', 'ITA', 'a parliament'],
  ['Foreign Minister Ana Quispe of Peru arrived. [Quispe] rejected the claim.', 'PER', 'followed by surname'],
  ['Foreign Minister Ana Quispe of Peru arrived. [The minister] rejected the claim.', 'PER', 'followed by office'],
  ['Foreign Minister Ana Quispe of Peru arrived. [She] rejected the claim.', 'PER', 'followed by pronoun'],
];

/** Invented sentences: what words that stand for others stand for. */
const REFERENCES: readonly Row[] = [
  ['Norway protested. [It] recalled the envoy.', 'NOR', 'a pronoun for a state'],
  ['Russia protested, and [she] recalled the envoy.', 'RUS', '"she" for a state'],
  ['Norway protested. [The country] recalled the envoy.', 'NOR', 'a noun for a state'],
  ['The Norwegian foreign ministry protested. [The ministry] recalled the envoy.', 'NOR', 'a body again'],
  ['Norway and Sweden met in Oslo. [The two sides] agreed on a fishing treaty.', 'NOR SWE', 'both parties'],
  ['Norway and Sweden met in Oslo. [Both countries] agreed on a fishing treaty.', 'NOR SWE', 'both parties'],
  ['NATO met on Monday. [The alliance] rejected the claim.', 'IGO:NATO', 'a noun for an organisation'],
  ['France, [Germany] and Italy rejected the claim.', 'DEU', 'one of a list'],
  ['France and [Germany] rejected the claim.', 'DEU', 'one of a pair'],
  ['[The Norwegian side] rejected the claim.', 'NOR', 'a side'],
];

/** Invented sentences: words that name nobody, or nobody can know whom. */
const NOBODY: readonly Row[] = [
  ['[It] is raining in the hills.', '', 'the weather'],
  ['[It] was on Monday that the ship sailed.', '', 'no reference'],
  ['The cook and the gardener left. [They] took the bus.', '', 'nobody who is a party'],
  ['[The ship] left the harbour.', '', 'a thing'],
  ['[The mountain] is high.', '', 'a thing'],
  ['They ate [turkey] for dinner.', '', 'a bird'],
  ['They drank from fine [china].', '', 'crockery'],
  ['[The storm] reached the coast.', '', 'the weather'],
];

describe('people and offices', () => {
  test.each(PEOPLE)('%s → %s: %s', (text, codes) => {
    expect(codesOf(text)).toBe(codes);
  });
});

describe('references', () => {
  test.each(REFERENCES)('%s → %s: %s', (text, codes) => {
    expect(codesOf(text)).toBe(codes);
  });
});

describe('nobody', () => {
  test.each(NOBODY)('%s → nobody: %s%s', (text, codes) => {
    expect(codesOf(text)).toBe(codes);
  });
});
