import { type StatementDocument, StatementDocumentSchema } from '@demarche/core';

/** How the JSON is written. */
export interface JsonOptions {
  /** Spaces by which each level is indented; 2 by default, 0 for one line. */
  readonly indent?: number;
}

/**
 * A document as JSON. Keys stand in the order of the schema, so the same document always gives the same bytes.
 *
 * @param document - What `parse` gave.
 * @param options - The indentation.
 * @returns JSON without a line feed at its end.
 *
 * @example
 * ```ts
 * import { parse } from '@demarche/core';
 * import { toJson } from '@demarche/json';
 *
 * toJson(parse('Norland rejects the claim.'), { indent: 0 });
 * ```
 */
export function toJson(document: StatementDocument, { indent = 2 }: JsonOptions = {}): string {
  return JSON.stringify(StatementDocumentSchema.parse(document), null, indent);
}
