import type { Span } from '../schema/span.js';

const SPACE = /[\s\u200b\ufeff\u0000-\u001f]/u;

/** `[start, end)` without the white space at both ends, or null where nothing else is there. */
export function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && SPACE.test(text[from] as string)) from++;
  while (to > from && SPACE.test(text[to - 1] as string)) to--;
  return from < to ? { start: from, end: to } : null;
}

/** The lines of a text that hold something, trimmed, each with whether an empty line stands before it. */
function filledLines(text: string): { span: Span; afterGap: boolean }[] {
  const out: { span: Span; afterGap: boolean }[] = [];
  let gap = true;
  let start = 0;
  while (start <= text.length) {
    const next = lineEnd(text, start);
    const span = trimmed(text, start, next);
    if (span) out.push({ span, afterGap: gap });
    gap = span === null;
    start = next + 1;
  }
  return out;
}

/** The offset of the next line break (`\n`, `\r`, U+2028, U+2029) at or after `from`, or the end of the text. */
function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return at;
  }
  return text.length;
}

const BULLET = /^(?:[-•·*–▪◦‣]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s/iu;

/** How many units the dash, number or letter that opens a list item takes with the space behind it; 0 for other lines. */
export function itemMark(line: string): number {
  return BULLET.exec(line.slice(0, 12))?.[0].length ?? 0;
}

/** Whether a line opens a list item. */
export function isListItem(line: string): boolean {
  return itemMark(line) > 0;
}

const WRAP_MIN = 45;
const WRAP_MAX = 110;

/**
 * Whether `next` only carries on `line`: the text was wrapped at a fixed width. That is so where the first line is about
 * as long as lines of wrapped text are and ends in the middle of a sentence.
 */
function isWrapped(text: string, line: Span, next: Span): boolean {
  const length = line.end - line.start;
  if (length < WRAP_MIN || length > WRAP_MAX) return false;
  const last = text[line.end - 1] as string;
  const first = text[next.start] as string;
  if (isListItem(text.slice(next.start, next.start + 12))) return false;
  return !/[.!?:"”»]/u.test(last) && /[\p{Ll}\d(]/u.test(first);
}

/**
 * The lines of a text as spans, lines of hard-wrapped paragraphs put together.
 *
 * @param text - Any string.
 * @returns Non-empty spans in order, without the white space around them.
 */
export function findLines(text: string): Span[] {
  const out: Span[] = [];
  let previous: Span | null = null;
  for (const { span, afterGap } of filledLines(text)) {
    const before = out.at(-1);
    if (before && previous && !afterGap && isWrapped(text, previous, span)) before.end = span.end;
    else out.push({ ...span });
    previous = span;
  }
  return out;
}
