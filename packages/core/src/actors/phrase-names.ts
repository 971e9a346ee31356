import type { Draft } from './phrase-draft.js';
import type { Scene } from './scene.js';
import { Role } from './word-roles.js';

/** Reads the names of people in noun phrases: titles, initials, particles, the name of the lexicon. */
export class NameReader {
  constructor(private readonly scene: Scene) {}

  /** Whether a title with a name behind it stands at a token (`Dr. Ayelo`). */
  isTitle(t: number, end: number): boolean {
    return (
      ((this.scene.roles[t] as number) & Role.title) !== 0 && this.scene.isCapital(t) && this.namesFollow(t + 1, end)
    );
  }

  /** Whether a name can begin at a token. */
  starts(t: number, end: number): boolean {
    const { scene } = this;
    if (t >= end) return false;
    if (scene.isParticle(t)) return scene.isNameWord(t + 1) || (scene.isParticle(t + 1) && scene.isNameWord(t + 2));
    return scene.isNameWord(t) || scene.personAt(t) !== null || this.isTitle(t, end);
  }

  private namesFollow(t: number, end: number): boolean {
    const { scene } = this;
    if (t < end && scene.lower[t] === '.') return this.namesFollow(t + 1, end);
    if (t < end && scene.lower[t] === '(' && scene.lower[t + 1]?.startsWith('ret'))
      return this.namesFollow(scene.skipBracket(t, end), end);
    return (
      t < end &&
      (scene.isNameWord(t) ||
        scene.personAt(t) !== null ||
        ((scene.roles[t] as number) & (Role.title | Role.office)) !== 0 ||
        scene.isParticle(t))
    );
  }

  /** Reads a title that opens a phrase; returns the token after it and its name. */
  takeTitle(draft: Draft, t: number, end: number): number {
    const { scene } = this;
    const role = scene.roles[t] as number;
    draft.roles |= role & (Role.male | Role.female | Role.title);
    if ((role & Role.office) !== 0 && draft.head < 0) draft.head = t;
    const next = scene.lower[t + 1] === '.' ? t + 2 : t + 1;
    const further = ((scene.roles[next] as number) & (Role.title | Role.office)) !== 0 && !scene.isInitial(next);
    return further ? next : this.takeName(draft, next, end);
  }

  /** Reads a name after an office or a title, with further titles, initials and particles; returns the token after it. */
  takeName(draft: Draft, from: number, end: number): number {
    const { scene } = this;
    let t = from;
    while (t < end && this.isTitle(t, end)) {
      draft.roles |= (scene.roles[t] as number) & (Role.male | Role.female);
      t += scene.lower[t + 1] === '.' ? 2 : 1;
      if (scene.lower[t] === '(' && scene.lower[t + 1]?.startsWith('ret')) t = scene.skipBracket(t, end);
    }
    const person = scene.personAt(t);
    const to = scene.nameEnd(t, end);
    if (to === t) return t;
    const last = person ? Math.max(to, person.to) : to;
    draft.person = person ?? scene.personIn(t, to);
    draft.nameFrom = t;
    draft.nameTo = last;
    return last;
  }

  /** Whether a name of two words or more stands at a token, closed by a comma, a verb or the end. */
  isFullName(at: number, end: number): boolean {
    const to = this.scene.personAt(at)?.to ?? this.scene.nameEnd(at, end);
    return to - at >= 2 && !(to < end && this.scene.lower[to] === 'and');
  }
}
