import { DemarcheError } from '@demarche/core';

/** The error that a call throws. */
export function thrownBy(call: () => unknown): DemarcheError {
  try {
    call();
  } catch (error) {
    if (error instanceof DemarcheError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
