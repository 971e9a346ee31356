import { WordFact } from '../model/vocabulary.js';
import type { Span } from '../schema/span.js';
import { lowerBound } from '../segment/lower-bound.js';
import type { ActContext } from './context.js';
import type { Decision } from './decide.js';
import type { Extent } from './extent.js';
import { type Predicate, PredicateForm } from './predicates.js';
import { isNounLike, isPronoun, isVerbal } from './word-tests.js';

/** Words that open a condition, each as the tokens that must stand in a row. */
const OPENERS: readonly (readonly string[])[] = [
  ['if'],
  ['unless'],
  ['provided'],
  ['providing'],
  ['as', 'long', 'as'],
  ['so', 'long', 'as'],
  ['on', 'condition'],
  ['on', 'the', 'condition'],
  ['in', 'the', 'absence', 'of'],
  ['in', 'absence', 'of'],
  ['in', 'case'],
  ['in', 'the', 'event'],
  ['in', 'circumstances', 'where'],
  ['in', 'circumstances', 'when'],
  ['in', 'conditions', 'where'],
  ['in', 'a', 'situation', 'where'],
  ['in', 'a', 'situation', 'when'],
  ['only', 'if'],
  ['only', 'when'],
  ['only', 'after'],
  ['only', 'once'],
  ['not', 'until'],
  ['until'],
  ['subject', 'to'],
  ['failing'],
  ['barring'],
  ['without'],
  ['absent'],
  ['assuming'],
  ['contingent', 'on'],
  ['contingent', 'upon'],
  ['conditional', 'on'],
  ['whenever'],
  ['should'],
  ['were'],
  ['had'],
];
/** Whether a word opens one of them: most words do not, and every word is asked. */
const opens = /* @__PURE__ */ new WordFact((lower) => (OPENERS.some(([first]) => first === lower) ? 1 : 0));
/** Of these the ones that open a condition only before a subject: `should Iran …`, `had they …`. */
const INVERTED = new Set(['should', 'were', 'had']);
/** Too weak to be a condition of a mere statement. */
const WEAK = new Set(['without', 'whenever', 'until', 'absent', 'failing', 'barring']);
/** Verbs by which the subject brings the act about: `would prompt it to respond`, `will force us to act`. */
const CAUSES = new Set(
  'prompt prompts force forces compel compels oblige obliges push pushes lead leads drive drives trigger triggers leave leaves make makes'.split(
    ' ',
  ),
);
const CAUSED_KINDS = new Set(['threaten', 'warn']);
const STRONG_KINDS = new Set([
  'threaten',
  'warn',
  'commit',
  'propose',
  'demand',
  'reject',
  'agree',
  'call',
  'announce',
  'support',
]);
const CLOSING = /^["'”’»“‹›.,;:!?)\]–—-]+$/u;

/** The number of tokens of the opener that stands at `at`, 0 if none. */
function openerAt(context: ActContext, at: number): number {
  const { lower, number } = context.segments.tokens;
  if (opens.of(number[at] as number) === 0) return 0;
  for (const words of OPENERS) {
    const first = words[0] as string;
    if (lower[at] !== first || !words.every((word, i) => lower[at + i] === word)) continue;
    if (INVERTED.has(first) && !isInverted(context, at)) continue;
    if (
      first === 'provided' &&
      lower[at + 1] !== 'that' &&
      !/^\p{Lu}/u.test(context.segments.tokens.word[at + 1] ?? '') &&
      lower[at - 1] !== ','
    )
      continue;
    return words.length;
  }
  return 0;
}

/** `Should Iran refuse`: at the head of a clause and followed by its subject. */
function isInverted(context: ActContext, at: number): boolean {
  const { segments } = context;
  const before = segments.tokens.lower[at - 1] ?? '';
  const opens =
    segments.sentenceOf[at - 1] !== segments.sentenceOf[at] ||
    [',', ';', 'and', '“', '"', '—', 'that'].includes(before);
  const next = at + 1;
  return (
    opens &&
    !isVerbal(segments, next) &&
    (isNounLike(segments, next) ||
      isPronoun(segments, next) ||
      segments.tokens.lower[next] === 'the' ||
      segments.tokens.lower[next] === 'any')
  );
}

/** The condition that begins at `at` ends with its clause: at a comma that a verb follows, a dash, or the end. */
function conditionEnd(context: ActContext, at: number, to: number): number {
  const { tokens } = context.segments;
  let verb = false;
  for (let i = at + 1; i < to; i++) {
    const lower = tokens.lower[i] as string;
    if (isVerbal(context.segments, i)) verb = true;
    if (lower === ';' || lower === '—' || lower === '–') return i;
    if (
      (lower === ',' || lower === '"' || lower === '”') &&
      (verb || tokens.lower[at] === 'in' || WEAK.has(tokens.lower[at] as string)) &&
      !isList(context, i)
    )
      return i;
    if (lower === 'then' && verb) return i;
  }
  return to;
}

/** A comma between two members of a list does not end a clause. */
function isList({ segments }: ActContext, comma: number): boolean {
  const { lower } = segments.tokens;
  for (let i = comma + 1; i < Math.min(comma + 6, lower.length); i++)
    if (lower[i] === 'and' || lower[i] === 'or') return i > comma + 1 && !isVerbal(segments, i - 1);
  return false;
}

/** The tokens of the sentence in which an act stands. */
function sentenceRange(context: ActContext, { predicate }: Decision): { from: number; to: number } {
  let from = predicate.first;
  while (from > 0 && context.segments.sentenceOf[from - 1] === predicate.sentence) from--;
  return { from, to: predicate.end };
}

function spanOf({ segments: { tokens } }: ActContext, from: number, end: number): Span | null {
  let to = end;
  while (to > from && CLOSING.test(tokens.word[to - 1] as string)) to--;
  return to > from ? { start: tokens.start[from] as number, end: tokens.end[to - 1] as number } : null;
}

/** The subject that brings the act about: `their refusal would prompt us to respond`. */
function causingSubject(context: ActContext, { predicate, kind }: Decision): Span | null {
  const { tokens } = context.segments;
  if (!CAUSED_KINDS.has(kind) || predicate.shared || predicate.subject < 0) return null;
  if (!CAUSES.has(tokens.lower[predicate.head] as string) || predicate.clause >= predicate.first) return null;
  if (isPronoun(context.segments, predicate.subject)) return null;
  return spanOf(context, predicate.clause, predicate.first);
}

/** Whether a weak opener can be the act's condition: of some kinds, and not in the clause of another verb (`denied that it fished without a licence`). */
function mayHangOnWeak({ predicates }: ActContext, { kind, predicate }: Decision, at: number): boolean {
  if (CAUSED_KINDS.has(kind)) return true;
  if (kind !== 'reject' && kind !== 'commit') return false;
  const firstOf = (number: number): number => (predicates[number] as Predicate).first;
  const from = lowerBound(predicates.length, (number) => firstOf(number) <= predicate.first);
  for (let number = from; number < predicates.length && firstOf(number) < at; number++)
    if ((predicates[number] as Predicate).form === PredicateForm.finite) return false;
  return true;
}

/**
 * The clause or phrase on which an act depends: `if`, `unless`, `should … `, `provided that`, `in the absence of`, `as long
 * as`, or the subject that brings it about.
 *
 * @param context - What the act stage reads.
 * @param own - The act.
 * @param extent - Its place.
 * @param others - The acts of the same sentence: a condition belongs to the act that it stands nearest to.
 */
export function conditionOf(
  context: ActContext,
  own: Decision,
  extent: Extent,
  others: readonly Extent[],
): Span | null {
  if (!STRONG_KINDS.has(own.kind)) return null;
  const { from, to } = sentenceRange(context, own);
  for (let at = from; at < to; at++) {
    const length = openerAt(context, at);
    if (length === 0) continue;
    const end = conditionEnd(context, at + length - 1, to);
    if (own.predicate.first >= at && own.predicate.first < end) continue;
    if (WEAK.has(context.segments.tokens.lower[at] as string) && !mayHangOnWeak(context, own, at)) continue;
    if (nearest(at, end, extent, others) === extent) return spanOf(context, at, end);
  }
  return causingSubject(context, own);
}

/** The act whose clause holds the condition, or the first one after it. */
function nearest(at: number, end: number, own: Extent, others: readonly Extent[]): Extent {
  const holding = others.filter((extent) => extent.from <= at && at < extent.to).at(-1);
  if (holding) return holding;
  return others.find((extent) => extent.from >= end) ?? others.filter((extent) => extent.to <= at).at(-1) ?? own;
}
