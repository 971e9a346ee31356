import type { ActKind, DocumentKind } from '@demarche/core';

/** How the report speaks of a kind of act. */
export interface ActWording {
  /** The kind as a verb, before its recipient. */
  readonly verb: string;
  /** The verb where nobody is named as recipient, if it differs. */
  readonly alone?: string;
  /** What stands between the verb and the recipient. */
  readonly link: string;
  /** The kind as a noun, one and several. */
  readonly noun: readonly [string, string];
}

/** Every kind of act in words, the weightiest first: in this order they stand in the report. */
export const ACT_WORDING: Readonly<Record<ActKind, ActWording>> = {
  demand: { verb: 'Demands', link: ' of ', noun: ['demand', 'demands'] },
  reject: { verb: 'Rejects', link: ', vis-à-vis ', noun: ['rejection', 'rejections'] },
  threaten: { verb: 'Threatens', link: ' ', noun: ['threat', 'threats'] },
  warn: { verb: 'Warns', link: ' ', noun: ['warning', 'warnings'] },
  accuse: { verb: 'Accuses', link: ' ', noun: ['accusation', 'accusations'] },
  condemn: { verb: 'Condemns', link: ' ', noun: ['condemnation', 'condemnations'] },
  deny: { verb: 'Denies', link: ', vis-à-vis ', noun: ['denial', 'denials'] },
  call: { verb: 'Calls', alone: 'Calls for action', link: ' on ', noun: ['call', 'calls'] },
  concern: { verb: 'Voices concern', link: ' about ', noun: ['expression of concern', 'expressions of concern'] },
  propose: { verb: 'Proposes', link: ' to ', noun: ['proposal', 'proposals'] },
  agree: { verb: 'Agrees', link: ' with ', noun: ['agreement', 'agreements'] },
  commit: { verb: 'Pledges', link: ' to ', noun: ['pledge', 'pledges'] },
  announce: { verb: 'Announces', link: ', vis-à-vis ', noun: ['announcement', 'announcements'] },
  support: { verb: 'Supports', link: ' ', noun: ['expression of support', 'expressions of support'] },
  welcome: { verb: 'Welcomes or thanks', link: ' ', noun: ['welcome', 'welcomes'] },
  condole: { verb: 'Offers condolences', link: ' to ', noun: ['condolence', 'condolences'] },
  apologize: { verb: 'Apologizes', link: ' to ', noun: ['apology', 'apologies'] },
  consult: { verb: 'Consults', link: ' with ', noun: ['consultation', 'consultations'] },
  affirm: { verb: 'Affirms', link: ' to ', noun: ['affirmation', 'affirmations'] },
  note: { verb: 'Notes', link: ' to ', noun: ['note', 'notes'] },
  state: { verb: 'States', link: ' to ', noun: ['statement', 'statements'] },
};

/** The kinds of act in the order of the report. */
export const ACT_ORDER = Object.keys(ACT_WORDING) as readonly ActKind[];

/** Kinds that say little by themselves: the report lists their words in short. */
export const MINOR_KINDS: readonly ActKind[] = ['note', 'state'];

/** Every kind of document in words. */
export const DOCUMENT_WORDING: Readonly<Record<DocumentKind, string>> = {
  'news-report': 'News report',
  statement: 'Statement',
  'spokesperson-comment': 'Comment by a spokesperson',
  'joint-statement': 'Joint statement',
  communique: 'Communiqué',
  readout: 'Readout',
  'press-conference': 'Press conference',
  speech: 'Speech',
  letter: 'Letter',
  'note-verbale': 'Note verbale',
  declaration: 'Declaration',
  resolution: 'Resolution',
  'un-press-statement': 'United Nations press statement',
  other: 'Document',
};

/** A number with its noun: "1 demand", "3 demands". */
export const counted = (count: number, [one, several]: readonly [string, string]): string =>
  `${count} ${count === 1 ? one : several}`;

/** A list in words: "a", "a and b", "a, b and c". */
export function enumerated(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** A list in words of which at most `max` are named: "a, b and 4 more". */
export const enumeratedUpTo = (parts: readonly string[], max: number): string =>
  enumerated(parts.length > max ? [...parts.slice(0, max), `${parts.length - max} more`] : parts);

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** An ISO date, as far as it goes, as a reader would write it: "18 February 2022", "February 2022", "2022". */
export function writtenDate(iso: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === '') return iso;
  return [day === '' || !name ? '' : String(Number(day)), name ?? '', year].filter((part) => part !== '').join(' ');
}

/** Names that take the article in running words. */
const WITH_ARTICLE =
  /^(?:United (?:States|Kingdom|Nations|Arab)|European |African |Arab |Gulf |Russian |Holy See$|Netherlands$|Philippines$|Maldives$|Bahamas$|Gambia$|Kremlin$|White House$|West$|G7$|G20$)|^(?:\p{Lu}[\p{L}']+ )?Republic of |(?:Ministry|Council|Federation|Republic|Union|Government|Organization|Organisation|Court|Agency|Department|Commission|Assembly|Secretariat|Emirates|States|Nations|Islands|Embassy|Parliament)$/u;

/** A party's name as it stands in a sentence. */
export const inSentence = (name: string): string =>
  WITH_ARTICLE.test(name) ? `the ${name}` : name.replace(/^The /, 'the ');
