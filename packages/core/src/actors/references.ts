import { type Cast, Known, Origin, Sort } from './cast.js';
import { likeness } from './families.js';
import type { Phrase } from './phrase.js';
import { type Choose, Determiner, type Reference, ReferenceType, type Setting } from './reference.js';
import type { Registry } from './registry.js';
import type { Scene } from './scene.js';
import { Role } from './word-roles.js';

/** For whom a phrase stands. */
export interface Referent {
  readonly actors: readonly number[];
  readonly sort: Sort;
}

/** Where a phrase stands. */
export interface Spot {
  readonly sentence: number;
  readonly block: number;
  readonly quoted: boolean;
  readonly subject: boolean;
  readonly speaker: boolean;
  /** The code of the subject of the sentence so far, else null. */
  readonly subjectCode: string | null;
}

/** The referent of words that stand for no party, or for one that nobody can know. */
export const NOBODY: Referent = { actors: [], sort: Sort.other };

const FIRST_PERSON: ReadonlySet<string> = new Set('we us our ours ourselves i me my mine myself'.split(' '));
/** Whether a word stands for the speaker. */
export const isFirstPerson = (lower: string): boolean => FIRST_PERSON.has(lower);

const PRONOUNS: ReadonlyMap<string, ReferenceType> = new Map<string, ReferenceType>([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, ReferenceType.he] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, ReferenceType.she] as const),
  ...['it', 'its', 'itself'].map((word) => [word, ReferenceType.it] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves', 'both', 'whose'].map(
    (word) => [word, ReferenceType.they] as const,
  ),
]);
const POSSESSIVE: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'whose']);

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ both: 2, two: 2, either: 2, neither: 2, three: 3, trio: 3, trilateral: 3, bilateral: 2, four: 4 }),
);

const DETERMINERS: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ...['the', 'this', 'that', 'these', 'those', 'said'].map((word) => [word, Determiner.definite] as const),
  ...['a', 'an', 'one', 'another', 'some', 'any', 'every', 'each'].map(
    (word) => [word, Determiner.indefinite] as const,
  ),
  ...['its', 'his', 'her', 'their', 'our', 'my', 'your', 'whose'].map((word) => [word, Determiner.possessive] as const),
]);

/** Words that only an organisation can be called, and words that only a state can. */
const OF_ORGANIZATIONS: ReadonlySet<string> = new Set(
  'alliance bloc organisation organization union group grouping community league body agency watchdog institution association coalition secretariat'.split(
    ' ',
  ),
);
/** Organisations that are called an alliance. */
const ALLIANCES: ReadonlySet<string> = new Set(['IGO:NATO', 'IGO:CSTO', 'IGO:AES', 'IGO:WTO-WP']);
const OF_STATES: ReadonlySet<string> = new Set(
  'country nation state kingdom republic island sultanate emirate principality federation superpower monarchy neighbour neighbor ally homeland'.split(
    ' ',
  ),
);
const BODIES_OF_NOBODY: ReadonlySet<string> = new Set('team institute board services house'.split(' '));

/** Offices and bodies that only organisations have, and such as only states have. */
const ONLY_ORGANIZATIONS: ReadonlySet<string> = new Set(
  'secretary-general under-secretary-general director-general high-representative rapporteur secretariat'.split(' '),
);
const ONLY_STATES: ReadonlySet<string> = new Set(
  (
    'king queen emir sultan monarch emperor taoiseach premier minister ministers chancellor crown-prince prince princess senator senators lawmaker lawmakers ' +
    'mp mps governor mayor embassy consulate ministry ministries army navy police troops parliament cabinet senate consul ayatollah prosecutor'
  ).split(' '),
);
/** First words of phrases for several who were named before. */
const DEFINITE_GROUPS: ReadonlySet<string> = new Set(
  'the both these those its their his her our either neither each'.split(' '),
);
const ALL_OF_THEM: ReadonlySet<string> = new Set([
  'parties',
  'sides',
  'three',
  'four',
  'five',
  'leaders',
  'participants',
  'members',
]);
const UNITED_NATIONS = new Known([], ['IGO:UN'], Sort.code, Origin.home);
/** Bodies whose people stand for them: `the embassy` of the ambassador of before. */
const EMBASSIES: ReadonlySet<string> = new Set(['embassy', 'mission', 'consulate', 'high-commission', 'chancery']);
const ENVOYS: ReadonlySet<string> = new Set([
  'ambassador',
  'envoy',
  'chargé',
  'charge',
  'consul',
  'high-commissioner',
  'nuncio',
  'representative',
]);

const OUTSIDER = new Known([], ['NSA'], Sort.other, Origin.outsider);
const NO_ONE = new Known([], [], Sort.other, Origin.nobody);

/** Finds for whom pronouns, bare offices and descriptions stand: gathers those who may be meant and lets a model choose. */
export class References {
  private readonly found: Known[] = [];
  private readonly home: Known | null;

  constructor(
    private readonly scene: Scene,
    private readonly registry: Registry,
    private readonly cast: Cast,
    private readonly setting: Setting,
    private readonly issuer: readonly number[],
    private readonly choose: Choose,
  ) {
    this.home = setting.home === null ? null : new Known([], [setting.home], Sort.code, Origin.home);
  }

  /** `he`, `she`, `it`, `they`. */
  pronoun(phrase: Phrase, spot: Spot): Referent {
    const head = this.scene.lower[phrase.head] as string;
    const type = PRONOUNS.get(head);
    if (type === undefined) return NOBODY;
    const gender = type === ReferenceType.he ? 1 : type === ReferenceType.she ? 2 : 0;
    const wanted = head === 'both' ? 2 : 0;
    const chosen = this.pick(
      this.reference(type, phrase, spot, { gender, wanted, possessive: POSSESSIVE.has(head) }),
      type === ReferenceType.they ? isPlural : type === ReferenceType.it ? isThing : isPersonFor(type),
      [],
      type === ReferenceType.they,
    );
    if (chosen && gender !== 0 && chosen.sort === Sort.person && chosen.gender === 0) chosen.gender = gender;
    return referentOf(chosen);
  }

  /** `the former` or `the latter` of the last two parties that were named. */
  ofTwo(before: number, first: boolean): Referent {
    this.cast.recent(this.found);
    const seen: Known[] = [];
    for (const known of this.found) {
      if (seen.length === 2) break;
      if (known.to > before || known.codes.length !== 1 || known.sort === Sort.document) continue;
      if (!seen.some((other) => other.codes[0] === known.codes[0])) seen.push(known);
    }
    if (seen.length < 2) return NOBODY;
    seen.sort((a, b) => a.from - b.from);
    return referentOf(first ? (seen[0] as Known) : (seen[1] as Known));
  }

  /** `the minister`, `the spokesman`: one of before, else one of a party spoken of; `null` for the party's own. */
  office(phrase: Phrase, spot: Spot, excluded: string | null): Referent {
    const head = this.scene.lower[phrase.head] as string;
    const body = this.bodyBefore(phrase);
    const reference = this.reference(ReferenceType.office, phrase, spot, { excluded, body });
    const chosen = this.pick(
      reference,
      (known) =>
        known.head !== '' &&
        (known.sort === Sort.person ? likeness(head, known.head) > 0 : known.sort === Sort.body && known.head === body),
      [OUTSIDER],
      false,
      true,
    );
    if (!chosen) return NOBODY;
    if (chosen.sort === Sort.person) return referentOf(chosen);
    const code = chosen.codes[0] as string;
    const reason = code === 'NSA' ? 'speaks for no party that is named' : 'the party spoken of';
    return { actors: [this.registry.ofOfficer(code, head, null, head, reason)], sort: Sort.person };
  }

  /** `Foreign Minister A. B.` with no state said: the code of the party spoken of, null where nobody can know. */
  namedOffice(phrase: Phrase, spot: Spot, holders: (code: string) => boolean, excluded: string | null): string | null {
    const body = this.bodyBefore(phrase);
    const reference = this.reference(ReferenceType.namedOffice, phrase, spot, { holders, excluded, body });
    const isItsBody = (known: Known): boolean => known.sort === Sort.body && known.head === body;
    return this.pick(reference, isItsBody, [OUTSIDER], false, true)?.codes[0] ?? null;
  }

  /** `a department official`, `an embassy spokesman`: the body to which an officer belongs, empty for none. */
  private bodyBefore(phrase: Phrase): string {
    for (let at = phrase.head - 1; at >= phrase.from; at--)
      if (((this.scene.roles[at] as number) & Role.body) !== 0) return this.scene.lower[at] as string;
    return '';
  }

  /** A name that nothing introduces: somebody's of whom an office was named before, else the code of a party spoken of. */
  name(phrase: Phrase, spot: Spot): { readonly actor: number | null; readonly code: string | null } {
    const reference = this.reference(ReferenceType.name, phrase, spot, {});
    const chosen = this.pick(
      reference,
      (known) => known.sort === Sort.person && !known.named && !known.plural,
      [OUTSIDER, NO_ONE],
      false,
      true,
    );
    if (!chosen) return { actor: null, code: null };
    return { actor: chosen.actors[0] ?? null, code: chosen.codes[0] ?? null };
  }

  /** `officials`, `the two leaders`, `both sides`. */
  group(phrase: Phrase, spot: Spot, officials: boolean): Referent {
    if (!this.isAnaphoric(phrase, officials)) return this.other(phrase, 'a group without names');
    const type = officials ? ReferenceType.officials : ReferenceType.group;
    const wanted = this.wantedBy(phrase);
    const chosen = this.pick(
      this.reference(type, phrase, spot, { wanted }),
      (known) => isPlural(known) && (wanted < 2 || known.codes.length === wanted),
      [OUTSIDER],
      true,
      officials,
    );
    if (!chosen) return NOBODY;
    if (chosen.actors.length > 0) return { actors: chosen.actors, sort: Sort.group };
    const code = chosen.codes[0] as string;
    if (code === 'NSA') return this.other(phrase, 'a group without names');
    const head = this.scene.lower[phrase.head] as string;
    return { actors: [this.registry.ofBody(code, head, null, 'the party spoken of')], sort: Sort.group };
  }

  /** Whether words for several can be those of before: `the two sides`, `both`, `leaders`, and neither `many countries` nor `two diplomats`. */
  private isAnaphoric({ from, to, determiner, head }: Phrase, officials: boolean): boolean {
    const { lower } = this.scene;
    const first = lower[from] as string;
    if (determiner < 0) return officials && NUMBERS.get(first) === undefined;
    if (DEFINITE_GROUPS.has(first)) return true;
    return first === 'all' && to - from <= 3 && ALL_OF_THEM.has(lower[head] as string);
  }

  private other(phrase: Phrase, reason: string): Referent {
    return { actors: [this.registry.ofOther(phrase, reason)], sort: Sort.group };
  }

  /** `the ministry`, `its foreign ministry`, `the embassy`, `the council`. */
  body(phrase: Phrase, spot: Spot): Referent {
    const { scene } = this;
    const head = scene.lower[phrase.head] as string;
    const reference = this.reference(ReferenceType.body, phrase, spot, {});
    if (BODIES_OF_NOBODY.has(head) && reference.capitals === 0) return NOBODY;
    const { determiner } = reference;
    if (determiner === Determiner.none && !scene.isCapital(phrase.head) && phrase.to - phrase.from < 2) return NOBODY;
    // `a commission of inquiry` is none that was named before.
    if (determiner === Determiner.indefinite && reference.capitals === 0) return NOBODY;
    const chosen = this.pick(
      reference,
      (known) =>
        ((known.sort === Sort.body || known.sort === Sort.organization || known.sort === Sort.other) &&
          (known.head === head || (known.sort === Sort.organization && known.head === ''))) ||
        (known.sort === Sort.person && EMBASSIES.has(head) && ENVOYS.has(known.head)),
      [OUTSIDER],
      false,
      true,
    );
    if (!chosen) return NOBODY;
    if (chosen.sort !== Sort.code && chosen.sort !== Sort.person && chosen.actors.length > 0) return referentOf(chosen);
    const code = chosen.codes[0] as string;
    if (code === 'NSA') return this.other(phrase, 'no body of a state or of states');
    return { actors: [this.registry.ofBody(code, head, null, 'the party spoken of')], sort: Sort.body };
  }

  /** `the country`, `the island`, `the alliance`. */
  collective(phrase: Phrase, spot: Spot): Referent {
    const head = this.scene.lower[phrase.head] as string;
    if (OF_ORGANIZATIONS.has(head)) {
      const reference = this.reference(ReferenceType.organization, phrase, spot, {});
      const fits = (known: Known): boolean =>
        known.sort === Sort.organization && (head !== 'alliance' || ALLIANCES.has(known.codes[0] ?? ''));
      return referentOf(this.pick(reference, fits, [NO_ONE], false));
    }
    if (!OF_STATES.has(head)) return NOBODY;
    const reference = this.reference(ReferenceType.state, phrase, spot, {});
    return referentOf(this.pick(reference, (known) => known.sort === Sort.state, [], false));
  }

  /** `the statement`, `the note`: of the author of before, else of the last who spoke. */
  document(phrase: Phrase, spot: Spot): Referent {
    const reference = this.reference(ReferenceType.document, phrase, spot, {});
    const vague = reference.determiner === Determiner.none || reference.determiner === Determiner.indefinite;
    if (vague && !spot.speaker) return NOBODY;
    const chosen = this.pick(
      reference,
      (known) => known.sort === Sort.document || known.subjectAt > spot.sentence - 5,
      [],
      true,
    );
    return chosen ? { actors: chosen.actors, sort: Sort.document } : NOBODY;
  }

  /** `The regulators said`, `a marine biologist warned`: whoever speaks, where no other word tells who it is. */
  thing(phrase: Phrase, spot: Spot): Referent {
    const reference = this.reference(ReferenceType.thing, phrase, spot, {});
    const chosen = this.pick(reference, (known) => known.sort === Sort.document, [OUTSIDER], true, true);
    if (!chosen) return NOBODY;
    if (chosen.actors.length > 0) return referentOf(chosen);
    const code = chosen.codes[0] as string;
    if (code === 'NSA') return this.other(phrase, 'speaks for no party that is named');
    const head = this.scene.lower[phrase.head] as string;
    return { actors: [this.registry.ofBody(code, head, null, 'the party spoken of')], sort: Sort.other };
  }

  /** Gathers those who fit and lets the model choose; null where there is nobody. */
  private pick(
    reference: Reference,
    fits: (known: Known) => boolean,
    others: readonly Known[],
    together: boolean,
    codes = false,
  ): Known | null {
    const { found, cast, setting } = this;
    const candidates: Known[] = [];
    cast.recent(found);
    for (const known of found)
      if (known.to <= reference.from && reference.sentence - known.sentence <= 12 && fits(known))
        candidates.push(known);
    if (codes) {
      cast.recentCodes(found);
      const head = this.ownerHead(reference);
      for (const known of found)
        if (known.from < reference.from && known.codes[0] !== 'NSA' && canHave(head, known.codes[0] as string))
          candidates.push(known);
      if (head === 'secretary-general' && candidates.length === 0) candidates.push(UNITED_NATIONS);
      if (this.home && !candidates.some((known) => known.sort === Sort.code && known.codes[0] === setting.home))
        candidates.push(this.home);
    }
    if (together) this.addGroups(reference, candidates);
    if (reference.type === ReferenceType.they && reference.placeBefore !== null)
      this.addPlace(reference.placeBefore, candidates);
    candidates.push(...others);
    const allowed =
      reference.excluded === null ? candidates : candidates.filter((known) => known.codes[0] !== reference.excluded);
    if (allowed.length === 0) return null;
    return allowed[this.choose(reference, allowed, setting)] ?? null;
  }

  /** The head, `secretary-general` for `Secretary General`. */
  private ownerHead({ head, to }: Reference): string {
    return head === 'general' && this.scene.lower[to - 1] === 'general' && this.scene.lower[to - 2] === 'secretary'
      ? 'secretary-general'
      : head;
  }

  /** `In Minsk they said`: those who rule there. */
  private addPlace(code: string, candidates: Known[]): void {
    const actor = this.cast.actorOf(code);
    if (actor !== undefined) candidates.push(new Known([actor], [code], Sort.group, Origin.home));
  }

  /** Those who issue the text, and the two of whom it speaks most beside the one who speaks or acts. */
  private addGroups(reference: Reference, candidates: Known[]): void {
    const { cast, issuer, setting } = this;
    if (issuer.length > 1) candidates.push(new Known(issuer, setting.issuers, Sort.group, Origin.issuer));
    if (reference.type !== ReferenceType.group && reference.type !== ReferenceType.they) return;
    const codes = cast.rivals(reference.subjectCode).map((known) => known.codes[0] as string);
    const actors = codes.map((code) => cast.actorOf(code)).filter((actor) => actor !== undefined);
    if (actors.length < 2 || candidates.some((known) => sameCodes(known.codes, codes))) return;
    candidates.push(new Known(actors, codes, Sort.group, Origin.rivals));
  }

  private reference(
    type: ReferenceType,
    phrase: Phrase,
    spot: Spot,
    more: Partial<Pick<Reference, 'gender' | 'wanted' | 'possessive' | 'holders' | 'excluded' | 'body'>>,
  ): Reference {
    const { scene } = this;
    const first = phrase.determiner >= 0 ? (scene.lower[phrase.determiner] as string) : '';
    const spoken =
      type === ReferenceType.office ||
      type === ReferenceType.namedOffice ||
      type === ReferenceType.body ||
      type === ReferenceType.name;
    const isName = type === ReferenceType.namedOffice || type === ReferenceType.name;
    const placed = spoken || type === ReferenceType.officials || type === ReferenceType.they;
    return {
      type,
      from: phrase.from,
      to: phrase.to,
      head: scene.lower[phrase.head] as string,
      sentence: spot.sentence,
      block: spot.block,
      quoted: spot.quoted,
      subject: spot.subject,
      speaker: spot.speaker,
      subjectCode: spot.subjectCode,
      determiner: first === '' ? Determiner.none : (DETERMINERS.get(first) ?? Determiner.other),
      capitals: isName ? 0 : scene.capitalsIn(phrase.from, phrase.to),
      placeAfter: spoken ? scene.placeAfter(phrase.to) : null,
      placeBefore: placed ? scene.placeBefore(phrase.from) : null,
      nextCode: spoken ? scene.partyBehindSpeech(phrase.to) : null,
      possessive: more.possessive ?? false,
      wanted: more.wanted ?? 0,
      gender: more.gender ?? 0,
      excluded: more.excluded ?? null,
      holders: more.holders ?? null,
      body: more.body ?? '',
    };
  }

  /** Whether a phrase says for how many parties it stands: `both governments`, `the two ministries`. */
  counts(phrase: Phrase): boolean {
    return this.wantedBy(phrase) > 1;
  }

  /** How many parties words ask for (`the two sides`, `both`); `two diplomats` asks for none of before. */
  private wantedBy({ from, to, determiner }: Phrase): number {
    if (
      determiner < 0 &&
      NUMBERS.get(this.scene.lower[from] as string) !== undefined &&
      this.scene.lower[from] !== 'both'
    )
      return 0;
    for (let at = from; at < to; at++) {
      const wanted = NUMBERS.get(this.scene.lower[at] as string);
      if (wanted !== undefined) return wanted;
    }
    return 0;
  }
}

/** Nouns in the singular for several. */
const COLLECTIVE_NOUNS =
  /(?:s|people|police|opposition|group|movement|front|union|party|alliance|coalition|militia|side|media|public|army|crew|family|men|women|children)$/u;
const isPlural = (known: Known): boolean => {
  if (known.sort === Sort.document) return false;
  if (known.plural || known.codes.length > 1 || known.sort === Sort.body || known.sort === Sort.group) return true;
  return (
    known.sort === Sort.organization ||
    (known.sort === Sort.other && (known.head === '' || COLLECTIVE_NOUNS.test(known.head)))
  );
};
const isThing = (known: Known): boolean =>
  known.codes.length === 1 && known.sort !== Sort.person && known.sort !== Sort.group && !known.plural;
const isPersonFor =
  (type: ReferenceType) =>
  (known: Known): boolean =>
    known.codes.length === 1 &&
    !known.plural &&
    (known.sort === Sort.person || (type === ReferenceType.she && known.sort === Sort.state));
/** Whether a party can have an office or a body. */
function canHave(head: string, code: string): boolean {
  const isOrganization = code.startsWith('IGO:');
  if (ONLY_ORGANIZATIONS.has(head)) return isOrganization;
  return !isOrganization || !ONLY_STATES.has(head);
}

const sameCodes = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((code) => b.includes(code));

function referentOf(known: Known | null): Referent {
  return known && known.actors.length > 0 ? { actors: known.actors, sort: known.sort } : NOBODY;
}
