import type { Links } from './linker.js';
import { type Part, PartKind } from './parts.js';

/** The parts that belong together. */
export interface Group {
  readonly source: Part | null;
  readonly cue: Part | null;
  readonly content: readonly Part[];
}

/**
 * Puts linked parts together: every cue with its source and contents. A content without a cue stands alone; a cue without
 * content is left out, for nothing is said there.
 */
export function groupParts(parts: readonly Part[], links: Links): Group[] {
  const contents = new Map<number, Part[]>();
  const groups: Group[] = [];
  for (const [at, part] of parts.entries()) {
    if (part.kind !== PartKind.content) continue;
    const cue = links.cueOf[at] as number;
    if (cue < 0) groups.push({ source: null, cue: null, content: [part] });
    else contents.set(cue, [...(contents.get(cue) ?? []), part]);
  }
  for (const [cue, content] of contents) {
    const source = parts[links.sourceOf[cue] as number] ?? null;
    groups.push({ source, cue: parts[cue] as Part, content });
  }
  return groups.sort((a, b) => firstToken(a) - firstToken(b));
}

/** The number of the first token of a group. */
export const firstToken = ({ source, cue, content }: Group): number =>
  Math.min(source?.from ?? Number.POSITIVE_INFINITY, cue?.from ?? Number.POSITIVE_INFINITY, (content[0] as Part).from);
