import { findParties } from '../../../packages/core/src/actors/index.js';
import type { Parties } from '../../../packages/core/src/actors/parties.js';
import type { Choose } from '../../../packages/core/src/actors/reference.js';
import { type ActContext, contextOf } from '../../../packages/core/src/acts/context.js';
import type { Decision } from '../../../packages/core/src/acts/decide.js';
import type { Extent } from '../../../packages/core/src/acts/extent.js';
import type { Predicate } from '../../../packages/core/src/acts/predicates.js';
import { findSpeakers } from '../../../packages/core/src/attributions/people.js';
import { findQuotations } from '../../../packages/core/src/quotations/index.js';
import type { ActKind } from '../../../packages/core/src/schema/act.js';
import type { Attribution } from '../../../packages/core/src/schema/attribution.js';
import type { Span } from '../../../packages/core/src/schema/span.js';
import { segmentText } from '../../../packages/core/src/segment/index.js';
import { firstTokenAt, tokensUntil } from '../../../packages/core/src/segment/token-index.js';
import type { GoldAct, GoldAttribution, GoldDocument, Pair } from '../annotations.js';

/** An annotated act as the act stage would hand it to the stage that finds its roles. */
export interface GoldRole {
  readonly act: GoldAct;
  readonly own: Decision;
  readonly extent: Extent;
}

/** A document of which everything is annotated but who is who. */
export interface GoldContext {
  readonly gold: GoldDocument;
  readonly parties: Parties;
  readonly context: ActContext;
  readonly roles: readonly GoldRole[];
}

const spanOf = ([start, end]: Pair): Span => ({ start, end });

function around(spans: readonly Pair[]): Span | null {
  const first = spans[0];
  return first ? { start: first[0], end: (spans.at(-1) as Pair)[1] } : null;
}

/** An attribution with the annotated places; who speaks is left to the parser. */
function placesOf(gold: GoldAttribution, number: number): Attribution {
  return {
    id: `attribution-${number + 1}`,
    source: gold.source[0] ? spanOf(gold.source[0]) : null,
    cue: around(gold.cue),
    sourceActor: null,
    sourceActors: [],
    content: gold.content.map(spanOf),
    mode: 'indirect',
    addressees: [],
    parent: null,
    rule: 'gold',
  };
}

function predicateOf(context: ActContext, place: Pair): Predicate {
  const { tokens, sentenceOf } = context.segments;
  const first = firstTokenAt(tokens, place[0]);
  const last = Math.max(first + 1, tokensUntil(tokens, place[1]));
  const touching = context.predicates.filter(({ head }) => head >= first && head < last);
  const chosen = [...touching].sort((a, b) => a.form - b.form || a.first - b.first)[0];
  if (chosen) return chosen;
  const sentence = sentenceOf[first] as number;
  const governor = context.predicates.filter((other) => other.form === 0 && other.head < first).at(-1) ?? null;
  let end = last;
  while (end < tokens.count && sentenceOf[end] === sentence) end++;
  const bare = { clause: first, subject: -1, shared: false, governor };
  return { sentence, form: 3, first, head: first, last, end, ...bare };
}

function roleOf(context: ActContext, act: GoldAct): GoldRole {
  const { tokens } = context.segments;
  const predicate = predicateOf(context, act.trigger ?? act.span);
  const own: Decision = { predicate, kind: act.kind as ActKind, odds: Number.POSITIVE_INFINITY, rule: 'act-model' };
  const from = firstTokenAt(tokens, act.span[0]);
  const to = Math.max(from + 1, tokensUntil(tokens, act.span[1]));
  return { act, own, extent: { trigger: spanOf(act.trigger ?? act.span), span: spanOf(act.span), from, to } };
}

/**
 * Everything of a document as annotated, with the parties that the parser finds in it.
 *
 * @param gold - The document.
 * @param choose - How references choose; by the model that ships unless another is measured.
 */
export function goldContextOf(gold: GoldDocument, choose?: Choose): GoldContext {
  const segments = segmentText(gold.text);
  const quotations = findQuotations(segments).list;
  const parties = findParties(segments, quotations, { actors: [], ...(choose ? { choose } : {}) });
  const attributions = findSpeakers(segments, parties, gold.attributions.map(placesOf));
  const context = contextOf({ segments, quotations, parties, attributions });
  return { gold, parties, context, roles: gold.acts.map((act) => roleOf(context, act)) };
}
