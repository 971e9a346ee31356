import { hashOf, hashUnits } from '../model/hash.js';
import { type Known, Origin, Sort } from './cast.js';
import { likeness } from './families.js';
import { Determiner, type Reference, ReferenceType, type Setting } from './reference.js';

/** How many values each template has, in order; the features of a type lie one after the other. */
const SIZES: readonly number[] = [
  72, 28, 16, 12, 20, 8, 32, 16, 64, 25, 32, 32, 16, 12, 6, 256, 16, 48, 12, 8, 56, 16, 24, 16, 12, 12, 36, 16, 24, 36,
  12, 12, 8, 12,
];
/** How many features a candidate has. */
export const REFERENCE_FEATURES: number = SIZES.length;
const OFFSETS = Int32Array.from(SIZES, (_, at) => SIZES.slice(0, at).reduce((sum, size) => sum + size, 0));
/** The room of the features of one type. */
const ROOM = 1024;
/** How many bits the number of a feature has. */
export const REFERENCE_BITS = 14;

const small = (n: number, top: number): number => Math.max(0, Math.min(n, top));
const bit = (condition: boolean): number => (condition ? 1 : 0);
const countOf = (n: number): number => (n <= 2 ? n : n <= 4 ? 3 : n <= 9 ? 4 : 5);

function classOf(candidate: Known): number {
  if (candidate.origin === Origin.nobody) return 3;
  const code = candidate.codes[0];
  if (code === undefined || code === 'NSA' || candidate.origin === Origin.outsider) return 2;
  return code.startsWith('IGO:') ? 1 : 0;
}

const FORMS = { name: 0, office: 1, description: 2, pronoun: 3 } as const;

function genderOf(reference: Reference, candidate: Known): number {
  if (reference.gender === 0 || candidate.sort !== Sort.person) return 0;
  if (candidate.gender === 0) return 1;
  return candidate.gender === reference.gender ? 2 : 3;
}

function holderOf(reference: Reference, candidate: Known): number {
  const code = candidate.codes[0];
  if (!reference.holders || code === undefined) return 0;
  return reference.holders(code) ? 2 : 1;
}

function placeOf({ placeAfter }: Reference, candidate: Known): number {
  if (placeAfter === null) return 0;
  return candidate.codes.includes(placeAfter) ? 2 : 1;
}

function placeBeforeOf({ placeBefore }: Reference, candidate: Known): number {
  if (placeBefore === null) return 0;
  return candidate.codes.includes(placeBefore) ? 2 : 1;
}

/** Whether the subject of the sentence is among a candidate: 0 where there is none. */
function includesOf({ subjectCode }: Reference, candidate: Known): number {
  if (subjectCode === null) return 0;
  return candidate.codes.includes(subjectCode) ? 2 : 1;
}

/** The last letters of a first name tell men from women in many languages. */
function endingOf(reference: Reference, candidate: Known): number {
  if (reference.type > ReferenceType.she || candidate.gender !== 0 || candidate.firstName.length < 3) return 0;
  const name = candidate.firstName;
  return 1 + ((hashUnits(name, name.length - 1, name.length) >>> 3) % 60);
}

function put(out: Int32Array, base: number, template: number, value: number): void {
  out[template] = base + (OFFSETS[template] as number) + value;
}

/**
 * Reads the features of a candidate for a reference: small numbers, each a place in the table of weights.
 *
 * @param reference - The words.
 * @param candidate - One who may be meant.
 * @param rank - How many later candidates there are.
 * @param setting - What is known of the text.
 * @param out - Receives {@link REFERENCE_FEATURES} numbers.
 */
export function readReferenceFeatures(
  reference: Reference,
  candidate: Known,
  rank: number,
  setting: Setting,
  out: Int32Array,
): void {
  const base = reference.type * ROOM;
  const apart = candidate.origin >= Origin.issuer ? 6 : small(reference.sentence - candidate.sentence, 6);
  const near = small(apart, 2);
  const spoke = small(reference.sentence - candidate.speakerAt, 4);
  const kind = classOf(candidate);
  const code = candidate.codes[0] ?? '';
  const isHome = code !== '' && code === setting.home;
  const issues = setting.issuers.includes(code);
  const sameBlock = bit(reference.block === candidate.block);
  put(out, base, 0, candidate.origin * 8 + candidate.sort);
  put(out, base, 1, apart * 4 + sameBlock * 2 + bit(reference.possessive));
  put(out, base, 2, small(rank, 7) * 2 + bit(reference.possessive));
  put(out, base, 3, near * 4 + bit(candidate.subject) * 2 + bit(reference.subject));
  put(out, base, 4, spoke * 4 + bit(reference.quoted) * 2 + bit(reference.speaker));
  put(out, base, 5, bit(reference.quoted) * 4 + bit(candidate.quoted) * 2 + bit(apart > 0));
  put(
    out,
    base,
    6,
    FORMS[candidate.form] * 8 + bit(candidate.modifier) * 4 + bit(candidate.place) * 2 + bit(apart > 0),
  );
  put(out, base, 7, genderOf(reference, candidate) * 2 + bit(apart > 1));
  put(out, base, 8, endingOf(reference, candidate));
  put(out, base, 9, small(candidate.codes.length, 4) * 5 + small(reference.wanted, 4));
  put(out, base, 10, (candidate.head === '' ? 3 : likeness(reference.head, candidate.head)) * 8 + candidate.sort);
  put(out, base, 11, bit(isHome) * 16 + bit(issues) * 8 + kind * 2 + bit(setting.issuers.length > 1));
  put(out, base, 12, countOf(candidate.count) * 2 + bit(apart > 1));
  put(out, base, 13, placeOf(reference, candidate) * 4 + kind);
  put(out, base, 14, holderOf(reference, candidate) * 2 + bit(candidate.named));
  put(out, base, 15, ((hashOf(reference.head) >>> 5) & 63) * 4 + kind);
  put(out, base, 16, reference.determiner * 2 + bit(candidate.sort === Sort.person));
  put(out, base, 17, reference.determiner * 9 + candidate.origin);
  put(out, base, 18, near * 4 + bit(code !== '' && code === setting.lastSpeaker) * 2 + bit(reference.speaker));
  put(out, base, 19, bit(candidate.named) * 4 + bit(reference.speaker) * 2 + bit(apart > 0));
  put(
    out,
    base,
    20,
    small(reference.capitals, 2) * 18 + candidate.origin * 2 + bit(reference.determiner === Determiner.indefinite),
  );
  put(out, base, 21, small(reference.sentence - candidate.subjectAt, 3) * 4 + bit(isHome) * 2 + bit(reference.subject));
  put(out, base, 22, small(rank, 3) * 6 + small(apart, 5));
  put(out, base, 24, placeBeforeOf(reference, candidate) * 4 + kind);
  put(out, base, 25, bit(code !== '' && code === setting.opener) * 6 + bit(sameBlock === 1) * 3 + near);
  put(out, base, 26, candidate.origin * 4 + setting.voice);
  put(out, base, 27, includesOf(reference, candidate) * 4 + bit(reference.subject) * 2 + bit(reference.speaker));
  put(
    out,
    base,
    28,
    small(candidate.codes.length, 3) * 6 + includesOf(reference, candidate) * 2 + bit(reference.wanted === 2),
  );
  put(out, base, 29, candidate.origin * 4 + small(candidate.codes.length, 3));
  const after = reference.nextCode === null ? 0 : code === reference.nextCode ? 2 : 1;
  const before = bit(code !== '' && code === setting.previousSubject);
  const opens = bit(code !== '' && code === setting.opener);
  put(out, base, 30, after * 4 + kind);
  put(out, base, 31, before * 6 + opens * 3 + near);
  put(
    out,
    base,
    32,
    reference.body === '' ? 0 : 1 + bit(candidate.head === reference.body) * 2 + bit(candidate.sort === Sort.body),
  );
  put(out, base, 33, (setting.place === null ? 0 : code === setting.place ? 2 : 1) * 4 + kind);
  put(out, base, 23, kind * 4 + bit(reference.quoted) * 2 + bit(rank === 0));
}
