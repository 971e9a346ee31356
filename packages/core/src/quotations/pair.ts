import type { Segments } from '../segment/segments.js';
import type { Mark, MarkLevel } from './marks.js';

/** A stretch in quotation marks before it is known what it is for. */
export interface PairedQuotation {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
  readonly depth: number;
}

/** A quotation that is open, and the last paragraph that it has reached by a mark repeated at the paragraph's head. */
interface Open {
  readonly mark: Mark;
  reached: number;
}

/**
 * Pairs marks in one pass with a stack of at most one open quotation a level. A quotation that is open at the end of its
 * paragraph goes on only where the text shows it: the next mark of its level closes, or the next paragraph opens with a
 * mark again. Else it was never closed, and it ends with its paragraph.
 */
class Pairing {
  readonly found: PairedQuotation[] = [];
  readonly stray: Mark[] = [];
  private readonly stack: Open[] = [];
  private readonly next: Int32Array;

  constructor(
    private readonly segments: Segments,
    private readonly marks: readonly Mark[],
  ) {
    this.next = nextOfSameLevel(marks);
  }

  run(): void {
    for (let at = 0; at < this.marks.length; at++) this.step(at, this.marks[at] as Mark);
    while (this.stack.length > 0) this.abandon(null);
    this.found.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  private step(at: number, mark: Mark): void {
    const block = this.blockOf(mark);
    if (this.openOf('single') && this.openOf('single')?.reached !== block) this.abandonLevel('single', mark);
    const open = this.openOf(mark.level);
    if (open && closes(mark, open, block)) this.close(mark);
    else if (open && this.reopens(mark, open, block)) open.reached = block;
    else if (mark.form === 'close') this.stray.push(mark);
    else {
      if (open) this.abandonLevel(mark.level, mark);
      if (mark.level === 'double' || this.hasCloser(at, block)) this.stack.push({ mark, reached: block });
    }
  }

  /** Whether this is the mark that stands again at the head of each paragraph of a long quotation. */
  private reopens(mark: Mark, open: Open, block: number): boolean {
    const atHead = this.segments.blocks[block]?.start === mark.start;
    return atHead && block > open.reached && block <= this.nextBlock(open.reached);
  }

  /** The next block that is not furniture. */
  private nextBlock(block: number): number {
    let next = block + 1;
    while (this.segments.blocks[next]?.kind === 'furniture') next++;
    return next;
  }

  private openOf(level: MarkLevel): Open | undefined {
    return this.stack.find((open) => open.mark.level === level);
  }

  /** Closes the open quotation of the mark's level; one that was opened inside it ends with it. */
  private close(mark: Mark): void {
    while (this.stack.at(-1)?.mark.level !== mark.level) this.abandon(mark);
    const open = this.stack.pop() as Open;
    this.push(open, mark.end, true);
  }

  private abandonLevel(level: MarkLevel, next: Mark): void {
    while (this.openOf(level)) this.abandon(next);
  }

  /** Ends the innermost open quotation without a closing mark; a single mark without one was an apostrophe. */
  private abandon(next: Mark | null): void {
    const open = this.stack.pop() as Open;
    if (open.mark.level === 'double') this.push(open, this.visibleEnd(open, next), false);
  }

  /** Where a quotation without a closing mark ends: with its paragraph, or before the sentence of the next mark. */
  private visibleEnd(open: Open, next: Mark | null): number {
    const blockEnd = this.segments.blocks[open.reached]?.end ?? open.mark.end;
    if (!next || next.start >= blockEnd) return blockEnd;
    const sentence = this.segments.sentences[this.segments.sentenceOf[next.token] as number];
    const cut = sentence && sentence.start > open.mark.end ? sentence.start : next.start;
    return trimEnd(this.segments.text, cut);
  }

  private push(open: Open, end: number, closed: boolean): void {
    this.found.push({ start: open.mark.start, end: Math.max(end, open.mark.end), closed, depth: this.stack.length });
  }

  /** Whether a closing mark follows in the same paragraph: without one a single mark is an apostrophe. */
  private hasCloser(at: number, block: number): boolean {
    const next = this.marks[this.next[at] as number];
    return next !== undefined && this.blockOf(next) === block && next.form !== 'open';
  }

  private blockOf(mark: Mark): number {
    return this.segments.blockOf[mark.token] as number;
  }
}

/** A closing mark closes wherever it stands; a mark that could be either closes in the paragraph of the opening one. */
function closes(mark: Mark, open: Open, block: number): boolean {
  return mark.form === 'close' || (mark.form === 'either' && open.reached === block);
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] as string)) at--;
  return at;
}

/** For each mark the index of the next one of its level, -1 where there is none. */
function nextOfSameLevel(marks: readonly Mark[]): Int32Array {
  const next = new Int32Array(marks.length).fill(-1);
  const last = { double: -1, single: -1 };
  for (let at = marks.length - 1; at >= 0; at--) {
    const { level } = marks[at] as Mark;
    next[at] = last[level];
    last[level] = at;
  }
  return next;
}

/** A possessive at the end of a word (`troops’ `) closes nothing where a better closing mark follows in the paragraph. */
function withoutPossessives(segments: Segments, marks: readonly Mark[]): Mark[] {
  const next = nextOfSameLevel(marks);
  return marks.filter((mark, at) => {
    if (mark.level !== 'single' || mark.form !== 'close' || !/s/i.test(segments.text[mark.start - 1] ?? ''))
      return true;
    const after = marks[next[at] as number];
    return !(after?.form === 'close' && segments.blockOf[after.token] === segments.blockOf[mark.token]);
  });
}

/** The quotations that the marks make, in order of start, and the closing marks that no opening one belongs to. */
export function pairMarks(segments: Segments, marks: readonly Mark[]): { found: PairedQuotation[]; stray: Mark[] } {
  const pairing = new Pairing(segments, withoutPossessives(segments, marks));
  pairing.run();
  return pairing;
}
