import type { Act, Diagnostic, Span, StatementDocument } from '@demarche/core';
import { type Paragraph, paragraphAt } from './paragraphs';

/** Something to show on a stretch of the text. */
export interface Mark extends Span {
  readonly type: 'act' | 'trigger' | 'condition' | 'quotation' | 'source' | 'cue' | 'problem';
  /** The act, for `act`, `trigger` and `condition`. */
  readonly act?: Act;
}

/** What to mark in a text besides what a reader picked. */
export interface Shown {
  readonly acts: readonly Act[];
  readonly cited: boolean;
  readonly quotations: boolean;
}

const spanned = (type: Mark['type'], spans: readonly Span[]): Mark[] =>
  spans.map(({ start, end }) => ({ type, start, end }));

/** Everything to be marked in a document, whatever is picked. */
export function marksOf(document: StatementDocument, { acts, cited, quotations }: Shown): Mark[] {
  const { attributions } = document;
  const sources = attributions.flatMap(({ source }) => source ?? []);
  const cues = attributions.flatMap(({ cue }) => cue ?? []);
  return [
    ...(quotations ? spanned('quotation', document.quotations) : []),
    ...(cited ? [...spanned('source', sources), ...spanned('cue', cues)] : []),
    ...acts.map((act) => ({ type: 'act' as const, act, ...act.span })),
  ];
}

/** What more is marked of the one act that a reader looks at; also the act itself where a filter hides it. */
export function marksOfAct(act: Act, acts: readonly Act[]): Mark[] {
  const { span, trigger, condition } = act;
  const marks: Mark[] = acts.includes(act) ? [] : [{ type: 'act', act, start: span.start, end: span.end }];
  if (trigger) marks.push({ type: 'trigger', act, start: trigger.start, end: trigger.end });
  if (condition) marks.push({ type: 'condition', act, start: condition.start, end: condition.end });
  return marks;
}

/** The place of a problem, if it has one. */
export const marksOfProblem = ({ start, end }: Diagnostic): Mark[] =>
  start === undefined || end === undefined ? [] : [{ type: 'problem', start, end }];

/** The marks that touch each paragraph, by its index. */
export function marksByParagraph(
  marks: readonly Mark[],
  paragraphs: readonly Paragraph[],
): ReadonlyMap<number, Mark[]> {
  const out = new Map<number, Mark[]>();
  for (const mark of marks) {
    for (let at = paragraphAt(paragraphs, mark.start); at < paragraphs.length; at++) {
      const { start, end } = paragraphs[at] as Paragraph;
      if (start >= mark.end) break;
      if (end <= mark.start) continue;
      const list = out.get(at);
      if (list) list.push(mark);
      else out.set(at, [mark]);
    }
  }
  return out;
}

/** A stretch of a paragraph on which the same marks lie. */
export interface Run extends Span {
  readonly marks: readonly Mark[];
}

/**
 * A paragraph cut wherever a mark begins or ends. The runs cover exactly the paragraph, in order.
 *
 * @param paragraph - The stretch to cut.
 * @param marks - Marks that touch it.
 */
export function runsOf({ start, end }: Span, marks: readonly Mark[]): Run[] {
  const inside = (offset: number): number => Math.min(Math.max(offset, start), end);
  const cuts = new Set([start, end, ...marks.flatMap((mark) => [inside(mark.start), inside(mark.end)])]);
  const offsets = [...cuts].sort((a, b) => a - b);
  return offsets.slice(0, -1).map((from, at) => {
    const to = offsets[at + 1] as number;
    return { start: from, end: to, marks: marks.filter((mark) => mark.start < to && mark.end > from) };
  });
}
