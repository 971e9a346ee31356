import { type ActKind, ActKindSchema } from '../schema/act.js';
import type { Attribution } from '../schema/attribution.js';
import type { Span } from '../schema/span.js';
import type { Segments } from '../segment/segments.js';
import { tokensUntil } from '../segment/token-index.js';
import { WordClass } from '../segment/word-class.js';
import type { Decision } from './decide.js';
import { kindsOf, longerFrame, wordFrame } from './frames.js';
import type { Predicate } from './predicates.js';
import type { Surroundings } from './surroundings.js';
import { isAdverb, isConjunction, isContent, isNounLike, isPreposition } from './word-tests.js';

/** The place of an act: its trigger and its whole span, and the span as token numbers. */
export interface Extent {
  readonly trigger: Span;
  readonly span: Span;
  readonly from: number;
  readonly to: number;
}

const COPULA = new Set("am is are was were be been being 's 're 'm remain remains remained become".split(' '));
const LIGHT = new Set(
  'express expresses expressed expressing voice voiced voices issue issued issues offer offered offers extend extended convey conveyed give gave make made makes made take took takes have has had pay paid lodge lodged'.split(
    ' ',
  ),
);
/** The complement of a light verb begins within so many tokens. */
const COMPLEMENT_REACH = 4;
const FIRST = new Set(['we', 'i', 'our', 'us']);
const CLOSING = /^["'”’»“‹›」』.,;:!?…)\]–—-]+$/u;

/** What extents are read from. */
export interface ExtentContext {
  readonly segments: Segments;
  readonly surroundings: Surroundings;
  readonly attributions: readonly Attribution[];
}

/**
 * The trigger goes on to the words that carry the meaning of a copula or a light verb (`expressed its deep concern`), or over
 * the particle that makes the verb another one (`called on`).
 */
function triggerEnd({ segments }: ExtentContext, { predicate, kind }: Decision): number {
  const { last, end } = predicate;
  const head = segments.tokens.lower[predicate.head] as string;
  if (!COPULA.has(head) && !LIGHT.has(head))
    return last + (last < end && hasParticle(segments, predicate, kind) ? 1 : 0);
  let at = last;
  while (at < Math.min(end, last + COMPLEMENT_REACH) && !isContent(segments, at)) at++;
  if (at >= end || !isContent(segments, at)) return last;
  while (at + 1 < end && isModifier(segments, at) && isContent(segments, at + 1)) at++;
  while (at + 1 < end && isNounLike(segments, at) && isNounLike(segments, at + 1)) at++;
  return at + 1;
}

const isModifier = ({ wordClass }: Segments, at: number): boolean => wordClass[at] === WordClass.ADJ;

/** Whether verb and particle together are a wording of the kind. */
function hasParticle(segments: Segments, { head, last }: Predicate, kind: ActKind): boolean {
  if (!isPreposition(segments, last)) return false;
  const { stem } = segments.forms;
  const kinds = kindsOf(longerFrame(wordFrame(stem[head] as number), stem[last] as number));
  return (kinds & (1 << ActKindSchema.options.indexOf(kind))) !== 0;
}

/** Where the words in which the predicate stands end: its piece of a content, else its sentence. */
function limit({ segments, surroundings, attributions }: ExtentContext, { predicate }: Decision): number {
  const { tokens } = segments;
  const around = surroundings.contentOf[predicate.head] as number;
  if (around < 0) return predicate.end;
  const head = tokens.start[predicate.head] as number;
  const piece = attributions[around]?.content.find((span) => span.start <= head && head < span.end);
  return piece ? Math.min(predicate.end, tokensUntil(tokens, piece.end)) : predicate.end;
}

/** Words that set off an act from the one before it, beside conjunctions: `spoke today to reaffirm`, `… while Spain welcomed`. */
const SETS_OFF: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', 'to', 'while', 'whereas', 'which', 'who']);

/** Where an act's clause must stop because the next act begins: before `and urged`, `, she said`. */
function untilNext({ segments }: ExtentContext, own: Decision, next: Decision | undefined, end: number): number {
  if (!next || next.predicate.sentence !== own.predicate.sentence || next.predicate.first >= end) return end;
  let to = next.predicate.shared ? next.predicate.first : next.predicate.clause;
  if (to <= own.predicate.last) to = next.predicate.first;
  let isSetOff = false;
  for (let i = to - 1; i >= own.predicate.last; i--) {
    if (isConjunction(segments, i) || SETS_OFF.has(segments.tokens.lower[i] as string)) isSetOff = true;
    else if (!isAdverb(segments, i)) break;
    to = i;
  }
  // A predicate inside the complement (`stressed that X must …`) does not end the act around it.
  return isSetOff ? to : end;
}

/**
 * Before the source and cue of another's words that stand at the end of the clause, and before a further cue of those who act
 * (`expressed concern about … and reaffirmed that …`).
 */
function beforeForeignCue({ segments, surroundings }: ExtentContext, { predicate }: Decision, end: number): number {
  const { cueOf, contentOf, sourceOf } = surroundings;
  const own = cueOf[predicate.head] as number;
  const inside = contentOf[predicate.head] as number;
  for (let i = predicate.last; i < end; i++) {
    const cue = cueOf[i] as number;
    if (cue < 0 || cue === own) continue;
    const around = contentOf[i] as number;
    if (around === inside && (own < 0 || around >= 0)) continue;
    if (around >= 0 && around === own) continue;
    let to = i;
    while (to > predicate.last && (sourceOf[to - 1] as number) === cue) to--;
    while (to > predicate.last && isJoint(segments, to - 1)) to--;
    return to;
  }
  return end;
}

/** Whether a token only joins what stands behind it. */
function isJoint(segments: Segments, at: number): boolean {
  return isConjunction(segments, at) || isAdverb(segments, at) || segments.tokens.lower[at] === ',';
}

function trimmedEnd({ segments }: ExtentContext, from: number, end: number): number {
  let to = end;
  while (to > from && CLOSING.test(segments.tokens.word[to - 1] as string)) to--;
  return to;
}

/** The act of a cue whose content stands before it (`“…,” she warned`) is where the content is. */
function contentBefore(context: ExtentContext, { predicate }: Decision): Span | null {
  const number = context.surroundings.cueOf[predicate.head] as number;
  const attribution = context.attributions[number];
  const start = context.segments.tokens.start[predicate.first] as number;
  if (!attribution || attribution.content.some((span) => span.start >= start)) return null;
  return attribution.content.at(-1) ?? null;
}

/**
 * Where an act begins: at its trigger where its own actor is the subject, else with its whole clause, for then the clause
 * performs it (codebook §4, `span`).
 */
function startOf({ segments, surroundings }: ExtentContext, { predicate, kind }: Decision): number {
  const { lower } = segments.tokens;
  const isCue = (surroundings.cueOf[predicate.head] as number) >= 0;
  if (isCue || predicate.subject < 0 || predicate.shared) return predicate.first;
  const own = FIRST.has(lower[predicate.subject] as string) && kind !== 'state';
  const cited = (surroundings.contentOf[predicate.head] as number) >= 0;
  if (own || (!cited && kind !== 'state' && kind !== 'demand')) return predicate.first;
  return predicate.clause;
}

/**
 * The place of an act.
 *
 * @param context - Text, attributions and what lies over the tokens.
 * @param own - The act.
 * @param next - The act after it.
 */
export function extentOf(context: ExtentContext, own: Decision, next: Decision | undefined): Extent {
  const { tokens } = context.segments;
  const triggerTo = triggerEnd(context, own);
  const from = startOf(context, own);
  const end = beforeForeignCue(context, own, untilNext(context, own, next, limit(context, own)));
  const to = Math.max(triggerTo, trimmedEnd(context, triggerTo, end));
  const span = (a: number, b: number): Span => ({ start: tokens.start[a] as number, end: tokens.end[b - 1] as number });
  const before = contentBefore(context, own);
  const trigger = span(own.predicate.first, triggerTo);
  return before
    ? { trigger, span: strip(context.segments.text, before), from, to }
    : { trigger, span: span(from, to), from, to };
}

/** A content without its quotation marks and the mark at its end. */
function strip(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end - 1 && /["“”„«»'‘’\s]/u.test(text[start] as string)) start++;
  while (end > start + 1 && /["“”„«»'‘’\s,.;]/u.test(text[end - 1] as string)) end--;
  return { start, end };
}
