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
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';

const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T|$)/;
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s.-]{1,2}(?:of\\s)?${MONTH}\\.?,?[\\s-](\\d{4})(?!\\d)`,
  'i',
);
const MONTH_FIRST = new RegExp(`(?<![a-z])${MONTH}\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)`, 'i');

const monthOf = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/**
 * The calendar day that a value of a page's metadata names, as it stands there: no time zone is applied. `3/4/2022` is none,
 * because nobody can say which number is the month.
 *
 * @returns `2022-02-18`, or null.
 */
export function readDay(value: string): string | null {
  const text = value.slice(0, 100).trim();
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const day = DAY_FIRST.exec(text);
  if (day) return calendarDay(Number(day[3]), monthOf(day[2] as string), Number(day[1]));
  const month = MONTH_FIRST.exec(text);
  if (month) return calendarDay(Number(month[3]), monthOf(month[1] as string), Number(month[2]));
  return null;
}
