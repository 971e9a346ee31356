/**
 * Characters that show nothing and can hide or disguise words: control characters, marks that turn the reading order, tags,
 * halves of surrogate pairs. White space is not among them, nor the joiners that scripts and emoji need.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]|[\u{e0000}-\u{e007f}]/gu;

/** A stretch of text as it stands, or one character that would not show, by its number ("U+202E"). */
export type Piece = { readonly text: string } | { readonly hidden: string };

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * A text in pieces, so that the page can write hidden characters out instead of obeying them.
 *
 * @example `piecesOf('a\u202eb')` → `[{ text: 'a' }, { hidden: 'U+202E' }, { text: 'b' }]`
 */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    if (index > from) pieces.push({ text: text.slice(from, index) });
    pieces.push({ hidden: nameOf(character) });
    from = index + character.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
