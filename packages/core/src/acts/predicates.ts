import { NOMINAL_TRIGGERS } from '../lexicon/nominal-triggers.js';
import type { Segments } from '../segment/segments.js';
import { tokensUntil } from '../segment/token-index.js';
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

/** How a predicate is built: a verb with a finite form, an infinitive, a participle that opens a phrase, a noun. */
export const PredicateForm = { finite: 0, infinitive: 1, participle: 2, nominal: 3 } as const;

/**
 * A place that can perform an act: a verb group (`will be forced`, `condemned`, `are unacceptable`) or a noun that stands
 * for a verb (`a stern warning`). All numbers are token numbers; `last` and `end` lie after the last token.
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
    while (to > at && /^[.!?…,;:"'”’»)\]-]+$/u.test(tokens.word[to - 1] as string)) to--;
    out.push({ sentence, from: at, to });
    at = end;
  }
  return out;
}

/** The verb group that begins at `at`: auxiliaries, negations, adverbs, up to its main verb. */
function groupFrom(segments: Segments, at: number, to: number): { head: number; last: number } {
  let head = at;
  let i = at;
  for (; i < to && i < at + 9; i++) {
    if (isVerbal(segments, i)) {
      head = i;
      if (isVerb(segments, i) && !isAuxiliary(segments, i)) return { head, last: i + 1 };
    } else if (!(isAdverb(segments, i) || isNegation(segments, i))) break;
  }
  return { head, last: head + 1 };
}

/** Walks back from the verb group to the start of its clause and the head of its subject. */
function subjectOf(segments: Segments, first: number, floor: number): { clause: number; subject: number } {
  const { tokens } = segments;
  let clause = first;
  let subject = -1;
  for (let i = first - 1; i >= floor; i--) {
    const lower = tokens.lower[i] as string;
    if (BOUNDARY.has(lower)) break;
    if (isSubordinator(segments, i) || (RELATIVE.has(lower) && subject === -1 && i === first - 1)) {
      if (RELATIVE.has(lower) && subject === -1) subject = i;
      break;
    }
    if (lower === ',' && subject !== -1 && !continuesBefore(segments, i, floor)) break;
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

/** A comma inside a subject: an apposition or a list goes on before it. */
function continuesBefore(segments: Segments, comma: number, floor: number): boolean {
  return comma > floor && isNounLike(segments, comma - 1) && isNounLike(segments, comma + 1);
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
      const { head, last } =
        form === PredicateForm.nominal ? { head: at, last: at + 1 } : groupFrom(this.segments, at, to);
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
    if (!isVerbal(this.segments, at)) {
      return NOMINAL_TRIGGERS.has(tokens.lower[at] as string) ? PredicateForm.nominal : -1;
    }
    const before = tokens.lower[at - 1] ?? '';
    if (at > from && before === 'to') return PredicateForm.infinitive;
    if (isAuxiliary(this.segments, at)) return PredicateForm.finite;
    const lower = tokens.lower[at] as string;
    if (lower.endsWith('ing')) return PredicateForm.participle;
    return at + 1 <= to ? PredicateForm.finite : -1;
  }
}

/** Whether two predicates are coordinated: only a conjunction, commas and adverbs stand between clause and clause. */
export function isCoordinated(segments: Segments, predicate: Predicate): boolean {
  for (let i = predicate.first - 1; i > predicate.first - 4 && i >= 0; i--) {
    if (isConjunction(segments, i)) return true;
    if (!isAdverb(segments, i)) return false;
  }
  return false;
}

/**
 * Every place of a text that can perform an act, in order.
 *
 * @param segments - The text in segments.
 */
export function findPredicates(segments: Segments): Predicate[] {
  const finder = new Finder(segments);
  for (const range of rangesOf(segments)) finder.sentence(range);
  return finder.found;
}
