import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../src/reading/hidden-characters';

describe('piecesOf', () => {
  it.each([
    ['plain words', 'two words\n', [{ text: 'two words\n' }]],
    ['nothing', '', []],
    ['a turned order', 'a\u202eb', [{ text: 'a' }, { hidden: 'U+202E' }, { text: 'b' }]],
    ['a control character', '\u0007', [{ hidden: 'U+0007' }]],
    ['half of a pair', 'x\ud83d', [{ text: 'x' }, { hidden: 'U+D83D' }]],
    ['a whole pair', '😀', [{ text: '😀' }]],
    ['joined emoji and Persian', '👩‍🚀 می‌خواهم', [{ text: '👩‍🚀 می‌خواهم' }]],
    ['a tag', '\u{e0041}', [{ hidden: 'U+E0041' }]],
    ['markup', '<b onclick="x">', [{ text: '<b onclick="x">' }]],
  ])('writes out %s', (_name, text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const text = String.fromCharCode(...units);
        const back = piecesOf(text).map((piece) =>
          'hidden' in piece ? String.fromCodePoint(Number.parseInt(piece.hidden.slice(2), 16)) : piece.text,
        );
        expect(back.join('')).toBe(text);
      }),
    );
  });
});
