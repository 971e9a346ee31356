import type { Block } from '../schema/block.js';
import type { Dateline } from '../schema/document.js';
import type { Span } from '../schema/span.js';
import { type FoundDateline, findDateline } from './dateline.js';
import { findDate } from './dates.js';

/** What the head and the foot of a text say about it. */
export interface Header {
  readonly title: Span | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly dateline: Dateline | null;
}

const BYLINE_OUTLET = /^by\s[^,|/]{2,80}\s?[,|/]\s(?:(?:staff|special|our)\s)?(\p{Lu}[^,|/]{2,60})$/iu;
const COPYRIGHT_OUTLET =
  /^(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?\s*(?:by\s)?([\p{Lu}][\p{L}\d .&'’-]{1,50}?)(?:\s[-–|.,]|,|\.|$)/iu;

const OUTLET_NAME =
  /^(?:\p{Lu}[\p{L}.’'-]*\s){0,4}(?:Times|Post|News|Courier|Herald|Tribune|Gazette|Daily|Star|Bulletin|Dispatch|Agency|Wire|Newswire|Ledger|Monitor|Observer|Chronicle|Journal|Guardian|Telegraph|Mirror|Sun|Voice|Standard|Independent|Today|Express|Mail|Nation|Record|Report|Review|Press|Service|Broadcasting|Radio|TV|Weekly|Globe|Examiner|Inquirer|Sentinel|Argus|Echo|Wikinews)$/u;

function outletOfByline(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.kind !== 'byline') continue;
    const match = BYLINE_OUTLET.exec(text.slice(block.start, block.end));
    if (match?.[1] && !/correspondent|reporter|editor/i.test(match[1])) return match[1];
  }
  return null;
}

function outletOfCopyright(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.kind !== 'furniture' || block.end - block.start > 200) continue;
    const match = COPYRIGHT_OUTLET.exec(text.slice(block.start, block.end));
    if (match?.[1]) return match[1].trim();
  }
  return null;
}

/** `The Border Courier, Sept. 17, 2026`: a line of its own with a name of several words and a date. */
function outletOfDateLine(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.kind !== 'dateline') continue;
    const line = text.slice(block.start, block.end);
    const date = findDate(line);
    const name = date ? line.slice(0, date.start).replace(/[\s,|·–—-]+$/u, '') : '';
    if (OUTLET_NAME.test(name)) return name;
  }
  return null;
}

/** The date of a line of its own, before any date inside the body. */
function dateOfLines(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.kind !== 'dateline' && block.kind !== 'byline' && block.kind !== 'furniture') continue;
    const date = findDate(text.slice(block.start, Math.min(block.end, block.start + 200)));
    if (date) return date.iso;
  }
  return null;
}

/** The first paragraphs: a dateline opens one of them. */
function firstDateline(text: string, blocks: readonly Block[]): FoundDateline | null {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph').slice(0, 3);
  for (const block of paragraphs) {
    const found = findDateline(text, block);
    if (found) return found;
  }
  return null;
}

/**
 * Title, outlet, date and dateline, as far as the text itself gives them.
 *
 * @param text - The whole text.
 * @param blocks - Its blocks in order.
 */
export function readHeader(text: string, blocks: readonly Block[]): Header {
  const found = firstDateline(text, blocks);
  const title = blocks.find((block) => block.kind === 'title');
  return {
    title: title ? { start: title.start, end: title.end } : null,
    outlet:
      found?.outlet ??
      outletOfByline(text, blocks) ??
      outletOfDateLine(text, blocks) ??
      outletOfCopyright(text, blocks),
    date: found?.dateline.date ?? dateOfLines(text, blocks),
    dateline: found?.dateline ?? null,
  };
}
