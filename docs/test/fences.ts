/** One fenced block of a Markdown page. */
export interface Fence {
  /** Its language, the first word after the fence. */
  readonly language: string;
  /** The further words after the fence: `output`, `browser`. */
  readonly marks: readonly string[];
  readonly code: string;
  /** The line of the page on which the code begins, from 1. */
  readonly line: number;
}

const OPENING = /^( *)(`{3,})(\S*) *(.*)$/;

/** The fenced blocks of a page, in order. A fence may be indented, as in a list. */
export function fencesOf(page: string): Fence[] {
  const lines = page.split('\n');
  const fences: Fence[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, indent, ticks, language, marks] = OPENING.exec(lines[at] as string) ?? [];
    if (indent === undefined || ticks === undefined) continue;
    const end = lines.indexOf(`${indent}${ticks}`, at + 1);
    if (end < 0) throw new Error(`The block that begins on line ${at + 1} has no end.`);
    fences.push({
      language: language as string,
      marks: (marks as string).split(' ').filter((mark) => mark !== ''),
      code: lines
        .slice(at + 1, end)
        .map((line) => line.slice(indent.length))
        .join('\n'),
      line: at + 2,
    });
    at = end;
  }
  return fences;
}
