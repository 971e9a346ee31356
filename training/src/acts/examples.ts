import { findParties } from '../../../packages/core/src/actors/index.js';
import type { Parties } from '../../../packages/core/src/actors/parties.js';
import { type ActContext, contextOf } from '../../../packages/core/src/acts/context.js';
import { FeatureReader } from '../../../packages/core/src/acts/features.js';
import type { Predicate } from '../../../packages/core/src/acts/predicates.js';
import { findAttributions } from '../../../packages/core/src/attributions/index.js';
import { findQuotations } from '../../../packages/core/src/quotations/index.js';
import { type ActKind, ActKindSchema } from '../../../packages/core/src/schema/act.js';
import type { Attribution } from '../../../packages/core/src/schema/attribution.js';
import { type DocumentKind, DocumentKindSchema } from '../../../packages/core/src/schema/document.js';
import { segmentText } from '../../../packages/core/src/segment/index.js';
import type { GoldAttribution, GoldDocument, LabelledPredicates, Pair, Snippet } from '../annotations.js';

/** A document with the features of each of its predicates and the class that the annotation gives it. */
export interface Example {
  readonly context: ActContext;
  readonly features: readonly Int32Array[];
  /** 0 no act, else the number of the kind plus 1; -1 where the predicate is part of an act that another one stands for. */
  readonly classes: Int32Array;
  /** What its predicates count for in training. */
  readonly weight: number;
}

/** The attribution as the parser would give it, with the parties that are mentioned in its source. */
function attributionOf(gold: GoldAttribution, number: number, parties: Parties): Attribution {
  const source = gold.source[0] ? { start: gold.source[0][0], end: gold.source[0][1] } : null;
  const first = gold.cue[0];
  const cue = first ? { start: first[0], end: (gold.cue.at(-1) as Pair)[1] } : null;
  const actors = gold.source_codes.flatMap((code) => {
    const at = parties.actors.findIndex((actor) => actor.code === code);
    return at < 0 ? [] : [(parties.actors[at] as { id: string }).id];
  });
  return {
    id: `attribution-${number + 1}`,
    source,
    cue,
    sourceActor: actors[0] ?? null,
    sourceActors: actors,
    content: gold.content.map(([start, end]) => ({ start, end })),
    mode: 'indirect',
    addressees: [],
    parent: null,
    rule: 'gold',
  };
}

function touching(context: ActContext, [start, end]: Pair): number[] {
  const { tokens } = context.segments;
  return context.predicates.flatMap((predicate, at) => {
    const from = tokens.start[predicate.first] as number;
    const to = tokens.end[predicate.last - 1] as number;
    return from < end && to > start ? [at] : [];
  });
}

/** What is marked of an act for its predicate to be found. */
interface MarkedAct {
  readonly kind: string;
  readonly trigger: Pair | null;
  readonly span: Pair;
}

/** Each act is stood for by one predicate of its trigger, a finite one where there is one, else one of its span. */
function label(context: ActContext, acts: readonly MarkedAct[]): Int32Array {
  const classes = new Int32Array(context.predicates.length);
  const form = (at: number): number => (context.predicates[at] as Predicate).form;
  for (const act of acts) {
    const inTrigger = touching(context, act.trigger ?? act.span).filter((at) => classes[at] === 0);
    const candidates = inTrigger.length > 0 ? inTrigger : touching(context, act.span).filter((at) => classes[at] === 0);
    const [chosen, ...rest] = candidates.sort((a, b) => form(a) - form(b) || a - b);
    if (chosen === undefined) continue;
    classes[chosen] = classOf(act.kind);
    if (inTrigger.length > 0) for (const at of rest) classes[at] = -1;
  }
  return classes;
}

/** The class of a kind; 0 for `none`. */
function classOf(kind: string): number {
  return ActKindSchema.options.indexOf(kind as ActKind) + 1;
}

function featuresOf(context: ActContext): Int32Array[] {
  const reader = new FeatureReader(context);
  return context.predicates.map((_, at) => {
    reader.read(at);
    return reader.features.slice(0, reader.length);
  });
}

/** Reads the features and the classes of a document; its attributions are the annotated ones. */
export function exampleOf(gold: GoldDocument): Example {
  const segments = segmentText(gold.text);
  const quotations = findQuotations(segments).list;
  const parties = findParties(segments, quotations, { actors: [] });
  const attributions = gold.attributions.map((attribution, number) => attributionOf(attribution, number, parties));
  const context = contextOf({ segments, quotations, parties, attributions });
  return { context, features: featuresOf(context), classes: label(context, gold.acts), weight: 1 };
}

/** What the act stage sees of a text of which nobody marked the attributions: those that the parser finds. */
function parsedContext(text: string, kind?: DocumentKind): ActContext {
  const segments = segmentText(text);
  const quotations = findQuotations(segments).list;
  const found = findParties(segments, quotations, { actors: [] });
  const parties = kind ? { ...found, kind } : found;
  return contextOf({ segments, quotations, parties, attributions: findAttributions(segments, quotations, parties) });
}

/**
 * What a snippet counts for beside a document: its wordings are rarer than those of real texts. Found on the held-back documents
 * (1 and .4 were tried on all of them, .2 beside a lower weight of the labelled predicates).
 */
const SNIPPET_WEIGHT = 0.4;

/** Reads the features and the classes of an invented piece of a text. */
export function snippetExample({ text, kind, acts }: Snippet): Example {
  const context = parsedContext(text, DocumentKindSchema.parse(kind));
  const marked = acts.map(([kind, start, end]): MarkedAct => ({ kind, trigger: [start, end], span: [start, end] }));
  return { context, features: featuresOf(context), classes: label(context, marked), weight: SNIPPET_WEIGHT };
}

/** Reads the features of a statement and the classes of those of its predicates that are labelled. */
export function labelledExample({ text, predicates }: LabelledPredicates): Example {
  const context = parsedContext(text);
  const { start } = context.segments.tokens;
  const kinds = new Map(predicates.map(([from, , kind]) => [from, kind]));
  const classes = Int32Array.from(context.predicates, ({ first }) => {
    const kind = kinds.get(start[first] as number);
    return kind === undefined ? -1 : classOf(kind);
  });
  return { context, features: featuresOf(context), classes, weight: 1 };
}
