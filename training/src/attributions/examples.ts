import { isBegin, Label } from '../../../packages/core/src/attributions/labels.js';
import { findQuotations } from '../../../packages/core/src/quotations/index.js';
import type { Quotation } from '../../../packages/core/src/schema/quotation.js';
import { segmentText } from '../../../packages/core/src/segment/index.js';
import type { Segments } from '../../../packages/core/src/segment/segments.js';
import { type Pair, readAnnotations } from '../annotations.js';
import { readJsonLines, shared } from '../data.js';

/** The parts of one attribution as annotated. */
export interface GoldParts {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

/** A text with its attributions. */
export interface Example {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldParts[];
  /** Annotated by us with the codebook, not by PolNeAR. */
  readonly own: boolean;
}

/** An example after the first stages of the parser, with the label of each token. */
export interface PreparedExample extends Example {
  readonly segments: Segments;
  readonly quotations: readonly Quotation[];
  readonly labels: Uint8Array;
}

/** The training articles of PolNeAR. */
export function readArticles(): Example[] {
  return readJsonLines<Example>(shared('attribution/polnear-train.jsonl')).map((example) => ({
    ...example,
    own: false,
  }));
}

/**
 * The documents that we annotated in the first round. With those of the second, most of which are news in rare wordings, the
 * tagger reads both development sets worse (LOG.md).
 */
export function readOwn(): Example[] {
  return readAnnotations(1).map(({ id, text, attributions }) => ({ id, text, attributions, own: true }));
}

/** Runs the first stages and labels the tokens; where attributions overlap a cue wins over a source, a source over a content. */
export function prepare(example: Example): PreparedExample {
  const segments = segmentText(example.text);
  return {
    ...example,
    segments,
    quotations: findQuotations(segments).list,
    labels: labelTokens(segments, example.attributions),
  };
}

function labelTokens({ text, tokens }: Segments, attributions: readonly GoldParts[]): Uint8Array {
  const at = new Uint8Array(text.length + 1);
  const fill = (spans: readonly Pair[], begin: number): void => {
    for (const [from, to] of spans) {
      at.fill(begin + 1, from, to);
      at[from] = begin;
    }
  };
  for (const { content, cue } of attributions) {
    const cueFrom = cue[0]?.[0] ?? -1;
    for (const span of content) fill([span], cueFrom > span[0] ? Label.contentBeforeBegin : Label.contentAfterBegin);
  }
  for (const { source } of attributions) fill(source, Label.sourceBegin);
  for (const { cue } of attributions) fill(cue, Label.cueBegin);
  const labels = new Uint8Array(tokens.count);
  for (let token = 0; token < tokens.count; token++) {
    const [from, to] = [tokens.start[token] as number, tokens.end[token] as number];
    let label: number = at[from] as number;
    for (let i = from; i < to && label === 0; i++) label = at[i] as number;
    labels[token] = label;
  }
  for (let token = 0; token < tokens.count; token++) {
    const label = labels[token] as number;
    const before = token === 0 ? 0 : (labels[token - 1] as number);
    if (label !== 0 && !isBegin(label) && before !== label && before !== label - 1) labels[token] = label - 1;
  }
  return labels;
}

/** Whether an example of `[...readArticles(), ...readOwn()]` is held back to tune: a tenth of the articles, a fifth of our own. */
export function isTuning(example: Example, at: number): boolean {
  return example.own ? (at - 840) % 5 === 0 : at % 10 === 9;
}
