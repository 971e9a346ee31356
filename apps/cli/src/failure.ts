import { DemarcheError } from '@demarche/core';

/** Why something could not be read: the word that the summary counts, and what is told at once. */
export interface Failure {
  readonly reason: string;
  readonly message: string;
}

/** An input that is not what it should be. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    readonly reason: string,
    message: string,
  ) {
    super(message);
  }
}

/** The command was asked for what it cannot do; nothing was written. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'not found',
  EACCES: 'not readable',
  EPERM: 'not readable',
  EISDIR: 'a folder',
};

/** What went wrong, in words. A text that breaks a worker is a failure like any other. */
export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof InputError) return { reason: error.reason, message };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof DemarcheError) return { reason: code.replaceAll('-', ' '), message };
  return { reason: SYSTEM[code] ?? 'other', message };
}
