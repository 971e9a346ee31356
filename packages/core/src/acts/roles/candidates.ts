import type { ActContext } from '../context.js';

/** One or several actors that may play a role in an act, with the features that speak for or against them. */
export interface RoleCandidate {
  /** Numbers of the actors; none where nobody plays the role. */
  readonly actors: readonly number[];
  readonly codes: readonly string[];
  /** Hashes of the features. */
  readonly features: number[];
  /** Where it was found first, for the one who reads errors. */
  readonly origin: number;
}

/** Those who may play a role, each set of codes once. */
export class RoleCandidates {
  readonly list: RoleCandidate[] = [];
  private readonly byCodes = new Map<string, RoleCandidate>();

  constructor(private readonly context: ActContext) {}

  /** The codes of actors, without repetition. */
  codesOf(actors: readonly number[]): string[] {
    const codes: string[] = [];
    for (const actor of actors) {
      const code = this.context.codeOf[actor];
      if (code !== null && code !== undefined && !codes.includes(code)) codes.push(code);
    }
    return codes;
  }

  /**
   * Adds a candidate, or finds the one with the same codes.
   *
   * @param actors - Numbers of actors; none for "nobody".
   * @param origin - Where it was found.
   * @returns The candidate and whether it is new; null where actors are given but none has a code.
   */
  add(actors: readonly number[], origin = 0): { readonly candidate: RoleCandidate; readonly isNew: boolean } | null {
    const codes = this.codesOf(actors);
    if (codes.length === 0 && actors.length > 0) return null;
    const key = [...codes].sort().join();
    const known = this.byCodes.get(key);
    if (known) return { candidate: known, isNew: false };
    const candidate = { actors: [...new Set(actors)], codes, features: [], origin };
    this.byCodes.set(key, candidate);
    this.list.push(candidate);
    return { candidate, isNew: true };
  }
}
