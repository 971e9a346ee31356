import { DemarcheError, type StatementDocument, StatementDocumentSchema } from '@demarche/core';
import { describeIssues } from './describe-issues.js';
import { convertOffsets, type OffsetUnit } from './offsets.js';

/** How one line of NDJSON is written. */
export interface NdjsonOptions {
  /** What the offsets count: UTF-16 code units by default. */
  readonly offsets?: OffsetUnit;
}

/** How JSON is written. */
export interface JsonOptions extends NdjsonOptions {
  /** Spaces a level, 0 to 10; 0 writes everything on one line. 2 by default. */
  readonly indent?: number;
}

const DEFAULT_INDENT = 2;
const MAX_INDENT = 10;

/** The document with its keys in the order of the schema, whatever order they came in. */
function ordered(document: StatementDocument): StatementDocument {
  const result = StatementDocumentSchema.safeParse(document);
  if (result.success) return result.data;
  throw new DemarcheError('invalid-document', {
    problem: describeIssues(result.error.issues, document),
    expected: 'a document that satisfies StatementDocumentSchema.',
    example: 'toJson(parse(text))',
    cause: result.error,
  });
}

function readIndent(indent: unknown): number {
  if (typeof indent === 'number' && Number.isInteger(indent) && indent >= 0 && indent <= MAX_INDENT) return indent;
  throw new DemarcheError('invalid-option', {
    problem: `indent is ${String(indent)}.`,
    expected: `a whole number from 0 to ${MAX_INDENT}.`,
    example: 'toJson(document, { indent: 2 })',
  });
}

/** Refuses options that have no meaning: a misspelt one would be lost in silence. */
function checkKeys(options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  throw new DemarcheError('unknown-option', {
    problem: `Unknown option "${unknown}".`,
    expected: `only ${known.join(' and ')}.`,
    example: "toJson(document, { indent: 2, offsets: 'code-point' })",
  });
}

function written(document: StatementDocument, unit: OffsetUnit, indent: number): string {
  return JSON.stringify(convertOffsets(ordered(document), unit), null, indent);
}

/**
 * A document as JSON. The keys always stand in the order of the schema, so that equal documents give equal bytes.
 *
 * @param document - What `parse` gave.
 * @param options - How to lay it out, and what its offsets count.
 * @returns JSON without a line feed at its end.
 * @throws {DemarcheError} `invalid-document` where the document breaks the schema; `unknown-option` and `invalid-option`.
 *
 * @example
 * ```ts
 * import { parse } from '@demarche/core';
 * import { toJson } from '@demarche/json';
 *
 * toJson(parse('Norland rejects the claim.'), { indent: 0 }).slice(0, 23); // '{"schemaVersion":"1.0",'
 * ```
 */
export function toJson(document: StatementDocument, options: JsonOptions = {}): string {
  checkKeys(options, ['indent', 'offsets']);
  return written(document, options.offsets ?? 'utf-16', readIndent(options.indent ?? DEFAULT_INDENT));
}

/**
 * A document as one line of NDJSON (JSON Lines), line feed included. Lines can be put one after the other; `writeNdjson` does
 * it for a stream of documents.
 *
 * @param document - What `parse` gave.
 * @param options - What its offsets count.
 * @throws {DemarcheError} `invalid-document` where the document breaks the schema; `unknown-option` and `invalid-option`.
 *
 * @example
 * ```ts
 * import { parse } from '@demarche/core';
 * import { toNdjsonLine } from '@demarche/json';
 *
 * toNdjsonLine(parse('Norland rejects the claim.')) + toNdjsonLine(parse('Norland agrees.'));
 * ```
 */
export function toNdjsonLine(document: StatementDocument, options: NdjsonOptions = {}): string {
  checkKeys(options, ['offsets']);
  return `${written(document, options.offsets ?? 'utf-16', 0)}\n`;
}
