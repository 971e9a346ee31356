import { numberOf } from '../model/vocabulary.js';

/**
 * Cuts a text into tokens by one pass over its code units. Nothing is normalised: a token is a pair of offsets.
 *
 * A word keeps its inner full stops, hyphens and digits (`U.S.`, `Afghan-led`, `1,200`), a possessive or a negation
 * is a token of its own (`Russia` `'s`, `did` `n't`), every other mark is one token. White space is no token.
 */

/** What a token is made of. */
export const TokenClass = { word: 0, number: 1, quote: 2, punctuation: 3, symbol: 4 } as const;

/** The tokens of a text as parallel arrays; `start` and `end` are UTF-16 offsets, half-open. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** One of {@link TokenClass} for each token. */
  readonly kind: Uint8Array;
  /** The token as written. */
  readonly word: readonly string[];
  /** The token in lower case, with a straight apostrophe for a curly one. */
  readonly lower: readonly string[];
  /** The number of the lower-case form in the vocabulary; see `model/vocabulary.ts`. */
  readonly number: Int32Array;
}

enum Unit {
  space,
  letter,
  digit,
  quote,
  mark,
  symbol,
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/u;
const MARK = /\p{P}/u;
const QUOTES = '"\'`´‘’‚‛“”„‟«»‹›「」『』＂';
const APOSTROPHES = "'’ʼ";

/** The class of every code unit of the Basic Multilingual Plane, filled on demand: 0 means not yet known. */
const known = new Uint8Array(0x10000);

function unitOf(code: number): Unit {
  const found = known[code] as number;
  if (found !== 0) return found - 1;
  const unit = classify(code);
  known[code] = unit + 1;
  return unit;
}

function classify(code: number): Unit {
  // Halves of a surrogate pair are letters: emoji and historic scripts stay whole, and a lone half breaks nothing.
  if (code >= 0xd800 && code <= 0xdfff) return Unit.letter;
  const char = String.fromCharCode(code);
  if (SPACE.test(char) || code < 0x20 || code === 0xfeff || code === 0x200b) return Unit.space;
  if (QUOTES.includes(char)) return Unit.quote;
  if (LETTER.test(char)) return Unit.letter;
  if (DIGIT.test(char)) return Unit.digit;
  return MARK.test(char) ? Unit.mark : Unit.symbol;
}

const isWordUnit = (unit: Unit): boolean => unit === Unit.letter || unit === Unit.digit;

/** Where the word that begins at `from` ends: inner hyphens, stops and apostrophes are kept between letters or digits. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = unitOf(text.charCodeAt(at));
    if (isWordUnit(unit)) at++;
    else if (at + 1 < text.length && isJoint(text, at)) at++;
    else break;
  }
  return isAbbreviation(text, from, at) ? at + 1 : at;
}

/** A mark that holds a word together: `-`, `’` and `.` between word units, `,` and `:` only between digits. */
function isJoint(text: string, at: number): boolean {
  if (!isWordUnit(unitOf(text.charCodeAt(at + 1)))) return false;
  const char = text[at] as string;
  if (char === '-' || char === '‑' || char === '·') return true;
  if (char === '.') return true;
  if (APOSTROPHES.includes(char)) return !startsClitic(text, at);
  const between = unitOf(text.charCodeAt(at - 1)) === Unit.digit && unitOf(text.charCodeAt(at + 1)) === Unit.digit;
  return (char === ',' || char === ':' || char === '/') && between;
}

const CLITIC = /^['’ʼ](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iu;

/** Whether `’s`, `’re`, `’ve`, `’ll`, `’d` or `’m` stands at `at`. */
function startsClitic(text: string, at: number): boolean {
  return CLITIC.test(text.slice(at, at + 5));
}

/** `U.S.`, `p.m.`, `J.`: letters each followed by a stop keep the last stop too. */
function isAbbreviation(text: string, start: number, end: number): boolean {
  if (text[end] !== '.' || text[end + 1] === '.') return false;
  if (end - start === 1) return unitOf(text.charCodeAt(start)) === Unit.letter && text[start] !== 'I';
  if (text[end - 2] !== '.') return false;
  for (let at = start + 1; at < end; at += 2) if (text[at] !== '.') return false;
  return true;
}

/** How many units at the end of `text[start, end)` are a negation clitic (`n't`), 0 if none. */
function negationLength(text: string, start: number, end: number): number {
  if (end - start < 4) return 0;
  const last = text.slice(end - 3, end).toLowerCase();
  return last === "n't" || last === 'n’t' ? 3 : 0;
}

class Builder {
  private starts: Int32Array;
  private ends: Int32Array;
  private kinds: Uint8Array;
  private count = 0;
  private readonly words: string[] = [];
  private readonly lowers: string[] = [];

  constructor(private readonly text: string) {
    const guess = (text.length >> 2) + 16;
    this.starts = new Int32Array(guess);
    this.ends = new Int32Array(guess);
    this.kinds = new Uint8Array(guess);
  }

  push(start: number, end: number, kind: number): void {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.kinds[this.count] = kind;
    this.count++;
    const word = this.text.slice(start, end);
    const lower = word.toLowerCase();
    this.words.push(word);
    this.lowers.push(lower.includes('’') ? lower.replaceAll('’', "'") : lower);
  }

  private grow(): void {
    const size = this.starts.length * 2;
    const starts = new Int32Array(size);
    const ends = new Int32Array(size);
    const kinds = new Uint8Array(size);
    starts.set(this.starts);
    ends.set(this.ends);
    kinds.set(this.kinds);
    [this.starts, this.ends, this.kinds] = [starts, ends, kinds];
  }

  tokens(): Tokens {
    const { count } = this;
    return {
      count,
      start: this.starts.subarray(0, count),
      end: this.ends.subarray(0, count),
      kind: this.kinds.subarray(0, count),
      word: this.words,
      lower: this.lowers,
      number: Int32Array.from(this.lowers, numberOf),
    };
  }
}

/** The end of a run of one repeated mark (`...`, `--`, `***`, ` `` `): it is one token. */
function runEnd(text: string, from: number): number {
  const char = text[from] as string;
  if (!".-*_=~#`'".includes(char)) return from + 1;
  let at = from + 1;
  while (text[at] === char) at++;
  return at;
}

/**
 * Cuts a text into tokens.
 *
 * @param text - Any string.
 * @returns The tokens in order; they do not overlap, and what lies between them is white space.
 */
export function tokenize(text: string): Tokens {
  const builder = new Builder(text);
  let at = 0;
  while (at < text.length) {
    const unit = unitOf(text.charCodeAt(at));
    if (unit === Unit.space) at++;
    else if (isWordUnit(unit)) at = pushWord(text, at, unit, builder);
    else if (
      unit === Unit.quote &&
      APOSTROPHES.includes(text[at] as string) &&
      at > 0 &&
      startsCliticAfterWord(text, at)
    ) {
      const end = clitic(text, at);
      builder.push(at, end, TokenClass.word);
      at = end;
    } else {
      const end = runEnd(text, at);
      builder.push(
        at,
        end,
        unit === Unit.quote ? TokenClass.quote : unit === Unit.mark ? TokenClass.punctuation : TokenClass.symbol,
      );
      at = end;
    }
  }
  return builder.tokens();
}

function startsCliticAfterWord(text: string, at: number): boolean {
  return isAfterWord(text, at) && startsClitic(text, at);
}

function isAfterWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return isWordUnit(unitOf(before)) || before === 0x2e;
}

function clitic(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isWordUnit(unitOf(text.charCodeAt(end)))) end++;
  return end;
}

function pushWord(text: string, at: number, unit: Unit, builder: Builder): number {
  const end = wordEnd(text, at);
  const negation = negationLength(text, at, end);
  const kind = unit === Unit.digit ? TokenClass.number : TokenClass.word;
  if (negation > 0) {
    builder.push(at, end - negation, kind);
    builder.push(end - negation, end, TokenClass.word);
  } else builder.push(at, end, kind);
  return end;
}
