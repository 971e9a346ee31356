import { describe, expect, test } from 'vitest';
import { stem } from '../../src/model/stem';

describe('stem', () => {
  test.each([
    ['condemned', 'condemns', 'a regular verb'],
    ['said', 'saying', 'an irregular verb'],
    ['denied', 'denies', 'an ending in y'],
    ['noted', 'notes', 'a word that is kept apart'],
  ])('%s and %s meet: %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  test.each([
    ['notes', 'not'],
    ['noted', 'not'],
    ['themes', 'them'],
    ['willing', 'will'],
    ['here', 'her'],
  ])('%s and %s do not: one is a word of grammar', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});
