import { type ParserOptions, parse, type StatementDocument } from '@demarche/core';

/** A text with its one place between `[` and `]` taken out. */
function unmark(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  if (start < 0 || end < start) throw new Error(`No place is marked in "${marked}".`);
  return { text: marked.replace('[', '').replace(']', ''), start, end };
}

/** How much longer a mention may be before the place: an article. */
const ARTICLE = 4;

/** The codes of the actors of whom the words of a place speak: those of the shortest mention that covers it. */
function codesAt({ actors }: StatementDocument, start: number, end: number): string {
  const covering = actors.flatMap((actor) =>
    actor.mentions
      .filter((mention) => mention.start <= start && mention.start >= start - ARTICLE && mention.end >= end)
      .map((mention) => ({ code: actor.code ?? '?', size: mention.end - mention.start })),
  );
  const shortest = Math.min(...covering.map(({ size }) => size));
  return [...new Set(covering.filter(({ size }) => size === shortest).map(({ code }) => code))].sort().join(' ');
}

/**
 * Parses a text in which one place is marked (`The [Kremlin] rejected it.`).
 *
 * @param marked - The text; all texts of these tables are invented.
 * @param options - What a user adds.
 * @returns The codes of those whom the place speaks of, sorted, separated by spaces; empty for nobody.
 */
export function codesOf(marked: string, options: ParserOptions = {}): string {
  const { text, start, end } = unmark(marked);
  return codesAt(parse(text, options), start, end);
}

/** A row of a table: a text with a marked place, the codes at the place, and why. */
export type Row = readonly [text: string, codes: string, why: string];
