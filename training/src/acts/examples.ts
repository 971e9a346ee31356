import { findParties } from '../../../packages/core/src/actors/index.js';
import type { Parties } from '../../../packages/core/src/actors/parties.js';
import { type ActContext, contextOf } from '../../../packages/core/src/acts/context.js';
import { FeatureReader } from '../../../packages/core/src/acts/features.js';
import type { Predicate } from '../../../packages/core/src/acts/predicates.js';
import { findQuotations } from '../../../packages/core/src/quotations/index.js';
import { type ActKind, ActKindSchema } from '../../../packages/core/src/schema/act.js';
import type { Attribution } from '../../../packages/core/src/schema/attribution.js';
import { segmentText } from '../../../packages/core/src/segment/index.js';
import type { GoldAttribution, GoldDocument, Pair } from '../annotations.js';

/** A document with the features of each of its predicates and the class that the annotation gives it. */
export interface Example {
  readonly gold: GoldDocument;
  readonly context: ActContext;
  readonly features: readonly Int32Array[];
  /** 0 no act, else the number of the kind plus 1; -1 where the predicate is part of an act that another one stands for. */
  readonly classes: Int32Array;
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

/** Each act is stood for by one predicate of its trigger, a finite one where there is one, else one of its span. */
function label(context: ActContext, gold: GoldDocument): Int32Array {
  const classes = new Int32Array(context.predicates.length);
  const form = (at: number): number => (context.predicates[at] as Predicate).form;
  for (const act of gold.acts) {
    const inTrigger = touching(context, act.trigger ?? act.span).filter((at) => classes[at] === 0);
    const candidates = inTrigger.length > 0 ? inTrigger : touching(context, act.span).filter((at) => classes[at] === 0);
    const [chosen, ...rest] = candidates.sort((a, b) => form(a) - form(b) || a - b);
    if (chosen === undefined) continue;
    classes[chosen] = ActKindSchema.options.indexOf(act.kind as ActKind) + 1;
    if (inTrigger.length > 0) for (const at of rest) classes[at] = -1;
  }
  return classes;
}

/** Reads the features and the classes of a document; its attributions are the annotated ones. */
export function exampleOf(gold: GoldDocument): Example {
  const segments = segmentText(gold.text);
  const quotations = findQuotations(segments).list;
  const parties = findParties(segments, quotations, { actors: [] });
  const attributions = gold.attributions.map((attribution, number) => attributionOf(attribution, number, parties));
  const context = contextOf({ segments, quotations, parties, attributions });
  const reader = new FeatureReader(context);
  const features = context.predicates.map((_, at) => {
    reader.read(at);
    return reader.features.slice(0, reader.length);
  });
  return { gold, context, features, classes: label(context, gold) };
}
