import { findParties } from './actors/index.js';
import { findActs } from './acts/index.js';
import { findAttributions } from './attributions/index.js';
import { findDiagnostics } from './document/diagnostics.js';
import { contentId } from './document/id.js';
import { DemarcheError, shown } from './errors.js';
import {
  DEFAULT_MAX_LENGTH,
  type ParseOptions,
  ParseOptionsSchema,
  type ParserOptions,
  ParserOptionsSchema,
  readOptions,
} from './options.js';
import { findQuotations } from './quotations/index.js';
import { SCHEMA_VERSION, type StatementDocument } from './schema/document.js';
import { segmentText } from './segment/index.js';

/** A parser with what a user added to it. */
export interface Parser {
  /** Parses one text; see {@link parse}. */
  readonly parse: (text: string, options?: { readonly id?: string }) => StatementDocument;
}

function checkText(text: unknown, maxLength: number): asserts text is string {
  if (typeof text !== 'string') {
    throw new DemarcheError('invalid-type', {
      problem: `The text is ${shown(text)}, not a string.`,
      expected: 'the text of one document as a string.',
      example: "parse('The ministry rejected the claim.')",
    });
  }
  if (text.length > maxLength) {
    throw new DemarcheError('text-too-long', {
      problem: `The text has ${text.length} code units; the limit is ${maxLength}.`,
      expected: 'one document at a time; split a collection into its documents, or raise the limit.',
      example: `parse(text, { maxLength: ${text.length} })`,
    });
  }
}

/** The pipeline: each stage reads what came before and adds something new. */
function run(text: string, options: ParseOptions): StatementDocument {
  const segments = segmentText(text, options.furniture);
  const quotations = findQuotations(segments);
  const parties = findParties(segments, quotations.list, { actors: options.actors ?? [] });
  const attributions = findAttributions(segments, quotations.list, parties, options.cues ?? []);
  const acts = findActs({ segments, quotations: quotations.list, parties, attributions, cues: options.cues ?? [] });
  return {
    schemaVersion: SCHEMA_VERSION,
    offsetUnit: 'utf-16',
    id: options.id ?? contentId(text),
    kind: parties.kind,
    language: segments.language,
    title: segments.title,
    outlet: parties.kind === 'news-report' ? segments.outlet : null,
    date: segments.date,
    dateline: segments.dateline,
    issuer: parties.issuer.map((number) => (parties.actors[number] as { id: string }).id),
    text,
    blocks: [...segments.blocks],
    sentences: [...segments.sentences],
    actors: [...parties.actors],
    instruments: [...parties.instruments],
    quotations: [...quotations.list],
    attributions: [...attributions],
    acts: [...acts],
    diagnostics: findDiagnostics(segments, quotations, attributions),
  };
}

/**
 * Turns the text of a diplomatic statement, or of a news report about one, into a typed document: who told whom what, each
 * claim with the place of its words. Pure, synchronous, deterministic, offline; never throws on text, however broken.
 *
 * @param text - The text of one document. All offsets of the result count its UTF-16 code units.
 * @param options - An id, further actors, cues and furniture, another length limit.
 * @returns A document that satisfies {@link StatementDocumentSchema}.
 * @throws {DemarcheError} `invalid-type` where the text is no string, `text-too-long` over `maxLength` (2,000,000 code units
 * by default), `unknown-option` and `invalid-option`.
 *
 * @example
 * ```ts
 * import { parse } from '@demarche/core';
 *
 * const document = parse('Norland demands that Sudmark withdraw its patrol boats.');
 * document.acts[0]?.kind; // 'demand'
 * ```
 */
export function parse(text: string, options: ParseOptions = {}): StatementDocument {
  const read = readOptions(ParseOptionsSchema, options);
  checkText(text, read.maxLength ?? DEFAULT_MAX_LENGTH);
  return run(text, read);
}

/**
 * A parser that knows what a user adds: actors (which win over the built-in ones), words of speech, furniture of their pages.
 * The options are checked once.
 *
 * @param options - What to add.
 * @throws {DemarcheError} `unknown-option` and `invalid-option`.
 *
 * @example
 * ```ts
 * import { createParser } from '@demarche/core';
 *
 * const parser = createParser({ furniture: ['Rate this page'] });
 * parser.parse('Rate this page\n\nNorland rejects the claim.').blocks[0]?.kind; // 'furniture'
 * ```
 */
export function createParser(options: ParserOptions = {}): Parser {
  const added = readOptions(ParserOptionsSchema, options);
  return { parse: (text, own = {}) => parse(text, { ...added, ...own }) };
}
