import type { ActorEntry } from '../lexicon/actor-entry.js';
import type { Actor, ActorKind, Mention } from '../schema/actor.js';

/** An actor in the making. */
interface Draft {
  name: string;
  kind: ActorKind;
  code: string | null;
  role: string | null;
  reason: string | null;
  readonly mentions: Mention[];
}

const kindOfEntry = (entry: ActorEntry): ActorKind =>
  entry.kind ?? (entry.code.startsWith('IGO:') ? 'organization' : entry.code === 'NSA' ? 'group' : 'state');

/** The actors of one text, numbered in the order in which they are first met. */
export class Registry {
  private readonly drafts: Draft[] = [];
  private readonly byKey = new Map<string, number>();

  private get(key: string, make: () => Draft): number {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    this.drafts.push(make());
    this.byKey.set(key, this.drafts.length - 1);
    return this.drafts.length - 1;
  }

  /** The actor of a lexicon entry. */
  ofEntry(entry: ActorEntry): number {
    const kind = kindOfEntry(entry);
    const shared = kind === 'state' || kind === 'organization';
    return this.get(shared ? `party/${entry.code}` : `${kind}/${entry.code}/${entry.name}`, () => ({
      name: entry.name,
      kind,
      code: entry.code,
      role: entry.role ?? null,
      reason: 'named in the lexicon',
      mentions: [],
    }));
  }

  /** A body that speaks for a party (`the Kenyan foreign ministry`). */
  ofBody(code: string, head: string, name: string, reason: string): number {
    const kind: ActorKind = code.startsWith('IGO:') ? 'organization' : code === 'NSA' ? 'group' : 'government-body';
    return this.get(`body/${code}/${head}`, () => ({ name, kind, code, role: null, reason, mentions: [] }));
  }

  /** A person, by the last word of the name. */
  ofPerson(key: string, name: string, code: string | null, role: string | null, reason: string | null): number {
    return this.get(`person/${code ?? ''}/${key}`, () => ({ name, kind: 'person', code, role, reason, mentions: [] }));
  }

  /** Any other party, by its words. */
  ofOther(name: string, reason: string): number {
    return this.get(`other/${name.toLowerCase()}`, () => ({
      name,
      kind: 'group',
      code: 'NSA',
      role: null,
      reason,
      mentions: [],
    }));
  }

  codeOf(actor: number): string | null {
    return (this.drafts[actor] as Draft).code;
  }

  kindOf(actor: number): ActorKind {
    return (this.drafts[actor] as Draft).kind;
  }

  /** Keeps a place of the text and, of names, the fullest. */
  mention(actor: number, mention: Mention, name: string | null, role: string | null): void {
    const draft = this.drafts[actor] as Draft;
    const last = draft.mentions.at(-1);
    if (last?.start !== mention.start || last.end !== mention.end) draft.mentions.push(mention);
    if (name && draft.kind === 'person' && name.length > draft.name.length) draft.name = name;
    if (role && draft.role === null) draft.role = role;
  }

  build(): Actor[] {
    return this.drafts.map((draft, at) => ({
      id: `actor-${at + 1}`,
      ...draft,
      mentions: [...draft.mentions].sort((a, b) => a.start - b.start || b.end - a.end),
    }));
  }
}
