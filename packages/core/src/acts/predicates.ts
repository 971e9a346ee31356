import { NOMINAL_TRIGGERS } from '../lexicon/nominal-triggers.js';
import type { Quotation } from '../schema/quotation.js';
import { lowerBound } from '../segment/lower-bound.js';
import type { Segments } from '../segment/segments.js';
import { firstTokenAt, tokensUntil } from '../segment/token-index.js';
import { TokenClass } from '../segment/tokens.js';
import { WordClass } from '../segment/word-class.js';
import { isVerbStem } from './frames.js';
import {
  isAdverb,
  isAuxiliary,
  isConjunction,
  isNegation,
  isNounLike,
  isPreposition,
  isPronoun,
  isSubordinator,
  isVerb,
  isVerbal,
} from './word-tests.js';

/** How a predicate is built: a verb with a finite form, an infinitive, a participle that opens a phrase, a noun, words without any. */
export const PredicateForm = { finite: 0, infinitive: 1, participle: 2, nominal: 3, verbless: 4 } as const;

/**
 * A place that can perform an act: a verb group (`will be forced`, `condemned`, `are unacceptable`), a noun that stands for a verb
 * (`a stern warning`), or a quotation or headline without a verb (`Not one shot`). All numbers are token numbers; `last` and
 * `end` lie after the last token.
 */
export interface Predicate {
  readonly sentence: number;
  readonly form: number;
  /** First token of the verb group. */
  readonly first: number;
  /** Its main verb, or the copula. */
  readonly head: number;
  /** After the verb group. */
  readonly last: number;
  /** First token of the clause: its subject, or the group itself where it has none of its own. */
  readonly clause: number;
  /** Head of the subject, -1 where none was found. */
  readonly subject: number;
  /** Whether the subject is shared with an earlier predicate (`condemned the raid and urged restraint`). */
  readonly shared: boolean;
  /** The last finite predicate before it in the sentence, on which one without a finite verb hangs. */
  readonly governor: Predicate | null;
  /** After the last token of the sentence, without the stop and the closing marks. */
  readonly end: number;
}

const BOUNDARY = new Set([';', ':', '—', '–', '--', '(', ')', '"', '“', '”', '«', '»', '„']);
const RELATIVE = new Set(['which', 'who', 'that', 'whom', 'whose', 'where']);
const CLOSING = /^[.!?…,;:"'”’»)\]-]+$/u;
/** How far back a subject is looked for, in tokens. */
const SUBJECT_REACH = 60;
/** A parenthesis inside a subject is at most so long, in tokens. */
const PARENTHESIS = 6;
/** The number, letter or dash of a list item has at most so many tokens. */
const ITEM_MARK = 3;

/** One sentence as a range of tokens, without its final stop and closing marks. */
interface Range {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

function rangesOf({ tokens, sentences }: Segments): Range[] {
  const out: Range[] = [];
  let at = 0;
  for (const [sentence, span] of sentences.entries()) {
    while (at < tokens.count && (tokens.start[at] as number) < span.start) at++;
    const end = tokensUntil(tokens, span.end);
    let to = end;
    while (to > at && CLOSING.test(tokens.word[to - 1] as string)) to--;
    out.push({ sentence, from: at, to });
    at = end;
  }
  return out;
}

/** The verb group that begins at `at`: auxiliaries, negations, adverbs, up to its main verb. */
function groupFrom(segments: Segments, at: number, to: number): { head: number; last: number } {
  let head = at;
  for (let i = at; i < to && i < at + 9; i++) {
    if (isVerbal(segments, i)) {
      head = i;
      if (isVerb(segments, i) && !isAuxiliary(segments, i)) return { head, last: i + 1 };
    } else if (!(isAdverb(segments, i) || isNegation(segments, i))) break;
  }
  return { head, last: head + 1 };
}

/** Where a short parenthesis opens that closes at a token: `the Foreign Office (FO) summoned`; -1 for none. */
function openingOf({ tokens }: Segments, closing: number, floor: number): number {
  for (let at = closing - 1; at >= Math.max(floor, closing - PARENTHESIS); at--)
    if (tokens.lower[at] === '(') return at;
  return -1;
}

/** Walks back from the verb group to the start of its clause and the head of its subject. */
function subjectOf(segments: Segments, first: number, from: number): { clause: number; subject: number } {
  const { tokens } = segments;
  const floor = Math.max(from, first - SUBJECT_REACH);
  let clause = first;
  let subject = -1;
  // `summoned the envoy and demanded an answer`: the verb has no subject of its own.
  if (isCoordinated(segments, first, floor)) return { clause, subject };
  for (let i = first - 1; i >= floor; i--) {
    const lower = tokens.lower[i] as string;
    const opening = lower === ')' ? openingOf(segments, i, floor) : -1;
    if (opening >= 0) {
      i = opening;
      continue;
    }
    if (BOUNDARY.has(lower)) break;
    if (isSubordinator(segments, i) || (RELATIVE.has(lower) && subject === -1 && i === first - 1)) {
      if (RELATIVE.has(lower) && subject === -1) subject = i;
      break;
    }
    if (lower === ',' && subject !== -1 && !continuesBefore(segments, i, first, floor)) break;
    if (isNounLike(segments, i) || isPronoun(segments, i)) {
      // The leftmost noun that no preposition governs heads the subject.
      if (subject === -1 || !governed(segments, i, floor)) subject = i;
      clause = i;
    } else if (lower !== ',') clause = i;
  }
  return { clause, subject };
}

/** Whether a preposition stands before the noun phrase in which token `at` stands. */
function governed(segments: Segments, at: number, floor: number): boolean {
  for (let i = at - 1; i >= Math.max(floor, at - 4); i--) {
    if (isPreposition(segments, i)) return true;
    if (isNounLike(segments, i + 1) && segments.tokens.lower[i] === ',') return false;
  }
  return false;
}

/**
 * Whether a comma stands inside the subject of a verb group that begins at `first`: in an apposition, which a second comma closes
 * right before the verb, or in a list, which has its conjunction behind the comma. Any other ends the clause before.
 */
function continuesBefore(segments: Segments, comma: number, first: number, floor: number): boolean {
  if (comma <= floor || !isNounLike(segments, comma - 1) || !isNounLike(segments, comma + 1)) return false;
  if (segments.tokens.lower[first - 1] === ',') return true;
  for (let at = comma + 1; at < first; at++) if (isConjunction(segments, at)) return true;
  return false;
}

/** Opens a sentence, a quotation or a clause after a colon: a verb here may be an order. */
function opensUnit({ tokens }: Segments, at: number, from: number): boolean {
  const before = tokens.lower[at - 1] ?? '';
  return (
    at === from ||
    tokens.kind[at - 1] === TokenClass.quote ||
    before === ':' ||
    before === ';' ||
    /^\d+\.?$/.test(before)
  );
}

/** Opens an item of a list, behind its number, letter or dash: `2. Requests the Chair to report`. */
function opensItem({ tokens }: Segments, at: number, from: number): boolean {
  return at > from && at <= from + ITEM_MARK && /^(?:\d+\.?|[.)•–—-])$/.test(tokens.lower[at - 1] as string);
}

/** A verb that the tagger took for a noun: `Canada urges restraint`, `Open the road`. */
function isHiddenVerb(segments: Segments, at: number, from: number, to: number): boolean {
  const { tokens, wordClass } = segments;
  if (at + 1 >= to || tokens.kind[at] !== TokenClass.word) return false;
  const own = wordClass[at];
  if (own !== WordClass.NOUN && own !== WordClass.PROPN && own !== WordClass.ADJ && own !== WordClass.ADV) return false;
  const lower = tokens.lower[at] as string;
  if (lower.length < 3 || !isVerbStem(tokens.number[at] as number)) return false;
  if (opensItem(segments, at, from)) return !lower.endsWith('ing') && !isVerbal(segments, at + 1);
  if (opensUnit(segments, at, from)) return !lower.endsWith('ing') && !lower.endsWith('s');
  const inflected = (lower.endsWith('s') && !lower.endsWith('ss')) || lower.endsWith('ed');
  const before = wordClass[at - 1] as number;
  const afterName = before === WordClass.PROPN || before === WordClass.NOUN || before === WordClass.PRON;
  return (
    inflected &&
    (afterName ||
      tokens.lower[at - 1] === ',' ||
      tokens.lower[at - 1] === 'and' ||
      tokens.kind[at - 1] === TokenClass.quote)
  );
}

class Finder {
  readonly found: Predicate[] = [];

  constructor(private readonly segments: Segments) {}

  sentence({ sentence, from, to }: Range): void {
    let floor = from;
    let previous: Predicate | null = null;
    for (let at = from; at < to; ) {
      const form = this.formAt(at, to, from);
      if (form < 0) {
        at++;
        continue;
      }
      const { head, last } = isVerbal(this.segments, at)
        ? groupFrom(this.segments, at, to)
        : { head: at, last: at + 1 };
      const predicate = this.make(sentence, form, at, head, last, floor, to, previous);
      this.found.push(predicate);
      if (form === PredicateForm.finite) {
        previous = predicate;
        floor = last;
      }
      at = last;
    }
  }

  private make(
    sentence: number,
    form: number,
    first: number,
    head: number,
    last: number,
    floor: number,
    end: number,
    previous: Predicate | null,
  ): Predicate {
    const own = form === PredicateForm.finite ? subjectOf(this.segments, first, floor) : { clause: first, subject: -1 };
    const shared = own.subject === -1 && previous !== null;
    const subject = shared ? previous.subject : own.subject;
    return { sentence, form, first, head, last, ...own, subject, shared, governor: previous, end };
  }

  /** The form of the predicate that begins at a token, -1 where none does. */
  private formAt(at: number, to: number, from: number): number {
    const { tokens } = this.segments;
    const lower = tokens.lower[at] as string;
    if (!isVerbal(this.segments, at)) {
      if (isHiddenVerb(this.segments, at, from, to)) return PredicateForm.finite;
      return NOMINAL_TRIGGERS.has(lower) ? PredicateForm.nominal : -1;
    }
    const before = tokens.lower[at - 1] ?? '';
    if (at > from && before === 'to') return PredicateForm.infinitive;
    if (isAuxiliary(this.segments, at)) return PredicateForm.finite;
    return lower.endsWith('ing') ? PredicateForm.participle : PredicateForm.finite;
  }
}

/** A quotation or a part of a headline as a range of tokens. */
function* unitsOf(segments: Segments, quotations: readonly Quotation[], ranges: readonly Range[]): Generator<Range> {
  const { tokens, sentenceOf, title } = segments;
  for (const quotation of quotations) {
    if (quotation.depth > 0 || quotation.use !== 'speech') continue;
    const from = firstTokenAt(tokens, quotation.start) + 1;
    let to = tokensUntil(tokens, quotation.end);
    while (to > from && CLOSING.test(tokens.word[to - 1] as string)) to--;
    const sentence = sentenceOf[from] ?? -1;
    if (sentence >= 0 && to > from && sentenceOf[to - 1] === sentence) yield { sentence, from, to };
  }
  if (!title) return;
  for (const range of ranges) {
    if ((tokens.start[range.from] ?? Number.POSITIVE_INFINITY) >= title.end) return;
    for (let from = range.from; from < range.to; ) {
      let to = from;
      while (to < range.to && !/^[:;—–]$/.test(tokens.word[to] as string)) to++;
      if (to > from) yield { sentence: range.sentence, from, to };
      from = to + 1;
    }
  }
}

/** Words without a verb that are said for themselves: `“Not one shot,” she said`. */
function findVerbless(segments: Segments, units: Iterable<Range>, found: readonly Predicate[]): Predicate[] {
  const out: Predicate[] = [];
  for (const { sentence, from, to } of units) {
    const next = lowerBound(found.length, (at) => (found[at] as Predicate).first < from);
    if ((found[next]?.first ?? to) < to) continue;
    let head = from;
    while (head < to && !isNounLike(segments, head) && segments.wordClass[head] !== WordClass.ADJ) head++;
    if (segments.tokens.kind[from] !== TokenClass.word) continue;
    const own = {
      first: from,
      head: Math.min(head, to - 1),
      last: Math.min(head, to - 1) + 1,
      clause: from,
      subject: -1,
    };
    out.push({ ...own, sentence, form: PredicateForm.verbless, shared: false, governor: null, end: to });
  }
  return out;
}

/**
 * Whether the verb group that begins at `first` is joined to what stands before it: only adverbs stand between a conjunction and
 * it. The conjunction is looked for among the three tokens before it that lie behind `floor`.
 */
export function isCoordinated(segments: Segments, first: number, floor = -1): boolean {
  for (let at = first - 1; at > Math.max(floor, first - 4); at--) {
    if (isConjunction(segments, at)) return true;
    if (!isAdverb(segments, at)) return false;
  }
  return false;
}

/**
 * Every place of a text that can perform an act, in order.
 *
 * @param segments - The text in segments.
 * @param quotations - What stands in quotation marks.
 */
export function findPredicates(segments: Segments, quotations: readonly Quotation[]): Predicate[] {
  const finder = new Finder(segments);
  const ranges = rangesOf(segments);
  for (const range of ranges) finder.sentence(range);
  const verbless = findVerbless(segments, unitsOf(segments, quotations, ranges), finder.found);
  if (verbless.length === 0) return finder.found;
  return [...finder.found, ...verbless].sort((a, b) => a.first - b.first);
}
