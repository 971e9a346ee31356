import { DemarcheError, type StatementDocument, StatementDocumentSchema } from '@demarche/core';
import { describeIssues } from './describe-issues.js';

/** How JSON is written. */
export interface JsonOptions {
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

function readIndent(options: JsonOptions): number {
  const unknown = Object.keys(options).find((key) => key !== 'indent');
  const example = 'toJson(document, { indent: 2 })';
  if (unknown !== undefined) {
    throw new DemarcheError('unknown-option', {
      problem: `Unknown option "${unknown}".`,
      expected: 'indent only.',
      example,
    });
  }
  const { indent = DEFAULT_INDENT } = options;
  if (Number.isInteger(indent) && indent >= 0 && indent <= MAX_INDENT) return indent;
  const expected = `a whole number from 0 to ${MAX_INDENT}.`;
  throw new DemarcheError('invalid-option', { problem: `indent is ${String(indent)}.`, expected, example });
}

/**
 * A document as JSON. The keys always stand in the order of the schema, so that equal documents give equal bytes.
 *
 * @param document - What `parse` gave.
 * @param options - How to lay it out.
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
  return JSON.stringify(ordered(document), null, readIndent(options));
}

/**
 * A document as one line of NDJSON (JSON Lines), line feed included. Lines can be put one after the other.
 *
 * @param document - What `parse` gave.
 * @throws {DemarcheError} `invalid-document` where the document breaks the schema.
 *
 * @example
 * ```ts
 * import { parse } from '@demarche/core';
 * import { toNdjsonLine } from '@demarche/json';
 *
 * ['Norland rejects the claim.', 'Norland agrees.'].map((text) => toNdjsonLine(parse(text))).join('');
 * ```
 */
export function toNdjsonLine(document: StatementDocument): string {
  return `${JSON.stringify(ordered(document))}\n`;
}
