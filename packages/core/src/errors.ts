/** What can be wrong with a call. Text is never wrong: it parses, with diagnostics. */
export type DemarcheErrorCode =
  | 'invalid-type'
  | 'unknown-option'
  | 'invalid-option'
  | 'text-too-long'
  | 'invalid-json'
  | 'invalid-document'
  | 'unsupported-version';

/** The parts of the message of a {@link DemarcheError}. */
export interface DemarcheErrorParts {
  /** What was wrong, with the offending value. */
  readonly problem: string;
  /** What was expected instead. */
  readonly expected: string;
  /** A call or value that works. */
  readonly example: string;
  /** The error that caused this one. */
  readonly cause?: unknown;
}

/**
 * The one error that Demarche throws: a call was wrong. Its message says what was wrong, what was expected, and gives an example.
 *
 * @example
 * ```ts
 * import { DemarcheError, parse } from '@demarche/core';
 *
 * try {
 *   parse(42 as never);
 * } catch (error) {
 *   if (error instanceof DemarcheError) error.code; // 'invalid-type'
 * }
 * ```
 */
export class DemarcheError extends Error {
  override readonly name = 'DemarcheError';
  /** What kind of mistake it was; stable, for programs. */
  readonly code: DemarcheErrorCode;

  /**
   * @param code - What kind of mistake it was.
   * @param parts - The parts of the message.
   */
  constructor(code: DemarcheErrorCode, parts: DemarcheErrorParts) {
    super(
      `${parts.problem}\nExpected: ${parts.expected}\nExample: ${parts.example}`,
      parts.cause === undefined ? {} : { cause: parts.cause },
    );
    this.code = code;
  }
}

const SHOWN = 60;

/** A value as it can stand in an error message: short, on one line. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
  if (value === null || value === undefined || typeof value !== 'object') return String(value);
  return Array.isArray(value)
    ? `an array of ${value.length}`
    : `an object of type ${value.constructor?.name ?? 'Object'}`;
}
