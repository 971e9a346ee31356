import { DemarcheError, SCHEMA_VERSION, type StatementDocument } from '@demarche/core';
import { describeIssues, shown } from './describe-issues.js';
import { convertOffsets, WrittenDocumentSchema } from './offsets.js';

const EXAMPLE = 'fromJson(toJson(parse(text)))';

function readJson(text: string): unknown {
  if (typeof text !== 'string') {
    const expected = 'the JSON of one document as a string.';
    throw new DemarcheError('invalid-type', {
      problem: `The JSON is ${shown(text)}, not a string.`,
      expected,
      example: EXAMPLE,
    });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    const problem = `This is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new DemarcheError('invalid-json', {
      problem,
      expected: 'the JSON of one document.',
      example: EXAMPLE,
      cause,
    });
  }
}

/** A document of another version is told apart from a broken one: its reader needs another release, not a repair. */
function checkVersion(value: unknown): void {
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) return;
  if (value.schemaVersion === SCHEMA_VERSION) return;
  throw new DemarcheError('unsupported-version', {
    problem: `The document has the schema version ${shown(value.schemaVersion)}; this release reads ${shown(SCHEMA_VERSION)}.`,
    expected: 'a document of this version; read it with the release that wrote it, or parse its text again.',
    example: EXAMPLE,
  });
}

/**
 * Reads the JSON of one document, one line of NDJSON included, and checks it against the schema. Keys that the schema does not
 * know are dropped. Offsets in code points or bytes become offsets in UTF-16 code units. It does not check that spans lie inside the text and ids lead somewhere: `verify` of `@demarche/core` does.
 *
 * @param text - JSON that {@link toJson} or another program wrote.
 * @throws {DemarcheError} `invalid-type`, `invalid-json`, `unsupported-version`, or `invalid-document` with each wrong place,
 * what was expected there and what stands there.
 *
 * @example
 * ```ts
 * import { parse } from '@demarche/core';
 * import { fromJson, toJson } from '@demarche/json';
 *
 * fromJson(toJson(parse('Norland rejects the claim.'))).schemaVersion; // '1.0'
 * ```
 */
export function fromJson(text: string): StatementDocument {
  const value = readJson(text);
  checkVersion(value);
  const result = WrittenDocumentSchema.safeParse(value);
  if (result.success) return convertOffsets(result.data, 'utf-16');
  throw new DemarcheError('invalid-document', {
    problem: describeIssues(result.error.issues, value),
    expected: 'a document that satisfies the JSON Schema @demarche/json/schema.',
    example: EXAMPLE,
    cause: result.error,
  });
}
