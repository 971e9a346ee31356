import { ABBREVIATIONS } from '../lexicon/abbreviations.js';
import type { Block, BlockKind } from '../schema/block.js';
import type { Span } from '../schema/span.js';
import { findDate } from './dates.js';
import { isFurniture } from './furniture.js';
import { findLines, isListItem } from './lines.js';

const TITLE_MAX = 300;
const HEADING_MAX = 110;
const LINE_MAX = 140;

const BYLINE =
  /^(?:[Bb]y|BY|[Ff]rom|[Aa]uthor|[Ss]tory by|[Ww]ritten by|[Rr]eporter|[Cc]orrespondent)\s*:?\s+(?:our\s|staff\s|the\s)?\p{Lu}[^!?"]{0,100}$/u;
const SENTENCE_END = /[.!?…]["'”’»)\]]*$/u;

/** A line that is nothing but a date, a place and a date, or "For immediate release". */
function isDateLine(line: string): boolean {
  if (line.length > LINE_MAX) return false;
  if (/^for immediate release/i.test(line)) return true;
  const date = findDate(line);
  if (!date) return false;
  const rest = line.slice(0, date.start) + line.slice(date.end);
  return rest.replace(/[^\p{L}]/gu, '').length <= 45 && !SENTENCE_END.test(line.replace(/\.$/, ''));
}

/** A short line between paragraphs that says what follows. */
function isHeading(line: string): boolean {
  if (line.length > HEADING_MAX || SENTENCE_END.test(line) || /[,;]$/.test(line)) return false;
  if (/^[\p{Ll}"“„«‘]/u.test(line)) return false;
  return /\p{L}/u.test(line);
}

/** Whether the stop at the end of a line belongs to its last word: `Jr.`, `U.S.` */
function endsInAbbreviation(line: string): boolean {
  const last = /(\S+)\.$/u.exec(line.slice(-24))?.[1]?.toLowerCase();
  return last !== undefined && (ABBREVIATIONS.has(last) || /^(?:\p{L}\.)*\p{L}$/u.test(last));
}

function isTitle(line: string): boolean {
  if (line.length > TITLE_MAX || !/[\p{L}\p{N}]/u.test(line)) return false;
  return !/[.;,]["'”’»)]*$/u.test(line) || endsInAbbreviation(line);
}

function kindOf(line: string, seen: { title: boolean; body: boolean }, extra: readonly string[]): BlockKind {
  if (isFurniture(line, extra)) return 'furniture';
  if (isDateLine(line)) return 'dateline';
  if (!seen.body && BYLINE.test(line)) return 'byline';
  if (!seen.title && !seen.body && isTitle(line)) return 'title';
  if (isListItem(line)) return 'list-item';
  return isHeading(line) ? 'heading' : 'paragraph';
}

/** A text of one line is its body; a title alone would leave nothing to read. */
function withoutLoneTitle(blocks: Block[]): Block[] {
  if (blocks.some((block) => block.kind === 'paragraph' || block.kind === 'list-item')) return blocks;
  return blocks.map((block) =>
    block.kind === 'title' || block.kind === 'heading' ? { ...block, kind: 'paragraph' } : block,
  );
}

/**
 * The lines and paragraphs of a text and what each is.
 *
 * @param text - Any string.
 * @param extra - Furniture that the user added.
 */
export function findBlocks(text: string, extra: readonly string[]): Block[] {
  const seen = { title: false, body: false };
  const blocks = findLines(text).map((span: Span): Block => {
    const kind = kindOf(text.slice(span.start, span.end), seen, extra);
    if (kind === 'title') seen.title = true;
    if (kind === 'paragraph' || kind === 'list-item') seen.body = true;
    return { kind, ...span };
  });
  return withoutLoneTitle(blocks);
}
