import type { Block, StatementDocument } from '@demarche/core';

/** What is drawn at once: a block, or a part of a very long one. */
export interface Paragraph extends Block {
  /** Whether it goes on a block that the paragraph before it began. */
  readonly continues: boolean;
}

/** The longest stretch that is drawn at once, in UTF-16 code units. */
const LONGEST = 3000;

/** A place to cut within reach of the limit: after white space if there is any, never within a surrogate pair. */
function cutBefore(text: string, start: number, limit: number): number {
  const space = Math.max(text.lastIndexOf(' ', limit), text.lastIndexOf('\n', limit));
  if (space > start + LONGEST / 2) return space + 1;
  return /[\udc00-\udfff]/.test(text.charAt(limit)) ? limit - 1 : limit;
}

/** The blocks of a document in parts that can each be drawn at once; together they cover exactly the blocks. */
export function paragraphsOf({ text, blocks }: Pick<StatementDocument, 'text' | 'blocks'>): Paragraph[] {
  const out: Paragraph[] = [];
  for (const { kind, start, end } of blocks) {
    let from = start;
    while (end - from > LONGEST) {
      const to = cutBefore(text, from, from + LONGEST);
      out.push({ kind, start: from, end: to, continues: from > start });
      from = to;
    }
    out.push({ kind, start: from, end, continues: from > start });
  }
  return out;
}

/** The index of the paragraph in which an offset stands, or of the last before it. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle] as Paragraph).start <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
