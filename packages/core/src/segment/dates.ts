const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s)?';

/** A date with a year: `June 19, 2027`, `19 June 2027`, `2027-06-19`, `19.06.2027`, `19/06/2027`. */
const DATES: readonly {
  pattern: RegExp;
  read: (m: RegExpExecArray) => [string | undefined, string | undefined, string | undefined];
}[] = [
  {
    pattern: new RegExp(`\\b${WEEKDAY}${MONTH}\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})\\b`, 'i'),
    read: (m) => [m[3], m[1], m[2]],
  },
  {
    pattern: new RegExp(`\\b${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}\\.?,?\\s(\\d{4})\\b`, 'i'),
    read: (m) => [m[3], m[2], m[1]],
  },
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/, read: (m) => [m[1], m[2], m[3]] },
  { pattern: /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/, read: (m) => [m[3], m[2], m[1]] },
];

/** A date found in a piece of text. */
export interface FoundDate {
  /** ISO 8601 calendar date. */
  readonly iso: string;
  /** Offsets into the piece that was searched. */
  readonly start: number;
  readonly end: number;
}

function monthNumber(month: string): number {
  if (/^\d+$/.test(month)) return Number(month);
  return MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3).toLowerCase())) + 1;
}

function toIso(year: string, month: string, day: string): string | null {
  const m = monthNumber(month);
  const d = Number(day);
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/**
 * The first full date (with day, month and year) in a short piece of text.
 *
 * @param piece - A line or the head of a paragraph; the caller keeps it short.
 * @returns The date and its offsets in `piece`, or null.
 */
export function findDate(piece: string): FoundDate | null {
  let best: FoundDate | null = null;
  for (const { pattern, read } of DATES) {
    const match = pattern.exec(piece);
    if (!match || (best && match.index >= best.start)) continue;
    const [year, month, day] = read(match);
    const iso = year && month && day ? toIso(year, month, day) : null;
    if (iso) best = { iso, start: match.index, end: match.index + match[0].length };
  }
  return best;
}
