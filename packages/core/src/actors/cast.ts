import type { PartyMention } from './parties.js';

/** What sort of party is spoken of, as far as references ask. */
export const Sort = {
  state: 0,
  organization: 1,
  body: 2,
  person: 3,
  group: 4,
  other: 5,
  document: 6,
  code: 7,
} as const;
/** One of {@link Sort}. */
export type Sort = (typeof Sort)[keyof typeof Sort];

/** How it came to be spoken of: by a mention, as members of a list, as the two sides of a meeting, in the title … */
export const Origin = {
  mention: 0,
  list: 1,
  meeting: 2,
  title: 3,
  issuer: 4,
  home: 5,
  outsider: 6,
  nobody: 7,
  rivals: 8,
} as const;
/** One of {@link Origin}. */
export type Origin = (typeof Origin)[keyof typeof Origin];

/** How and where something is spoken of, by token numbers. */
export interface Occurrence {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly block: number;
  readonly quoted: boolean;
  readonly form: PartyMention['form'];
  readonly modifier: boolean;
  /** `in Moscow`: where something happens. */
  readonly place: boolean;
  /** Whether it is the subject of a verb. */
  readonly subject: boolean;
  /** Whether it stands beside a verb of speech. */
  readonly speaker: boolean;
  /** The head noun in lower case, empty for names. */
  readonly head: string;
  readonly plural: boolean;
}

/** A party or several of which a text has spoken, with what is remembered of the latest occurrence. */
export class Known {
  sentence = -99;
  block = -1;
  from = -1;
  to = -1;
  quoted = false;
  form: PartyMention['form'] = 'name';
  modifier = false;
  place = false;
  subject = false;
  plural = false;
  speakerAt = -99;
  subjectAt = -99;
  count = 0;
  tick = -1;
  /** 1 for a man, 2 for a woman, 0 where the words do not tell. */
  gender = 0;
  head = '';
  /** Of a person: whether the name is known. */
  named = false;
  /** The first word of a person's name in lower case. */
  firstName = '';

  constructor(
    readonly actors: readonly number[],
    readonly codes: readonly string[],
    readonly sort: Sort,
    public origin: Origin,
  ) {}
}

/** How far back a reference looks, in parties: keeps the work linear. */
const REACH = 24;

/** Everybody of whom the text has spoken so far, the latest last. */
export class Cast {
  private readonly single: (Known | undefined)[] = [];
  private readonly joint = new Map<string, Known>();
  private readonly codes = new Map<string, Known>();
  private readonly lastOf = new Map<string, number>();
  private readonly trail: Known[] = [];
  private readonly codeTrail: Known[] = [];

  /** Keeps an occurrence of a party, and of the code of each. */
  meet(actors: readonly number[], codes: readonly string[], sort: Sort, origin: Origin, occurrence: Occurrence): Known {
    const known = this.find(actors, codes, sort, origin);
    note(known, occurrence, this.trail);
    if (actors.length === 1 && codes.length === 1) this.lastOf.set(codes[0] as string, actors[0] as number);
    if (origin === Origin.mention || origin === Origin.home)
      for (const code of codes) note(this.ofCode(code), occurrence, this.codeTrail);
    return known;
  }

  /** What is known of one actor, undefined before the first occurrence. */
  of(actor: number): Known | undefined {
    return this.single[actor];
  }

  /** An actor with a code, the one spoken of last. */
  actorOf(code: string): number | undefined {
    return this.lastOf.get(code);
  }

  private find(actors: readonly number[], codes: readonly string[], sort: Sort, origin: Origin): Known {
    if (actors.length === 1 && sort !== Sort.document) {
      const actor = actors[0] as number;
      const known = this.single[actor];
      if (known) return known;
      const made = new Known(actors, codes, sort, origin);
      this.single[actor] = made;
      return made;
    }
    const key = `${sort === Sort.document ? 'd' : ''}${actors.join()}`;
    const known = this.joint.get(key);
    if (known) {
      known.origin = origin;
      return known;
    }
    const made = new Known(actors, codes, sort, origin);
    this.joint.set(key, made);
    return made;
  }

  private ofCode(code: string): Known {
    const known = this.codes.get(code);
    if (known) return known;
    const made = new Known([], [code], Sort.code, Origin.mention);
    this.codes.set(code, made);
    return made;
  }

  /** The parties that were last spoken of, the latest first, at most {@link REACH}. */
  recent(out: Known[]): void {
    collect(this.trail, out);
  }

  /** The two parties of which the text has spoken most so far, one code left out; fewer where there are fewer. */
  rivals(without: string | null): Known[] {
    let first: Known | null = null;
    let second: Known | null = null;
    for (const known of this.codes.values()) {
      const code = known.codes[0];
      if (code === 'NSA' || code === without || known.count < 2) continue;
      if (!first || known.count > first.count) {
        second = first;
        first = known;
      } else if (!second || known.count > second.count) second = known;
    }
    return [first, second].filter((known) => known !== null);
  }

  /** The codes that were last spoken of, as parties without actors, the latest first. */
  recentCodes(out: Known[]): void {
    collect(this.codeTrail, out);
  }
}

function note(known: Known, occurrence: Occurrence, trail: Known[]): void {
  known.sentence = occurrence.sentence;
  known.block = occurrence.block;
  known.from = occurrence.from;
  known.to = occurrence.to;
  known.quoted = occurrence.quoted;
  known.form = occurrence.form;
  known.modifier = occurrence.modifier;
  known.place = occurrence.place;
  known.subject = occurrence.subject;
  known.plural = occurrence.plural;
  if (occurrence.subject) known.subjectAt = occurrence.sentence;
  if (occurrence.speaker) known.speakerAt = occurrence.sentence;
  if (occurrence.head !== '') known.head = occurrence.head;
  known.count++;
  known.tick = trail.length;
  trail.push(known);
}

/** A party stands in the trail once for each occurrence; only the latest counts. */
function collect(trail: readonly Known[], out: Known[]): void {
  out.length = 0;
  const stop = Math.max(0, trail.length - 4 * REACH);
  for (let at = trail.length - 1; at >= stop && out.length < REACH; at--) {
    const known = trail[at] as Known;
    if (known.tick === at) out.push(known);
  }
}
