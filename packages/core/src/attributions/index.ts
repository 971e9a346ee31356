import type { Parties } from '../actors/parties.js';
import { decodeLinearModel, type LinearModel } from '../model/linear-model.js';
import type { CueEntry } from '../options.js';
import type { Attribution } from '../schema/attribution.js';
import type { Quotation } from '../schema/quotation.js';
import type { Span } from '../schema/span.js';
import type { Segments } from '../segment/segments.js';
import { readContext } from './context.js';
import { type Group, groupParts } from './group.js';
import { linkParts } from './linker.js';
import { LINK_MODEL } from './linker.weights.js';
import { modeOf } from './mode.js';
import { type Part, readParts } from './parts.js';
import { actorsOf } from './people.js';
import { readSteps, Tagger } from './tagger.js';
import { TAGGER_MODEL, TAGGER_STEPS } from './tagger.weights.js';
import { findUserAttributions } from './user-cues.js';

interface Models {
  readonly tagger: LinearModel;
  readonly steps: Int32Array;
  readonly linker: LinearModel;
}

let loaded: Models | null = null;

/** The models, read at first use. */
function models(): Models {
  loaded ??= {
    tagger: decodeLinearModel(TAGGER_MODEL),
    steps: readSteps(TAGGER_STEPS),
    linker: decodeLinearModel(LINK_MODEL),
  };
  return loaded;
}

/**
 * The groups of parts that the models find, before anything is known of the actors.
 *
 * @param segments - The text in segments.
 * @param quotations - What stands in quotation marks.
 */
export function findGroups(segments: Segments, quotations: readonly Quotation[]): Group[] {
  const { tagger: model, steps, linker } = models();
  const context = readContext(segments, quotations);
  const { blockOf, sentenceOf } = segments;
  const labels = new Uint8Array(segments.tokens.count);
  const tagger = new Tagger(model, steps, context);
  for (let from = 0; from < labels.length; ) {
    let to = from + 1;
    while (to < labels.length && blockOf[to] === blockOf[from]) to++;
    if ((sentenceOf[from] as number) >= 0) tagger.tag(from, to, labels);
    from = to;
  }
  const parts = readParts(labels, blockOf);
  return groupParts(parts, linkParts(linker, context, blockOf, parts));
}

/**
 * The fourth stage: who is cited as saying what. A linear-chain model labels the tokens, a second one says which parts belong
 * together; both were trained on PolNeAR and on documents annotated with the codebook (see training/MODEL-CARD.md).
 *
 * @param segments - The text in segments.
 * @param quotations - What stands in quotation marks.
 * @param parties - The actors, for who speaks and who was told.
 * @param cues - Words of speech that the user added.
 */
export function findAttributions(
  segments: Segments,
  quotations: readonly Quotation[],
  parties: Parties,
  cues: readonly CueEntry[] = [],
): Attribution[] {
  const spanOf = (part: Part): Span => ({
    start: segments.tokens.start[part.from] as number,
    end: segments.tokens.end[part.to - 1] as number,
  });
  const idOf = (number: number): string => (parties.actors[number] as { id: string }).id;
  const outermost = quotations.filter(({ depth }) => depth === 0);
  const found = findGroups(segments, quotations).map((group, at): Attribution => {
    const content = group.content.map(spanOf);
    const source = group.source ? spanOf(group.source) : null;
    const sourceActors = source ? actorsOf(parties, segments.text, source).map(idOf) : [];
    return {
      id: `attribution-${at + 1}`,
      source,
      sourceActor: sourceActors[0] ?? null,
      sourceActors,
      cue: group.cue ? spanOf(group.cue) : null,
      content,
      mode: modeOf(segments.text, content, outermost),
      addressees: [],
      parent: null,
      rule: 'attribution-model',
    };
  });
  const added = findUserAttributions(segments, quotations, parties, cues, found);
  return [...found, ...added.map((one, at) => ({ ...one, id: `attribution-${found.length + at + 1}` }))];
}
