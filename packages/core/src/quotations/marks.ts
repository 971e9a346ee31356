import { TokenClass, type Tokens } from '../segment/tokens.js';

/** What a quotation mark can do where it stands. */
export type MarkForm = 'open' | 'close' | 'either';

/** Single marks nest in double ones or the other way round; guillemets and corner brackets count as double. */
export type MarkLevel = 'double' | 'single';

/** A mark that may open or close a quotation. */
export interface Mark {
  /** Number of the token. */
  readonly token: number;
  readonly start: number;
  readonly end: number;
  readonly level: MarkLevel;
  readonly form: MarkForm;
}

const DOUBLE = new Set(['"', '“', '”', '„', '‟', '«', '»', '「', '」', '『', '』', '``', "''", '＂']);
const SINGLE = new Set(["'", '‘', '’', '‚', '‛', '‹', '›', '`', '´']);
const ONLY_OPEN = new Set(['„', '‟', '「', '『', '``', '‚', '`']);
const ONLY_CLOSE = new Set(['」', '』', '´']);
const USUALLY_OPEN = new Set(['“', '«', '‘', '‹', '‛']);
const USUALLY_CLOSE = new Set(['”', '»', '’', '›']);

/** Words that an apostrophe opens: `’90s`, `’em`, `’til`. */
const ELISIONS = new Set(['em', 'til', 'tis', 'twas', 'cause', 'n', 'round', 'bout', 'tween', 'cos']);

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const isSpace = (char: string | undefined): boolean => char === undefined || /[\s\u200b\ufeff]/u.test(char);
const isOpeningMark = (char: string | undefined): boolean => char !== undefined && /[([{—–\-/:“„«‘"'`]/u.test(char);

/** What its neighbours allow: space before and none after opens, none before closes. */
function formByNeighbours(before: string | undefined, after: string | undefined): MarkForm {
  const left = isSpace(before);
  const right = isSpace(after);
  if (left && !right) return 'open';
  if (!left && right) return 'close';
  if (left && right) return 'either';
  if (isOpeningMark(before) && isLetter(after)) return isLetter(before) ? 'either' : 'open';
  if (!isLetter(after) && after !== undefined) return 'close';
  return 'either';
}

/** „so“, »so« and ”so”: a mark that usually opens closes where its neighbours say so, and the other way round. */
function formOf(mark: string, before: string | undefined, after: string | undefined): MarkForm {
  if (ONLY_OPEN.has(mark)) return 'open';
  if (ONLY_CLOSE.has(mark)) return 'close';
  const form = formByNeighbours(before, after);
  if (USUALLY_OPEN.has(mark)) return form === 'close' ? 'close' : 'open';
  if (USUALLY_CLOSE.has(mark)) return form === 'open' ? 'open' : 'close';
  return form;
}

/** Whether a single mark is an apostrophe: inside a word, before an elided one, or at the head of a year. */
function isApostrophe(tokens: Tokens, at: number, before: string | undefined, after: string | undefined): boolean {
  if (isLetter(before) && isLetter(after)) return true;
  if (!isSpace(before) || !isLetter(after)) return false;
  const next = tokens.lower[at + 1] ?? '';
  return /^\d/.test(next) ? /^\d\ds?$/.test(next) : ELISIONS.has(next);
}

function markAt(text: string, tokens: Tokens, at: number): Mark | null {
  const word = tokens.word[at] as string;
  const level = DOUBLE.has(word) ? 'double' : SINGLE.has(word) ? 'single' : null;
  if (!level) return null;
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  const before = text[start - 1];
  const after = text[end];
  if (level === 'single' && isApostrophe(tokens, at, before, after)) return null;
  const form = formOf(word, before, after);
  // A single straight mark that cannot be told is an apostrophe.
  if (level === 'single' && form === 'either') return null;
  return { token: at, start, end, level, form };
}

/**
 * The tokens of a text that can open or close a quotation, apostrophes left out as far as their neighbours tell.
 *
 * @param text - The whole text.
 * @param tokens - Its tokens.
 */
export function findMarks(text: string, tokens: Tokens): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] !== TokenClass.quote) continue;
    const mark = markAt(text, tokens, at);
    if (mark) marks.push(mark);
  }
  return marks;
}
