import type { Scene } from '../actors/scene.js';
import { Role } from '../actors/word-roles.js';
import type { Quotation } from '../schema/quotation.js';
import type { Segments } from '../segment/segments.js';
import { firstTokenAt } from '../segment/token-index.js';

/** In whose voice a text is told, as counts. */
export interface Voice {
  /** `we`, `our`, `I` outside quotation marks. */
  readonly own: number;
  /** Of these `we` and `I`. */
  readonly subjects: number;
  /** `said`, `told`, `according to` outside quotation marks. */
  readonly reported: number;
  /** Quotations of speech. */
  readonly quoted: number;
  /** `on Monday`, `yesterday`, `last week`: days as a newspaper gives them. */
  readonly days: number;
  /** Paragraphs that a question opens (`Q:`, `Question:`). */
  readonly questions: number;
  /** Paragraphs that the name of a speaker opens (`MS GRANT:`, `Spokesperson:`). */
  readonly turns: number;
}

const COUNTED = Role.own | Role.reporting | Role.newsDay;
/** `By our correspondent`, `our own service`: the paper speaks of itself. */
const STAFF: ReadonlySet<string> = new Set(
  'correspondent correspondents reporter reporters own man special staff service diplomatic'.split(' '),
);
const QUESTION = /^(?:Q|Question|QUESTION|Reporter|REPORTER|Journalist|JOURNALIST|SUPPLEMENTARY QUESTION)\s?[:.)]/u;
const TURN =
  /^(?:(?:M[RS]S?|PRESIDENT|MINISTER|Minister|President|Secretary|Moderator|MODERATOR|Spokes\p{L}{3,6}|A|Answer|ANSWER)\b[^\n:]{0,40}|\p{Lu}[\p{Lu} .’'()-]{3,40}|\p{Lu}\p{Ll}{2,15}(?: \p{Lu}[\p{Ll}-]{2,15}){1,2}):\s/u;

/** How much of a text tells in whose voice it is, in UTF-16 code units. */
const REACH = 9000;

function outside(quotations: readonly Quotation[]): (offset: number) => boolean {
  let next = 0;
  let until = -1;
  return (offset) => {
    while (next < quotations.length && (quotations[next] as Quotation).start <= offset) {
      const { end, use } = quotations[next++] as Quotation;
      if (use === 'speech' || use === 'term') until = Math.max(until, end);
    }
    return offset >= until;
  };
}

function countTurns(segments: Segments): { questions: number; turns: number } {
  let questions = 0;
  let turns = 0;
  for (const { start, end } of segments.blocks) {
    if (start > REACH) break;
    const opening = segments.text.slice(start, Math.min(end, start + 60));
    if (QUESTION.test(opening)) questions++;
    else if (TURN.test(opening)) turns++;
  }
  return { questions, turns };
}

/**
 * Counts what tells in whose voice a text is told.
 *
 * @param scene - The text with what is known of its tokens.
 * @param quotations - What stands in quotation marks.
 */
export function voiceOf({ segments, roles }: Scene, quotations: readonly Quotation[]): Voice {
  const { tokens, sentenceOf } = segments;
  const isOutside = outside(quotations);
  const count = Math.min(tokens.count, firstTokenAt(tokens, REACH));
  const found = { own: 0, subjects: 0, reported: 0, days: 0 };
  for (let at = 0; at < count; at++) {
    const role = roles[at] as number;
    if ((role & COUNTED) === 0 || !isOutside(tokens.start[at] as number) || sentenceOf[at] === -1) continue;
    const lower = tokens.lower[at] as string;
    if ((role & Role.reporting) !== 0) found.reported++;
    else if ((role & Role.newsDay) !== 0) {
      if (lower === 'yesterday' || tokens.lower[at - 1] === 'on') found.days++;
    } else if (tokens.word[at] !== 'US' && !STAFF.has(tokens.lower[at + 1] ?? '')) {
      found.own++;
      if (lower === 'we' || lower === 'i') found.subjects++;
    }
  }
  const quoted = quotations.filter(({ start, use }) => start < REACH && use === 'speech').length;
  return { ...found, quoted, ...countTurns(segments) };
}
