import type { Span } from '../schema/span.js';
import { itemMark } from '../segment/lines.js';
import { firstTokenAt, tokensUntil } from '../segment/token-index.js';
import type { ActContext } from './context.js';
import type { Decision } from './decide.js';
import type { Extent } from './extent.js';
import { isAdverb, isConjunction, isVerb } from './word-tests.js';

/** How a member of a list begins; members of one list begin alike. */
type Opening = 'gerund' | 'infinitive' | 'base' | 'that' | 'noun';

const SEPARATORS = new Set([',', ';']);
const LEADS = new Set(['namely', ':', 'following', 'including', 'are']);
const LISTING_KINDS = new Set([
  'demand',
  'call',
  'propose',
  'commit',
  'agree',
  'announce',
  'reject',
  'consult',
  'affirm',
  'accuse',
  'condemn',
  'support',
  'welcome',
  'note',
  'concern',
  'warn',
  'threaten',
]);
/** A list of mere nouns counts from this many members on; of clauses and infinitives two are enough. */
const NOUNS_MIN = 3;

/** How the member that begins at a token begins, null where none can. */
function openingAt(context: ActContext, at: number): Opening | null {
  const { tokens } = context.segments;
  let first = at;
  while (isAdverb(context.segments, first) || tokens.lower[first] === 'not') first++;
  const lower = tokens.lower[first] ?? '';
  if (lower === 'that') return 'that';
  if (lower === 'to') return isVerb(context.segments, first + 1) ? 'infinitive' : null;
  if (lower.endsWith('ing') && lower.length > 4 && isVerb(context.segments, first)) return 'gerund';
  if (isVerb(context.segments, first) && !lower.endsWith('ed') && !lower.endsWith('s')) return 'base';
  return null;
}

interface Start {
  readonly at: number;
  readonly opening: Opening;
}

/** Tokens at which a member of the list may begin: the first of its form, and each of the same form behind a separator. */
function startsOf(context: ActContext, from: number, to: number): Start[] {
  const { lower } = context.segments.tokens;
  const out: Start[] = [];
  let depth = 0;
  for (let at = from; at < to; at++) {
    const word = lower[at] as string;
    if (word === '(' || word === '[') depth++;
    if (word === ')' || word === ']') depth--;
    if (depth > 0) continue;
    const opening = openingAt(context, at);
    if (!opening) continue;
    const separated = isSeparated(context, at);
    const first = out[0];
    if (!first || (separated === 'lead' && out.length === 1)) {
      if (!first || first.opening !== opening) out.splice(0, out.length, { at, opening });
    } else if (
      separated === 'list' &&
      (opening === first.opening || (first.opening === 'infinitive' && opening === 'base'))
    )
      out.push({ at, opening });
  }
  return out;
}

/** What stands before a token: a separator or conjunction of a list, or the words that lead into one. */
function isSeparated({ segments }: ActContext, at: number): 'list' | 'lead' | null {
  const { lower } = segments.tokens;
  const before = lower[at - 1] ?? '';
  if (LEADS.has(before) || (before === ',' && LEADS.has(lower[at - 2] ?? ''))) return 'lead';
  if (SEPARATORS.has(before) || isConjunction(segments, at - 1)) return 'list';
  return null;
}

/** The span of a member: up to the separator before the next one. */
function memberSpan(context: ActContext, from: number, next: number): Span {
  const { tokens } = context.segments;
  let to = next;
  while (to > from + 1 && (SEPARATORS.has(tokens.lower[to - 1] as string) || isConjunction(context.segments, to - 1)))
    to--;
  return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
}

/** Members that are nouns: three or more between commas, the last behind `and` or `or`. */
function nounMembers(context: ActContext, from: number, to: number): Span[] {
  const { lower } = context.segments.tokens;
  const cuts: number[] = [];
  let conjunction = -1;
  for (let at = from; at < to; at++) {
    if (SEPARATORS.has(lower[at] as string)) cuts.push(at);
    if (isConjunction(context.segments, at) && cuts.length > 0) conjunction = at;
  }
  const lastCut = cuts.at(-1);
  if (lastCut === undefined || conjunction < lastCut || cuts.length + 2 < NOUNS_MIN) return [];
  const bounds = [...cuts, conjunction > lastCut + 1 ? conjunction : lastCut].map((cut) => cut + 1);
  const starts = [from, ...new Set(bounds)]
    .map((at) => (isConjunction(context.segments, at) ? at + 1 : at))
    .filter((at) => at < to);
  const members = starts.map((at, i) =>
    memberSpan(context, at, (starts[i + 1] ?? to + 1) - 1 + (i + 1 < starts.length ? 1 : 0)),
  );
  return members.every(({ start, end }) => end > start && end - start < 160) ? members : [];
}

/** An item of a list without its mark and without what sets it off from the next one. */
function bareItem(context: ActContext, { start, end }: Span): Span {
  const { text, tokens } = context.segments;
  const from = firstTokenAt(tokens, start + itemMark(text.slice(start, end)));
  const to = tokensUntil(tokens, end);
  const last = to > from + 1 && tokens.lower[to - 1] === '.' ? to - 1 : to;
  return last > from ? memberSpan(context, from, last) : { start, end };
}

/**
 * The items of a bulleted or numbered list that follows a lead-in which ends with a colon.
 *
 * @param context - What the act stage reads.
 * @param extent - The place of the act whose lead-in it may be.
 * @returns The blocks of the list; none where the act does not lead into one.
 */
export function listBelow({ segments }: ActContext, extent: Extent): Span[] {
  const { blocks, text, blockOf, tokens } = segments;
  const own = blockOf[extent.to - 1] as number;
  const block = blocks[own];
  if (
    !block ||
    !text
      .slice(tokens.end[extent.to - 1], block.end)
      .trim()
      .startsWith(':')
  )
    return [];
  const out: Span[] = [];
  for (let next = own + 1; blocks[next]?.kind === 'list-item'; next++) out.push(blocks[next] as Span);
  return out;
}

/**
 * The separate things that an act names where they are listed: coordinated infinitives, gerunds or clauses, three or more
 * nouns, or the blocks of a list below the sentence.
 *
 * @param context - What the act stage reads.
 * @param own - The act.
 * @param extent - Its place.
 */
export function itemsOf(context: ActContext, own: Decision, extent: Extent): Span[] {
  if (!LISTING_KINDS.has(own.kind)) return [];
  const blocks = listBelow(context, extent);
  if (blocks.length > 1) return blocks.map((block) => bareItem(context, block));
  const from = own.predicate.last;
  const starts = startsOf(context, from, extent.to);
  if (starts.length > 1) return starts.map(({ at }, i) => memberSpan(context, at, starts[i + 1]?.at ?? extent.to));
  if (own.kind !== 'demand' && own.kind !== 'call') return [];
  return nounMembers(context, from, extent.to);
}
