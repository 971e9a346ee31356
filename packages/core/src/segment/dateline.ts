import type { Dateline } from '../schema/document.js';
import type { Span } from '../schema/span.js';
import { findDate } from './dates.js';

/** How far into a paragraph a dateline is looked for. */
const REACH = 160;

const PLACE = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ /]\p{Lu}[\p{L}.'’-]*){0,4}`;
const DAY = String.raw`(?:\p{Lu}\p{Ll}{2,8}\.?,? )?(?:\d{1,2} \p{Lu}\p{Ll}{2,8}\.?|\p{Lu}\p{Ll}{2,8}\.? \d{1,2})(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}[./]\d{1,2}[./]\d{4}`;
const AGENCY = String.raw`\([^()\n]{2,60}\)|\/[^/\n]{2,40}\/`;
const DASH = String.raw`\s?(?:-{1,3}|–|—|:)\s?`;

/** `NAIROBI, March 4 (Continental Newswire) - `, `UNITED NATIONS, N.Y., June 19, 2027 — `, `Minsk, 6 December 2021 /BelTA/. ` */
const DATELINE = new RegExp(
  `^(${PLACE})((?:, ${PLACE}){0,2}?)(?:, (${DAY}))?(?:,? ?(${AGENCY}))?\\.?(${DASH})(?=\\S)`,
  'u',
);
/** `(Reuters) - `, `Afrasianet - `: an agency or outlet alone. */
const AGENCY_ONLY =
  /^(?:\(([^()\n]{2,60})\)|(\p{Lu}[\p{L}\d.&'’-]*(?: \p{Lu}[\p{L}\d.&'’-]*){0,3}))\s(?:-|–|—)\s(?=\S)/u;

/** A dateline and what it says of the outlet. */
export interface FoundDateline {
  readonly dateline: Dateline;
  readonly outlet: string | null;
}

const strip = (agency: string): string => agency.replace(/^[(/]|[)/]$/gu, '').trim();

/** Whether a place stands as in a dateline: in capitals, or with a day or an agency after it. */
function isPlain(place: string, day: string | undefined, agency: string | undefined): boolean {
  return day !== undefined || agency !== undefined || place === place.toUpperCase();
}

/**
 * The dateline at the head of a paragraph, with the dash that ends it.
 *
 * @param text - The whole text.
 * @param block - The paragraph.
 */
export function findDateline(text: string, block: Span): FoundDateline | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + REACH));
  const match = DATELINE.exec(head);
  if (match && isPlain(match[1] as string, match[3], match[4])) return read(match, block.start);
  const alone = AGENCY_ONLY.exec(head);
  if (!alone) return null;
  const outlet = alone[1] ?? alone[2] ?? null;
  return { dateline: { start: block.start, end: block.start + alone[0].length, place: null, date: null }, outlet };
}

function read(match: RegExpExecArray, offset: number): FoundDateline {
  const place = { start: offset, end: offset + (match[1] as string).length };
  const date = match[3] ? (findDate(match[3])?.iso ?? null) : null;
  const end = offset + match[0].trimEnd().length;
  return { dateline: { start: offset, end, place, date }, outlet: match[4] ? strip(match[4]) : null };
}
