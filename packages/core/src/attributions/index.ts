import type { Parties } from '../actors/parties.js';
import { densify } from '../model/dense-model.js';
import { decodeLinearModel, type LinearModel } from '../model/linear-model.js';
import type { CueEntry } from '../options.js';
import type { Attribution } from '../schema/attribution.js';
import type { Quotation } from '../schema/quotation.js';
import type { Span } from '../schema/span.js';
import type { Segments } from '../segment/segments.js';
import { readContext } from './context.js';
import { firstToken, type Group, groupParts } from './group.js';
import { findInner } from './inner.js';
import { linkParts } from './linker.js';
import { LINK_MODEL } from './linker.weights.js';
import { modeOf } from './mode.js';
import { type Part, readParts } from './parts.js';
import { findSpeakers } from './people.js';
import { readSteps, type TaggerModel, tagTokens } from './tagger.js';
import { FIRST_STEPS, LABEL_MODEL, SECOND_STEPS, TOKEN_MODEL } from './tagger.weights.js';
import { findUserAttributions } from './user-cues.js';
import type { Stretch } from './viterbi.js';

interface Models {
  readonly tagger: TaggerModel;
  readonly linker: LinearModel;
}

let loaded: Models | null = null;

/** The models, read at first use. */
function models(): Models {
  loaded ??= {
    tagger: {
      tokens: densify(decodeLinearModel(TOKEN_MODEL)),
      labels: densify(decodeLinearModel(LABEL_MODEL)),
      firstSteps: readSteps(FIRST_STEPS),
      secondSteps: readSteps(SECOND_STEPS),
    },
    linker: decodeLinearModel(LINK_MODEL),
  };
  return loaded;
}

/** The blocks that are not furniture, as runs of tokens. */
export function stretchesOf({ blockOf, sentenceOf }: Segments): Stretch[] {
  const out: Stretch[] = [];
  for (let from = 0; from < blockOf.length; ) {
    let to = from + 1;
    while (to < blockOf.length && blockOf[to] === blockOf[from]) to++;
    if ((sentenceOf[from] as number) >= 0) out.push({ from, to });
    from = to;
  }
  return out;
}

/** A group, and the one in whose content it stands. */
export interface NestedGroup {
  readonly group: Group;
  readonly outer: Group | null;
}

/**
 * The groups of parts that belong together, before anything is known of the actors, in the order of the text.
 *
 * @param segments - The text in segments.
 * @param quotations - What stands in quotation marks.
 */
export function findGroups(segments: Segments, quotations: readonly Quotation[]): NestedGroup[] {
  const { tagger, linker } = models();
  const context = readContext(segments, quotations);
  const { blockOf } = segments;
  const parts = readParts(tagTokens(tagger, context, blockOf, stretchesOf(segments)), blockOf);
  const groups = groupParts(parts, linkParts(linker, context, blockOf, parts));
  const all: NestedGroup[] = [...groups.map((group) => ({ group, outer: null })), ...findInner(context, groups)];
  return all.sort((a, b) => firstToken(a.group) - firstToken(b.group));
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
  const outermost = quotations.filter(({ depth }) => depth === 0);
  const groups = findGroups(segments, quotations);
  const numberOf = new Map(groups.map(({ group }, at) => [group, at]));
  const idOf = (at: number): string => `attribution-${at + 1}`;
  const found = groups.map(({ group, outer }, at): Attribution => {
    const content = group.content.map(spanOf);
    const source = group.source ? spanOf(group.source) : null;
    return {
      id: idOf(at),
      source,
      sourceActor: null,
      sourceActors: [],
      cue: group.cue ? spanOf(group.cue) : null,
      content,
      mode: modeOf(segments.text, content, outermost),
      addressees: [],
      parent: outer && idOf(numberOf.get(outer) as number),
      rule: outer ? 'attribution-inner' : 'attribution-model',
    };
  });
  const added = findUserAttributions(segments, quotations, parties, cues, found);
  const all = [...found, ...added.map((one, at) => ({ ...one, id: idOf(found.length + at) }))];
  return findSpeakers(segments, parties, all);
}
