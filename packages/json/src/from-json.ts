import { DemarcheError, SCHEMA_VERSION, type StatementDocument, StatementDocumentSchema } from '@demarche/core';

const EXAMPLE = 'fromJson(toJson(document))';

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DemarcheError('invalid-json', {
      problem: `The text is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
      expected: 'the JSON of one document.',
      example: EXAMPLE,
      cause,
    });
  }
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'schemaVersion' in value ? value.schemaVersion : undefined;
}

/**
 * Reads the JSON of a document and checks it against the schema.
 *
 * @param text - What {@link toJson} wrote, or what another program wrote to the same schema.
 * @throws {DemarcheError} `invalid-json` where it is no JSON, `unsupported-version` where another version of the format wrote
 * it, `invalid-document` with the path of the first mistake where it does not fit the schema.
 *
 * @example
 * ```ts
 * import { parse } from '@demarche/core';
 * import { fromJson, toJson } from '@demarche/json';
 *
 * fromJson(toJson(parse('Norland rejects the claim.'))).text; // 'Norland rejects the claim.'
 * ```
 */
export function fromJson(text: string): StatementDocument {
  const value = read(text);
  const version = versionOf(value);
  if (version !== undefined && version !== SCHEMA_VERSION) {
    throw new DemarcheError('unsupported-version', {
      problem: `The document has schemaVersion ${JSON.stringify(version)}.`,
      expected: `schemaVersion "${SCHEMA_VERSION}"; read it with the release that wrote it.`,
      example: EXAMPLE,
    });
  }
  const result = StatementDocumentSchema.safeParse(value);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new DemarcheError('invalid-document', {
    problem: `At ${first?.path.join('.') || 'the top'}: ${first?.message ?? 'it does not fit'}.`,
    expected: 'a document as the JSON Schema describes it.',
    example: EXAMPLE,
    cause: result.error,
  });
}
