/** White space of every sort, line and paragraph separators included. */
const SPACE = /[\s\u0085]+/g;

/** Marks that turn the reading order, and characters that show nothing: they can only hide or disguise words. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Control characters and halves of surrogate pairs. With the flag `u` a whole pair is one character and does not match. */
const BROKEN = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/gu;

/**
 * Words as they can stand in a line of a report: white space becomes one space, invisible characters are dropped, control
 * characters and broken ones become U+FFFD.
 */
export function plainText(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACE, ' ').replace(BROKEN, '\ufffd').trim();
}

/** The text without any of `characters` at its end. */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The text cut at a word so that it has at most `max` code units, "…" included. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max - 1);
  const space = room.lastIndexOf(' ');
  const cut = space > max / 2 ? room.slice(0, space) : room.replace(/[\ud800-\udbff]$/, '');
  return `${trimEndOf(cut, ' ,;:–—-')}…`;
}
