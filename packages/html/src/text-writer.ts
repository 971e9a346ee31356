import type { Run } from './offset-map.js';
import type { PageText, Stretch } from './tree.js';

/** White space that a page shows as one space; a no-break space is a character like any other. */
const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13 || code === 12;
/** A soft hyphen shows only where a line breaks. */
const isUnshown = (code: number): boolean => code === 0xad;

/** Writes text and notes where in the page each character stands. */
export class TextWriter {
  readonly #parts: string[] = [];
  readonly #runs: Run[] = [];
  #length = 0;
  /** What stands between the last character and the next, if a next one comes: white space or breaks. */
  #gap: { text: string; start: number; end: number } | null = null;
  /** The mark of a list item that has no text yet. */
  #mark: { text: string; at: Stretch } | null = null;

  /** What was written. */
  get text(): string {
    return this.#parts.join('');
  }

  /** The places of what was written, in the order of the text. */
  get runs(): readonly Run[] {
    return this.#runs;
  }

  /** Characters of the page; outside preformatted text their white space is one space. */
  write(node: PageText, preformatted: boolean): void {
    let from = 0;
    for (let i = 0; i < node.value.length; i++) {
      const code = node.value.charCodeAt(i);
      const space = isSpace(code);
      if (!space && !isUnshown(code)) continue;
      this.#take(node, from, i);
      from = i + 1;
      if (!space) continue;
      const at = node.entity ? node : { start: node.start + i, end: node.start + i + 1 };
      if (preformatted) this.#keepSpace(node.value[i] as string, at);
      else this.gap(' ', at);
    }
    this.#take(node, from, node.value.length);
  }

  /** What separates the text so far from the text to come: a space, a tab, one line break or two; the strongest counts. */
  gap(text: ' ' | '\t' | '\n' | '\n\n', at: Stretch): void {
    if (this.#length === 0) return;
    const gap = this.#gap ?? { text: '', ...at };
    const strongest = rank(text) > rank(gap.text) ? text : gap.text;
    this.#gap = { text: strongest, start: gap.start, end: Math.max(gap.end, at.end) };
  }

  /** A line break that adds to those that are due already, as `<br>` does. */
  lineBreak(at: Stretch): void {
    this.gap(this.#gap?.text.startsWith('\n') ? '\n\n' : '\n', at);
  }

  /** The mark of a list item, written before its first character. */
  mark(text: string, at: Stretch): void {
    this.#mark = { text, at };
  }

  /** Forgets the mark of a list item that had no text. */
  dropMark(): void {
    this.#mark = null;
  }

  /** Characters that the page shows without having them. */
  layout(text: string, at: Stretch): void {
    this.#flush();
    this.#add(text, { ...at, kind: 'layout' });
  }

  #keepSpace(character: string, at: Stretch): void {
    if (character === '\n') this.lineBreak(at);
    else if (character !== '\r')
      this.#gap = { text: (this.#gap?.text ?? '') + character, start: at.start, end: at.end };
  }

  #take(node: PageText, from: number, to: number): void {
    if (from === to) return;
    this.#flush(node.value.slice(from, to));
    const place = node.entity
      ? { start: node.start, end: node.end, kind: 'entity' as const }
      : { start: node.start + from, end: node.start + to, kind: 'same' as const };
    this.#add(node.value.slice(from, to), place);
  }

  /** Writes what is due before a next character. */
  #flush(next = ''): void {
    if (this.#gap) this.#add(this.#gap.text, { start: this.#gap.start, end: this.#gap.end, kind: 'layout' });
    this.#gap = null;
    if (this.#mark && !HAS_MARK.test(next)) this.#add(this.#mark.text, { ...this.#mark.at, kind: 'layout' });
    this.#mark = null;
  }

  #add(text: string, place: Omit<Run, 'at' | 'length'>): void {
    this.#runs.push({ at: this.#length, length: text.length, ...place });
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** A list item whose own words begin with a mark gets no second one. */
const HAS_MARK = /^(?:[-•·*–▪◦‣]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])(?:\s|$)/iu;

const RANKS = ['', ' ', '\t', '\n', '\n\n'];
const rank = (gap: string): number => RANKS.indexOf(gap);
