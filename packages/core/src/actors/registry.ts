import type { ActorEntry } from '../lexicon/actor-entry.js';
import type { Actor, ActorKind, Mention } from '../schema/actor.js';

/** A place of the text, by token numbers, half-open. */
interface Tokens {
  readonly from: number;
  readonly to: number;
}

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

  private readonly byEntry = new Map<ActorEntry, number>();

  /**
   * @param textOf - The words of some tokens, for the names of actors that have none of their own.
   */
  constructor(private readonly textOf: (from: number, to: number) => string) {}

  private add(key: string, draft: Omit<Draft, 'mentions'>): number {
    const { name, kind, code, role, reason } = draft;
    this.drafts.push({ name, kind, code, role, reason, mentions: [] });
    this.byKey.set(key, this.drafts.length - 1);
    return this.drafts.length - 1;
  }

  /** The actor of a lexicon entry. */
  ofEntry(entry: ActorEntry): number {
    const met = this.byEntry.get(entry);
    if (met !== undefined) return met;
    const kind = kindOfEntry(entry);
    const shared = kind === 'state' || kind === 'organization';
    const key = shared ? `party/${entry.code}` : `${kind}/${entry.code}/${entry.name}`;
    const { name, code, role = null } = entry;
    const actor = this.byKey.get(key) ?? this.add(key, { name, kind, code, role, reason: 'named in the lexicon' });
    this.byEntry.set(entry, actor);
    return actor;
  }

  /**
   * A body that speaks for a party (`the Kenyan foreign ministry`).
   *
   * @param code - The code of the party.
   * @param head - The noun that it is called by.
   * @param place - The tokens of the phrase, null where they do not name it.
   * @param reason - The rule that found it.
   */
  ofBody(code: string, head: string, place: Tokens | null, reason: string): number {
    const key = `body/${code}/${head}`;
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const kind: ActorKind = code.startsWith('IGO:') ? 'organization' : code === 'NSA' ? 'group' : 'government-body';
    return this.add(key, { name: place ? this.textOf(place.from, place.to) : head, kind, code, role: null, reason });
  }

  /** A person of a party of whom only the office is known. */
  ofOfficer(code: string, head: string, place: Tokens | null, role: string | null, reason: string): number {
    const key = `person/${code}/${head}`;
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const name = place ? this.textOf(place.from, place.to) : head;
    return this.add(key, { name, kind: 'person', code, role, reason });
  }

  /** A person, by the last word of the name. */
  ofPerson(last: string, name: string, code: string | null, role: string | null, reason: string): number {
    const key = `person/${code ?? ''}/${last}`;
    return this.byKey.get(key) ?? this.add(key, { name, kind: 'person', code, role, reason });
  }

  /** Gives a person whose name was not known one. */
  rename(actor: number, name: string): void {
    (this.drafts[actor] as Draft).name = name;
  }

  /** Any other party, by its words. */
  ofOther({ from, to }: Tokens, reason: string): number {
    const name = this.textOf(from, to);
    const key = `other/${name.toLowerCase()}`;
    return this.byKey.get(key) ?? this.add(key, { name, kind: 'group', code: 'NSA', role: null, reason });
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
