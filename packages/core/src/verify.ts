import type { StatementDocument } from './schema/document.js';
import type { Span } from './schema/span.js';

/** A broken invariant of a document. */
export interface Violation {
  /** Which invariant. */
  readonly code: 'span-outside-text' | 'unknown-id' | 'duplicate-id' | 'out-of-order' | 'piece-outside-span';
  /** Where in the document, as a path: `acts[3].trigger`. */
  readonly path: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
}

type Report = (code: Violation['code'], path: string, message: string) => void;

function* spansOf(document: StatementDocument): Generator<[string, Span]> {
  const named = {
    title: document.title,
    dateline: document.dateline,
    'dateline.place': document.dateline?.place ?? null,
  };
  for (const [path, span] of Object.entries(named)) if (span) yield [path, span];
  for (const key of ['blocks', 'sentences', 'quotations'] as const)
    for (const [at, span] of document[key].entries()) yield [`${key}[${at}]`, span];
  for (const key of ['actors', 'instruments'] as const) {
    for (const [at, entry] of document[key].entries())
      for (const [m, span] of entry.mentions.entries()) yield [`${key}[${at}].mentions[${m}]`, span];
  }
  yield* spansOfAttributions(document);
  yield* spansOfActs(document);
  for (const [at, { start, end }] of document.diagnostics.entries())
    if (start !== undefined && end !== undefined) yield [`diagnostics[${at}]`, { start, end }];
}

function* spansOfAttributions(document: StatementDocument): Generator<[string, Span]> {
  for (const [at, { source, cue, content }] of document.attributions.entries()) {
    if (source) yield [`attributions[${at}].source`, source];
    if (cue) yield [`attributions[${at}].cue`, cue];
    for (const [c, span] of content.entries()) yield [`attributions[${at}].content[${c}]`, span];
  }
}

function* spansOfActs(document: StatementDocument): Generator<[string, Span]> {
  for (const [at, { trigger, span, items, condition, consequence, basis }] of document.acts.entries()) {
    yield [`acts[${at}].span`, span];
    if (trigger) yield [`acts[${at}].trigger`, trigger];
    if (condition) yield [`acts[${at}].condition`, condition];
    if (consequence) yield [`acts[${at}].consequence`, consequence];
    for (const [i, item] of items.entries()) yield [`acts[${at}].items[${i}]`, item];
    for (const [i, words] of basis.entries()) yield [`acts[${at}].basis[${i}]`, words];
  }
}

function checkSpans(document: StatementDocument, report: Report): void {
  const { length } = document.text;
  for (const [path, { start, end }] of spansOf(document)) {
    if (Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length) continue;
    report(
      'span-outside-text',
      path,
      `[${start}, ${end}) is not a non-empty stretch of a text of ${length} code units.`,
    );
  }
}

function checkIds(
  document: StatementDocument,
  report: Report,
): Record<'actors' | 'attributions' | 'instruments', Set<string>> {
  const known = {
    actors: new Set<string>(),
    attributions: new Set<string>(),
    instruments: new Set<string>(),
    acts: new Set<string>(),
  };
  for (const key of ['actors', 'attributions', 'instruments', 'acts'] as const) {
    for (const [at, { id }] of document[key].entries()) {
      if (known[key].has(id)) report('duplicate-id', `${key}[${at}].id`, `The id ${JSON.stringify(id)} is used twice.`);
      known[key].add(id);
    }
  }
  return known;
}

function checkReferences(document: StatementDocument, report: Report): void {
  const known = checkIds(document, report);
  const check = (ids: Set<string>, path: string, used: readonly (string | null)[]): void => {
    for (const id of used)
      if (id !== null && !ids.has(id)) report('unknown-id', path, `Nothing has the id ${JSON.stringify(id)}.`);
  };
  check(known.actors, 'issuer', document.issuer);
  for (const [at, attribution] of document.attributions.entries()) {
    check(known.actors, `attributions[${at}].sourceActors`, [attribution.sourceActor, ...attribution.sourceActors]);
    check(known.actors, `attributions[${at}].addressees`, attribution.addressees);
    check(known.attributions, `attributions[${at}].parent`, [attribution.parent]);
  }
  for (const [at, act] of document.acts.entries()) {
    check(known.actors, `acts[${at}].actors`, act.actors);
    check(known.actors, `acts[${at}].recipients`, act.recipients);
    check(known.attributions, `acts[${at}].attribution`, [act.attribution]);
    check(known.instruments, `acts[${at}].instruments`, act.instruments);
  }
}

function checkOrder(document: StatementDocument, report: Report): void {
  for (const key of ['blocks', 'sentences'] as const) {
    const spans: readonly Span[] = document[key];
    for (let at = 1; at < spans.length; at++) {
      if ((spans[at] as Span).start >= (spans[at - 1] as Span).end) continue;
      report('out-of-order', `${key}[${at}]`, 'It begins before the one in front of it ends.');
    }
  }
}

function checkActs(document: StatementDocument, report: Report): void {
  for (const [at, { span, items }] of document.acts.entries()) {
    for (const [i, item] of items.entries()) {
      if (item.start >= span.start && item.end <= span.end) continue;
      report('piece-outside-span', `acts[${at}].items[${i}]`, 'The item lies outside the span of its act.');
    }
  }
}

/**
 * Every broken invariant of a document: spans outside the text, ids that lead nowhere or are used twice, sentences out of
 * order, items outside their act. For documents that were made or changed by other hands; what {@link parse} gives has none.
 *
 * @param document - A document that satisfies the schema.
 * @returns The violations in the order of the fields; an empty list where all is well.
 *
 * @example
 * ```ts
 * import { parse, verify } from '@demarche/core';
 *
 * verify(parse('Norland rejects the claim.')); // []
 * ```
 */
export function verify(document: StatementDocument): Violation[] {
  const violations: Violation[] = [];
  const report: Report = (code, path, message) => void violations.push({ code, path, message });
  checkSpans(document, report);
  checkReferences(document, report);
  checkOrder(document, report);
  checkActs(document, report);
  return violations;
}
