import { type ActKind, ActKindSchema } from '../schema/act.js';
import type { Block, BlockKind } from '../schema/block.js';
import type { Segments } from '../segment/segments.js';
import type { ActContext } from './context.js';
import { FeatureReader } from './features.js';
import { ACT_CLASSES, actModel, classify } from './model.js';
import { type Predicate, PredicateForm } from './predicates.js';

/** A predicate that performs an act. */
export interface Decision {
  readonly predicate: Predicate;
  readonly kind: ActKind;
  /** How much likelier the model finds this act than none; not calibrated, infinite where the user said so. */
  readonly odds: number;
  /** Whether the model chose it, it is the likeliest reading of words that must perform some act, or the user said so. */
  readonly rule: 'act-model' | 'act-model:required' | 'user-cue';
}

/** How much the model's "no act" is discounted: found by cross-validation on the training documents. */
const NONE_DISCOUNT = 0.5;

const OWN_WORDS = new Set([
  'statement',
  'spokesperson-comment',
  'joint-statement',
  'communique',
  'speech',
  'letter',
  'note-verbale',
  'declaration',
  'resolution',
  'un-press-statement',
  'press-conference',
]);

/** For each predicate the probability of each class. */
function scoreAll(context: ActContext): Float64Array[] {
  const reader = new FeatureReader(context);
  const table = actModel();
  return context.predicates.map((_, at) => {
    reader.read(at);
    const out = new Float64Array(ACT_CLASSES);
    classify(table, reader.features, reader.length, out);
    out[0]! *= NONE_DISCOUNT;
    return out;
  });
}

/** The likeliest class; `from` 1 leaves out "no act". */
function best(scores: Float64Array, from: number): number {
  let top = from;
  for (let c = from + 1; c < ACT_CLASSES; c++) if ((scores[c] as number) > (scores[top] as number)) top = c;
  return top;
}

function decision(predicate: Predicate, scores: Float64Array, from: number): Decision {
  const top = best(scores, from);
  return {
    predicate,
    kind: ActKindSchema.options[top - 1] as ActKind,
    odds: (scores[top] as number) / Math.max(Number.MIN_VALUE, scores[0] as number),
    rule: from === 0 ? 'act-model' : 'act-model:required',
  };
}

/** Blocks in which nobody speaks, and those that head a text or a part of it. */
const SILENT: ReadonlySet<BlockKind> = new Set(['dateline', 'byline']);
const HEADS: ReadonlySet<BlockKind> = new Set(['title', 'heading', ...SILENT]);

function blockKindOf({ blocks, blockOf }: Segments, { head }: Predicate): BlockKind {
  return (blocks[blockOf[head] as number] as Block).kind;
}

/**
 * Whether a predicate stands where no act is done: in a dateline, or as a mere noun phrase over the text of an issuer (codebook
 * §4: `Readout of the call`). A newspaper's headline without a verb can report an act.
 */
function isSilent({ segments, kind }: ActContext, predicate: Predicate): boolean {
  const block = blockKindOf(segments, predicate);
  return SILENT.has(block) || (HEADS.has(block) && kind !== 'news-report' && predicate.form !== PredicateForm.finite);
}

/** Number of the attribution to which a predicate belongs, by its content or its cue; -1 for none. */
function citedBy({ surroundings }: ActContext, { head }: Predicate): number {
  return Math.max(surroundings.contentOf[head] as number, surroundings.cueOf[head] as number);
}

/**
 * Words that must perform some act: each attribution, and each sentence of a document in the issuer's own words (codebook §4,
 * rule 2). The group of a predicate, -1 where nothing is required of it.
 */
function unitOf(context: ActContext, predicate: Predicate): number {
  const { segments, kind } = context;
  const cited = citedBy(context, predicate);
  if (cited >= 0) return cited;
  if (!OWN_WORDS.has(kind) || HEADS.has(blockKindOf(segments, predicate))) return -1;
  return context.attributions.length + predicate.sentence;
}

/**
 * Above this discounted probability of "no act" a unit stays without: found by cross-validation on the training documents, where
 * what is added above it is wrong more often than right.
 */
const SURELY_NONE = 0.44;

/** Adds the likeliest act to every unit that has none, unless the model is sure that it performs none. */
function fillUnits(context: ActContext, scores: readonly Float64Array[], chosen: (Decision | null)[]): void {
  const candidate = new Map<number, number>();
  const filled = new Set<number>();
  const none = (row: number): number => (scores[row] as Float64Array)[0] as number;
  for (const [at, predicate] of context.predicates.entries()) {
    const unit = unitOf(context, predicate);
    if (unit < 0) continue;
    if (chosen[at]) filled.add(unit);
    const known = candidate.get(unit);
    if (none(at) > SURELY_NONE) continue;
    if (known === undefined || none(at) < none(known)) candidate.set(unit, at);
  }
  for (const [unit, at] of candidate) {
    if (!filled.has(unit)) chosen[at] = decision(context.predicates[at] as Predicate, scores[at] as Float64Array, 1);
  }
}

function append(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/**
 * Reporting is no act of its own, and a cue that names the act leaves none for its content (codebook §4, rules 2 and 3): where
 * the model sees an act in both, the likelier side stays. Of the annotated attributions one in fifty has both.
 */
function cueOrContent({ surroundings, predicates }: ActContext, chosen: (Decision | null)[]): void {
  const cues = new Map<number, number[]>();
  const contents = new Map<number, number[]>();
  for (const [at, { head }] of predicates.entries()) {
    if (!chosen[at]) continue;
    const cue = surroundings.cueOf[head] as number;
    const around = surroundings.contentOf[head] as number;
    if (cue >= 0) append(cues, cue, at);
    else if (around >= 0) append(contents, around, at);
  }
  const product = (list: readonly number[]): number => list.reduce((all, at) => all * (chosen[at] as Decision).odds, 1);
  for (const [attribution, cue] of cues) {
    const content = contents.get(attribution);
    if (!content) continue;
    const reports = cue.every((at) => REPORTING.has((chosen[at] as Decision).kind));
    const specific = content.some((at) => !REPORTING.has((chosen[at] as Decision).kind));
    const cueWins = reports && specific ? false : product(cue) >= product(content);
    for (const at of cueWins ? content : cue) chosen[at] = null;
  }
}

/** Acts that are mere reporting where the content performs another one. */
const REPORTING: ReadonlySet<ActKind> = new Set(['affirm', 'note', 'state']);

const HYPOTHETICAL: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'should',
  'provided',
  'whether',
  'once',
  'until',
  'whenever',
]);

/** Whether a predicate stands in the clause of a condition: nothing is done by it. `Should it happen again` is one without `if`. */
function isHypothetical({ segments }: ActContext, { clause, first, form }: Predicate): boolean {
  const { lower } = segments.tokens;
  if (form !== PredicateForm.finite) return false;
  if (lower[first] === 'should' && opensClause(segments, first)) return true;
  return first > clause && (HYPOTHETICAL.has(lower[clause] ?? '') || HYPOTHETICAL.has(lower[clause - 1] ?? ''));
}

/** Whether a token is the first of its sentence or stands behind a comma. */
function opensClause({ tokens, sentenceOf }: Segments, token: number): boolean {
  return sentenceOf[token - 1] !== sentenceOf[token] || tokens.lower[token - 1] === ',';
}

const QUESTIONS: ReadonlySet<string> = new Set('whether if about by how why what when who where'.split(' '));

/** `Asked whether the ban would stay, she said`: the question of others, on which the answer follows. */
function isQuestioned({ segments }: ActContext, { first, last }: Predicate): boolean {
  const { lower } = segments.tokens;
  return lower[first] === 'asked' && QUESTIONS.has(lower[last] ?? '') && opensClause(segments, first);
}

/**
 * A mere statement is marked only in what is cited or issued, and never beside another act of the same words (codebook §4,
 * rule 2): one a sentence and speaker.
 */
function withoutIdleStates(context: ActContext, decisions: readonly Decision[]): Decision[] {
  const { surroundings, kind } = context;
  const keyOf = ({ predicate }: Decision): string =>
    `${predicate.sentence}/${surroundings.contentOf[predicate.head] as number}`;
  const issued = OWN_WORDS.has(kind) || kind === 'readout';
  const busy = new Set(decisions.filter((one) => one.kind !== 'state').map(keyOf));
  const stated = new Set<string>();
  return decisions.filter((decision) => {
    if (decision.kind !== 'state') return true;
    const key = keyOf(decision);
    if ((!issued && citedBy(context, decision.predicate) < 0) || busy.has(key) || stated.has(key)) return false;
    stated.add(key);
    return true;
  });
}

/** Whether nothing around a predicate keeps it from performing an act. */
function mayAct(context: ActContext, predicate: Predicate): boolean {
  return !isHypothetical(context, predicate) && !isQuestioned(context, predicate) && !isSilent(context, predicate);
}

/**
 * Which predicates perform which act.
 *
 * @param context - What the features are read from.
 * @param scores - For each predicate the weight of each class; by the model that ships unless training measures another.
 */
export function decideActs(context: ActContext, scores: readonly Float64Array[] = scoreAll(context)): Decision[] {
  const chosen = context.predicates.map((predicate, at): Decision | null => {
    const row = scores[at] as Float64Array;
    return best(row, 0) === 0 ? null : decision(predicate, row, 0);
  });
  cueOrContent(context, chosen);
  fillUnits(context, scores, chosen);
  return withoutIdleStates(
    context,
    chosen.filter((one): one is Decision => one !== null && mayAct(context, one.predicate)),
  );
}
