import type { Segments } from '../segment/segments.js';

/** How much of a text says what it is, in UTF-16 code units. */
const HEAD = 900;
/** How many lines stand above a text, and how long they may be. */
const LINES = 8;
const LONGEST = 330;

/** The lines above a text. */
export interface Heading {
  /** Title, letterhead and what else stands above the first full paragraph, each on one line. */
  readonly lines: readonly string[];
  /** The first {@link HEAD} code units. */
  readonly head: string;
  /** Whether a line above the text says that it is a document (`Readout of …`, `JOINT STATEMENT`). */
  readonly official: boolean;
}

const OFFICIAL =
  /^(?:\p{Lu}[\p{L}’' -]{0,40}: )?(?:readout|statement|press statement|remarks|speech|address by|joint|open letter|letter (?:dated|from|to|of)|press (?:release|statement|briefing|conference|remarks)|news release|media (?:release|statement)|declaration|(?:final |joint )?communiqu|note verbale|nota verbal|resolution|comment (?:by|of|from)|transcript|excerpts? from|aide-m)|\bspokes\w{3,6}['’]s\b|\bjoint (?:[\p{L}’'&-]+ ){0,3}(?:statement|communiqu|declaration)/iu;

/** Whether a line is the first paragraph rather than a line above it. */
const isParagraph = (line: string): boolean =>
  line.length > LONGEST || (line.length > 140 && /[.!?]["”’]?$/u.test(line.trim())) || /^["“„«]/u.test(line);

/**
 * The lines above a text.
 *
 * @param segments - The text in segments.
 */
export function headingOf({ text, blocks, title }: Segments): Heading {
  const lines: string[] = [];
  const add = (start: number, end: number): boolean => {
    for (const line of text.slice(start, Math.min(end, start + 4 * LONGEST)).split('\n')) {
      const one = line.replace(/\s+/gu, ' ').trim();
      if (one === '') continue;
      if (isParagraph(one) || lines.length >= LINES) return false;
      lines.push(one);
    }
    return true;
  };
  if (title) {
    const whole = text.slice(title.start, title.end).replace(/\s+/gu, ' ').trim();
    lines.push(whole);
  }
  for (const { start, end, kind } of blocks) {
    if (start > HEAD || (kind === 'paragraph' && end - start > LONGEST)) break;
    if (title && start === title.start) continue;
    if (!add(start, end)) break;
  }
  return { lines, head: text.slice(0, HEAD), official: lines.slice(0, 4).some((line) => OFFICIAL.test(line)) };
}
