import type { Memory, PartySort, Remembered } from './memory.js';
import type { People } from './people.js';
import type { Phrase } from './phrase.js';
import type { Registry } from './registry.js';
import type { Referent } from './resolver.js';
import type { Scene } from './scene.js';
import { Role } from './word-roles.js';

const NOBODY: Referent = { actors: [], sort: 'other' };
const FIRST_PERSON: ReadonlySet<string> = new Set([
  'we',
  'us',
  'our',
  'ours',
  'ourselves',
  'i',
  'me',
  'my',
  'mine',
  'myself',
]);
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['either', 2],
  ['neither', 2],
  ['three', 3],
  ['trio', 3],
  ['four', 4],
  ['five', 5],
]);

/** Whether a word stands for the speaker. */
export const isFirstPerson = (lower: string): boolean => FIRST_PERSON.has(lower);

/** Offices that are other words for one another, so that `the envoy` may be the ambassador of before. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set(['spokesman', 'spokeswoman', 'spokesperson', 'official', 'representative', 'speaker', 'diplomat']),
  new Set([
    'ambassador',
    'envoy',
    'diplomat',
    'representative',
    'delegate',
    'nuncio',
    'chargé',
    'commissioner',
    'consul',
    'official',
  ]),
  new Set([
    'minister',
    'secretary',
    'official',
    'chief',
    'undersecretary',
    'diplomat',
    'cs',
    'commissioner',
    'politician',
  ]),
  new Set([
    'president',
    'premier',
    'minister',
    'leader',
    'chancellor',
    'king',
    'emir',
    'taoiseach',
    'head',
    'ruler',
    'sultan',
    'monarch',
  ]),
  new Set(['colonel', 'general', 'commander', 'officer', 'chief', 'spokesman']),
  new Set(['ministry', 'department', 'office', 'mfa', 'mofa']),
];

const family = (a: string, b: string): boolean => a === b || FAMILIES.some((set) => set.has(a) && set.has(b));

/** Words that only an organisation can be called, and words that only a state can. */
const OF_ORGANIZATIONS: ReadonlySet<string> = new Set(
  'alliance bloc organisation organization union group grouping community league body agency watchdog institution association commission council coalition secretariat assembly'.split(
    ' ',
  ),
);
const OF_STATES: ReadonlySet<string> = new Set(
  'country nation state kingdom republic island sultanate emirate principality federation superpower monarchy neighbour neighbor ally homeland government'.split(
    ' ',
  ),
);
const OF_PEOPLE_GROUPS: ReadonlySet<string> = new Set(
  'leaders presidents ministers premiers officials counterparts chancellors principals diplomats secretaries interlocutors heads vice-presidents envoys'.split(
    ' ',
  ),
);

/** Finds what pronouns, bare offices and descriptions stand for. */
export class References {
  constructor(
    private readonly scene: Scene,
    private readonly registry: Registry,
    private readonly memory: Memory,
    private readonly people: People,
    private readonly home: readonly number[],
  ) {}

  /** `he`, `she`, `it`, `they`. */
  pronoun(phrase: Phrase, quoted: boolean, sentence: number): Referent {
    const lower = this.scene.lower[phrase.head] as string;
    if (/^(?:he|him|his|himself)$/u.test(lower)) return this.person(1, quoted, sentence) ?? NOBODY;
    if (/^(?:she|her|hers|herself)$/u.test(lower))
      return (
        this.person(2, quoted, sentence) ??
        this.single(['state', 'body', 'organization'], quoted, sentence, phrase.from) ??
        NOBODY
      );
    if (/^(?:it|its|itself)$/u.test(lower))
      return this.single(['state', 'body', 'organization', 'other'], quoted, sentence, phrase.from) ?? NOBODY;
    if (/^(?:they|them|their|theirs|themselves|both|whose)$/u.test(lower))
      return this.several(phrase, lower === 'both' ? 2 : 0, quoted, sentence) ?? NOBODY;
    return NOBODY;
  }

  private weigh(mention: Remembered, distance: number, quoted: boolean, sentence: number): number {
    const apart = Math.max(0, sentence - mention.sentence);
    return (
      (mention.subject ? 5 : 0) +
      (mention.modifier ? -3 : 0) -
      apart * 2.5 -
      distance * 0.3 -
      (mention.quoted !== quoted ? 4 : 0)
    );
  }

  private person(gender: number, quoted: boolean, sentence: number): Referent | null {
    const found = this.memory.best((mention, distance) => {
      if (
        mention.sort !== 'person' &&
        !(mention.sort === 'other' && this.registry.kindOf(mention.actors[0] as number) === 'person')
      )
        return null;
      if (mention.actors.length !== 1 || mention.plural) return null;
      const own = mention.gender || this.people.genderOf(mention.actors[0] as number);
      if (own !== 0 && own !== gender) return null;
      if (sentence - mention.sentence > 6) return null;
      return this.weigh(mention, distance, quoted, sentence) + (own === gender ? 1 : 0);
    });
    if (!found) return null;
    this.people.setGender(found.actors[0] as number, gender);
    return { actors: found.actors, sort: found.sort };
  }

  private single(sorts: readonly PartySort[], quoted: boolean, sentence: number, at: number): Referent | null {
    const found = this.memory.best((mention, distance) => {
      if (!sorts.includes(mention.sort) || mention.plural || mention.actors.length !== 1) return null;
      if (sentence - mention.sentence > 4 || mention.to > at) return null;
      if (mention.sort === 'other' && mention.head !== '') return null;
      return this.weigh(mention, distance, quoted, sentence);
    });
    return found ? { actors: found.actors, sort: found.sort } : null;
  }

  private several(phrase: Phrase, wanted: number, quoted: boolean, sentence: number): Referent | null {
    const joint = this.joint(sentence, phrase.from, wanted, false);
    const found = this.memory.best((mention, distance) => {
      if (mention.to > phrase.from || sentence - mention.sentence > 4) return null;
      if (!mention.plural && mention.sort !== 'body' && mention.sort !== 'group') return null;
      if (wanted > 1 && mention.codes.length !== wanted) return null;
      if (mention.sort === 'document') return null;
      return this.weigh(mention, distance, quoted, sentence) + (mention.plural ? 2 : -3);
    });
    if (joint && (!found || joint.sentence >= found.sentence)) return { actors: joint.actors, sort: 'group' };
    return found ? { actors: found.actors, sort: 'group' } : null;
  }

  /** The latest list of parties joined by commas and `and` (`France, Germany and the UK`), or persons who meet. */
  private joint(
    sentence: number,
    before: number,
    wanted: number,
    people: boolean,
  ): { actors: number[]; sentence: number } | null {
    let run: Remembered[] = [];
    for (const mention of this.memory.recent()) {
      if (sentence - mention.sentence > 8 || mention.to > before) continue;
      if (mention.modifier || (people && mention.sort !== 'person')) continue;
      const last = run.at(-1);
      if (last && mention.to <= last.from && this.isJoint(mention.to, last.from)) run.push(mention);
      else if (last && mention.from >= last.from) continue;
      else {
        if (this.suits(run, wanted)) break;
        run = [mention];
      }
    }
    if (!this.suits(run, wanted)) return null;
    const actors = [...new Set(run.reverse().flatMap((mention) => mention.actors))];
    return { actors, sentence: (run[0] as Remembered).sentence };
  }

  private suits(run: readonly Remembered[], wanted: number): boolean {
    if (run.length < 2) return false;
    const codes = new Set(run.flatMap((mention) => mention.codes));
    return wanted > 1 ? codes.size === wanted : codes.size > 1;
  }

  private isJoint(from: number, to: number): boolean {
    if (to - from > 4) return false;
    for (let at = from; at < to; at++)
      if (!/^(?:,|and|&|the|or|with|as|well)$/u.test(this.scene.lower[at] as string)) return false;
    return true;
  }

  /** The holder of an office of before that has the same code. */
  sameOffice(phrase: Phrase, codes: readonly string[]): Referent | null {
    const head = this.scene.lower[phrase.head] as string;
    for (const mention of this.memory.recent()) {
      if (mention.sort !== 'person' || mention.plural || mention.head !== head || mention.codes[0] !== codes[0])
        continue;
      return { actors: mention.actors, sort: 'person' };
    }
    return null;
  }

  /** `the minister`, `the spokesman`: the one of before, else one of the party spoken of. */
  office(phrase: Phrase, quoted: boolean, sentence: number): Referent {
    const head = this.scene.lower[phrase.head] as string;
    const definite =
      phrase.determiner >= 0 && /^(?:the|this|that)$/u.test(this.scene.lower[phrase.determiner] as string);
    if (definite || phrase.determiner < 0) {
      const known = this.memory.best((mention, distance) => {
        if (
          (mention.sort !== 'person' && !(mention.sort === 'other' && mention.head === head)) ||
          mention.plural ||
          mention.head === '' ||
          !family(head, mention.head)
        )
          return null;
        const home = this.home.some((actor) => this.registry.codeOf(actor) === mention.codes[0]);
        return (
          this.weigh(mention, distance, quoted, sentence) +
          (mention.head === head ? 6 : 0) +
          (home && /^(?:president|minister|secretary)$/u.test(head) ? 6 : 0)
        );
      });
      if (known) return { actors: known.actors, sort: known.sort };
    }
    const code = this.context(
      phrase,
      sentence,
      quoted,
      head === 'secretary-general' || head === 'general' || head === 'commissioner' || head === 'rapporteur',
    );
    if (code === null) return NOBODY;
    return { actors: [this.registry.ofPerson(head, head, code, head, 'the party spoken of')], sort: 'person' };
  }

  /** `Foreign Minister A. B.` with no state said: of the party spoken of. */
  namedOffice(
    phrase: Phrase,
    words: readonly string[],
    role: string | null,
    quoted: boolean,
    sentence: number,
  ): Referent {
    const head = this.scene.lower[phrase.head] as string;
    const code = this.context(
      phrase,
      sentence,
      quoted,
      /^(?:commissioner|general|rapporteur|secretary-general|director-general)$/u.test(head),
    );
    if (code === null) return NOBODY;
    return { actors: [this.people.add(words, code, role, 'the party spoken of')], sort: 'person' };
  }

  /** The code of the state or organisation that the text is speaking of. */
  private context(phrase: Phrase, sentence: number, quoted: boolean, organization: boolean): string | null {
    const home = this.home.map((actor) => this.registry.codeOf(actor));
    if (this.isAmerican(phrase)) return 'USA';
    const found = this.memory.best((mention, distance) => {
      if (mention.codes.length !== 1 || mention.codes[0] === 'NSA' || mention.sort === 'document') return null;
      const isOrganization = (mention.codes[0] as string).startsWith('IGO:');
      if (mention.to > phrase.from || sentence - mention.sentence > 5) return null;
      // `Norland, a spokesman said, had …` is what he speaks of, not for whom.
      if (mention.to === phrase.from - 1 && this.scene.lower[mention.to] === ',') return null;
      const same = mention.sentence === sentence && mention.quoted === quoted;
      return (
        this.weigh(mention, distance, quoted, sentence) +
        (home.includes(mention.codes[0] as string) ? 1.5 : 0) +
        (same ? 2.5 : 0) +
        (mention.block === this.scene.segments.blockOf[phrase.from] ? 1 : 0) +
        (mention.place && sentence - mention.sentence < 1 ? 6 : 0) +
        (isOrganization === organization ? 3 : -3)
      );
    });
    return found?.codes[0] ?? home[0] ?? null;
  }

  /** Offices under these names are known of one state only. */
  private isAmerican(phrase: Phrase): boolean {
    const { lower } = this.scene;
    const head = lower[phrase.head];
    if (
      head === 'secretary' &&
      lower[phrase.head + 1] === 'of' &&
      /^(?:state|defense|homeland|treasury)$/u.test(lower[phrase.head + 2] ?? '')
    )
      return true;
    return (
      /^(?:congressman|congresswoman)$/u.test(head ?? '') ||
      (head === 'advisor' &&
        lower[phrase.head - 1] === 'security' &&
        lower[phrase.head - 2] === 'national' &&
        this.scene.isCapital(phrase.head) &&
        this.home.some((actor) => this.registry.codeOf(actor) === 'USA'))
    );
  }

  /** `the ministry`, `its foreign ministry`, `the embassy`. */
  body(phrase: Phrase, quoted: boolean, sentence: number): Referent {
    const head = this.scene.lower[phrase.head] as string;
    const known = this.memory.best((mention, distance) => {
      if (mention.sort !== 'body' && mention.sort !== 'organization' && mention.sort !== 'other') return null;
      if (mention.head !== head || mention.plural) return null;
      return this.weigh(mention, distance, quoted, sentence);
    });
    if (known && phrase.determiner >= 0) return { actors: known.actors, sort: known.sort };
    if (OF_ORGANIZATIONS.has(head)) {
      const found = this.organizationCalled(phrase, quoted, sentence);
      if (found) return found;
      if (!/^(?:commission|council|agency|assembly)$/u.test(head)) return NOBODY;
    }
    if (phrase.determiner < 0 && !this.scene.isCapital(phrase.head) && phrase.to - phrase.from < 2) return NOBODY;
    if (
      phrase.determiner >= 0 &&
      /^(?:a|an|any|every|each|another)$/u.test(this.scene.lower[phrase.determiner] as string)
    )
      return NOBODY;
    if (
      head === 'party' ||
      head === 'team' ||
      head === 'institute' ||
      head === 'board' ||
      head === 'service' ||
      head === 'services' ||
      head === 'house'
    )
      return NOBODY;
    const code = this.context(phrase, sentence, quoted, false);
    return code === null
      ? NOBODY
      : { actors: [this.registry.ofBody(code, head, head, 'the party spoken of')], sort: 'body' };
  }

  private organizationCalled(phrase: Phrase, quoted: boolean, sentence: number): Referent | null {
    const found = this.memory.best((mention, distance) => {
      if (mention.sort !== 'organization' || mention.plural || mention.actors.length !== 1 || mention.to > phrase.from)
        return null;
      return this.weigh(mention, distance, quoted, sentence);
    });
    return found ? { actors: found.actors, sort: 'organization' } : null;
  }

  /** `the country`, `the island`, `the alliance`. */
  collective(phrase: Phrase, owners: readonly number[], quoted: boolean, sentence: number): Referent {
    const head = this.scene.lower[phrase.head] as string;
    if (phrase.determiner < 0 || owners.length > 0) return NOBODY;
    if (!/^(?:the|this|that)$/u.test(this.scene.lower[phrase.determiner] as string)) return NOBODY;
    if (OF_ORGANIZATIONS.has(head)) return this.organizationCalled(phrase, quoted, sentence) ?? NOBODY;
    if (!OF_STATES.has(head)) return NOBODY;
    return this.single(['state'], quoted, sentence, phrase.from) ?? NOBODY;
  }

  /** `the two sides`, `both countries`, `the leaders`, `allies`. */
  group(phrase: Phrase, quoted: boolean, sentence: number, given: readonly number[] = []): Referent {
    const { lower } = this.scene;
    const head = lower[phrase.head] as string;
    let wanted = 0;
    for (let at = phrase.from; at < phrase.to; at++) wanted ||= NUMBERS.get(lower[at] as string) ?? 0;
    if (given.length > 1) return { actors: given, sort: 'group' };
    if (/^(?:the|these|those|both|all|other)$/u.test(lower[phrase.from] as string) || wanted > 1) {
      const pair = this.meeting(phrase, wanted, OF_PEOPLE_GROUPS.has(head), quoted, sentence);
      if (pair) return pair;
    }
    if (
      /^(?:allies|partners|powers|signatories|guarantors|neighbours|neighbors)$/u.test(head) ||
      (head === 'parties' && wanted === 0)
    ) {
      return { actors: [this.registry.ofOther(head, 'a group without names')], sort: 'group' };
    }
    if (((this.scene.roles[phrase.head] as number) & Role.office) !== 0 && phrase.kind === 'office') {
      return { actors: [this.registry.ofOther(head, 'no party is named')], sort: 'group' };
    }
    return NOBODY;
  }

  /** The parties of a meeting or a list: a group of before, a list of names, or the latest different parties. */
  private meeting(phrase: Phrase, wanted: number, people: boolean, quoted: boolean, sentence: number): Referent | null {
    const group = this.memory.best((mention, distance) => {
      if (
        mention.codes.length < 2 ||
        mention.to > phrase.from ||
        sentence - mention.sentence > 12 ||
        mention.sort === 'document'
      )
        return null;
      if (wanted > 1 && mention.codes.length !== wanted) return null;
      return this.weigh(mention, distance, quoted, sentence);
    });
    const joint = this.joint(sentence, phrase.from, wanted, people);
    if (group && (!joint || group.sentence >= joint.sentence)) return { actors: group.actors, sort: 'group' };
    if (joint) return { actors: joint.actors, sort: 'group' };
    return this.latest(phrase, wanted === 0 ? 2 : wanted, people, sentence);
  }

  private latest(phrase: Phrase, wanted: number, people: boolean, sentence: number): Referent | null {
    const found = new Map<string, number>();
    const take = (strict: boolean) => {
      for (const mention of this.memory.recent()) {
        if (found.size >= wanted) return;
        const code = mention.codes[0];
        if (
          mention.to > phrase.from ||
          mention.codes.length !== 1 ||
          !code ||
          code === 'NSA' ||
          sentence - mention.sentence > 8
        )
          continue;
        if (mention.sort === 'document' || (strict && (people ? mention.sort !== 'person' : mention.modifier)))
          continue;
        if (!found.has(code)) found.set(code, mention.actors[0] as number);
      }
    };
    take(true);
    if (found.size < wanted) take(false);
    if (found.size < 2 || (wanted > 2 && found.size < wanted)) return null;
    return { actors: [...found.values()].reverse(), sort: 'group' };
  }

  /** `the statement`, `the note`: of the author of before, else of the last who spoke. */
  document(phrase: Phrase, quoted: boolean, sentence: number): Referent {
    const { lower } = this.scene;
    const head = lower[phrase.head] as string;
    if (phrase.determiner < 0 || /^(?:a|an|any|every)$/u.test(lower[phrase.determiner] as string)) {
      if (phrase.determiner < 0) return NOBODY;
    }
    const known = this.memory.best((mention, distance) => {
      if (mention.sort !== 'document' || mention.to > phrase.from) return null;
      return this.weigh(mention, distance, quoted, sentence) + (mention.head === head ? 6 : 0);
    });
    if (known && sentence - known.sentence < 12) return { actors: known.actors, sort: 'document' };
    const author = this.memory.best((mention, distance) => {
      if (mention.codes.length === 0 || mention.to > phrase.from || !mention.subject || sentence - mention.sentence > 4)
        return null;
      return this.weigh(mention, distance, quoted, sentence);
    });
    return author ? { actors: author.actors, sort: 'document' } : NOBODY;
  }
}
