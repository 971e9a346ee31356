import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../src/segment/tokens.js';

const TEXTS: readonly [text: string, tokens: string, why: string][] = [
  ["Norland's boats", "Norland|'s|boats", 'a possessive is a token'],
  ['didn’t go', 'did|n’t|go', 'a negation is a token'],
  ['the U.S. and J. Lund', 'the|U.S.|and|J.|Lund', 'abbreviations keep their stops'],
  ['1,200 men, 3.5 per cent', '1,200|men|,|3.5|per|cent', 'numbers keep their marks'],
  ['Norland-led talks—now', 'Norland-led|talks|—|now', 'a hyphen joins, a dash parts'],
  ['“No,” he said...', '“|No|,|”|he|said|...', 'marks stand alone, a run of stops is one'],
  ['rock ’n’ roll', 'rock|’|n|’|roll', 'single marks are quotes until they are read'],
];

test.each(TEXTS)('%s → %s: %s', (text, tokens) => {
  expect(tokenize(text).word.join('|')).toBe(tokens);
});

test('tokens lie in order inside any string and leave out nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { count, start, end } = tokenize(text);
      let at = 0;
      for (let i = 0; i < count; i++) {
        expect(text.slice(at, start[i]).replace(/[\s\u0000-\u001f\u200b\ufeff]/gu, '')).toBe('');
        expect(end[i]).toBeGreaterThan(start[i] as number);
        at = end[i] as number;
      }
      expect(text.slice(at).replace(/[\s\u0000-\u001f\u200b\ufeff]/gu, '')).toBe('');
    }),
  );
});
