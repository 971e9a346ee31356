import type { Span } from '@demarche/core';
import { plainText, shorten } from './plain-text.js';

const OPENING = '"“„«‘';
const CLOSING = '"”“»’';

const countOf = (text: string, characters: string): number =>
  [...text].filter((mark) => characters.includes(mark)).length;

/** The words without a quotation mark at one end that has no partner, or a pair that encloses the whole. */
function withoutOuterMarks(text: string): string {
  const opens = text !== '' && OPENING.includes(text.charAt(0));
  const closes = text.length > 1 && CLOSING.includes(text.charAt(text.length - 1));
  const marks = countOf(text, '"“”„«»');
  if (opens && closes && marks === 2) return text.slice(1, -1).trim();
  if (opens && marks === 1) return text.slice(1).trim();
  if (closes && marks === 1) return text.slice(0, -1).trim();
  return text;
}

/** The words of a span on one line, without quotation marks around them. */
export const wordsOf = (text: string, { start, end }: Span): string =>
  withoutOuterMarks(plainText(text.slice(start, end)));

/** Words in the quotation marks of the report, cut to `max` code units. */
export const quoted = (words: string, max: number): string => `“${shorten(words, max)}”`;
