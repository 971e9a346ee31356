import type { Phrase } from '../actors/phrase.js';
import type { Scene } from '../actors/scene.js';
import type { DocumentKind } from '../schema/document.js';
import type { Quotation } from '../schema/quotation.js';
import type { Segments } from '../segment/segments.js';
import { type Heading, headingOf } from './heading.js';
import { letterheadOf } from './letterhead.js';
import { HEAD_SIGNS, LINE_SIGNS } from './signs.js';
import { type Voice, voiceOf } from './voice.js';

/** Kinds whose signs no news report has. */
const CERTAIN: ReadonlySet<DocumentKind> = new Set(['note-verbale', 'resolution', 'un-press-statement']);
/** Kinds that a headline can seem to be. */
const DOUBTFUL: ReadonlySet<DocumentKind> = new Set([
  'letter',
  'statement',
  'declaration',
  'readout',
  'press-conference',
]);

/** `Mr. President,`, `Ladies and gentlemen,` as the opening of what is spoken. */
const SALUTATION =
  /(?:^|\n)\s{0,3}(?:(?:Mr|Mister|Madam|Madame|Mme)\.? (?:President|Chair|Chairman|Chairperson|Speaker|Secretary-General)|Ladies and gentlemen|Excellencies|Dear (?:all|guests|friends|colleagues|compatriots)|My fellow|Fellow citizens|Distinguished (?:delegates|colleagues|guests)|Thank you, (?:Mr|Madam))\b/iu;
const SIGNATURE = /\n[^\n]{2,60}, (?:secretary of state|minister|president|spokesperson)[^\n]{0,40}\n/iu;
const MET =
  /\b(?:spoke|met|hosted|travel?led|visited|convened|held|received|welcomed|briefed|called|received|participated|joined)\b/u;
const OFFICIAL = /\b(?:ministry|government|embassy|department|office of)\b/iu;

/**
 * What sort of document a text is: from its first lines, salutation, layout, outlet and voice.
 *
 * @param scene - The text with what is known of its tokens.
 * @param phrases - Its noun phrases.
 * @param quotations - What stands in quotation marks.
 */
export function findKind(scene: Scene, phrases: readonly Phrase[], quotations: readonly Quotation[]): DocumentKind {
  const { segments } = scene;
  const above = headingOf(segments);
  const heading = { ...above, official: above.official || letterheadOf(scene, phrases).length > 0 };
  const voice = voiceOf(scene, quotations);
  const said = signOf(heading);
  const news = isNews(segments, heading, voice, said);
  if (said !== null && !(news && !CERTAIN.has(said))) return refine(said, segments, heading, voice);
  if (news) return 'news-report';
  if (voice.questions + voice.turns >= 3) return 'press-conference';
  if (SALUTATION.test(heading.head)) return 'speech';
  if (SIGNATURE.test(heading.head)) return 'statement';
  return fallback(segments, heading, voice);
}

/** The kind that the first lines say; a sign of the whole head counts before those of single lines. */
function signOf({ lines, head }: Heading): DocumentKind | null {
  for (const { kind, pattern } of HEAD_SIGNS) if (pattern.test(head)) return kind;
  for (const { kind, pattern } of LINE_SIGNS) if (lines.some((line) => pattern.test(line))) return kind;
  return null;
}

function refine(kind: DocumentKind, segments: Segments, heading: Heading, voice: Voice): DocumentKind {
  const talk = voice.questions + voice.turns;
  if ((kind === 'statement' || kind === 'joint-statement') && talk >= 2) return 'press-conference';
  if (
    kind === 'press-conference' &&
    voice.questions <= 1 &&
    voice.turns <= 1 &&
    /\banswers?\b/iu.test(heading.lines.join(' '))
  )
    return 'spokesperson-comment';
  if (kind !== 'statement') return kind;
  if (SALUTATION.test(heading.head)) return 'speech';
  return tellsOfMeeting(segments, heading, voice) ? 'readout' : kind;
}

/** `Statement by … on X's Call with Y`: a readout under another name, where it tells of the meeting in the third person. */
function tellsOfMeeting(segments: Segments, { lines }: Heading, voice: Voice): boolean {
  const about = lines.some(
    (line) => /['’]s? (?:calls?|meetings?|trip|travel|visit)\b/iu.test(line) && !/upcoming/iu.test(line),
  );
  if (!about || voice.subjects > 0) return false;
  const first = segments.sentences.filter(({ start }) => !segments.title || start >= segments.title.end).slice(0, 2);
  return first.some(({ start, end }) => MET.test(segments.text.slice(start, end)));
}

/** An outlet, a byline or an agency's dateline, or reporting in the third person throughout. */
function isNews(segments: Segments, { lines, official }: Heading, voice: Voice, said: DocumentKind | null): boolean {
  const { blocks, dateline, outlet } = segments;
  if (official && outlet === null && !(said !== null && DOUBTFUL.has(said) && voice.reported >= 4 && voice.own === 0))
    return false;
  if (outlet !== null && !official) return true;
  const talk = voice.questions + voice.turns;
  const bylines = blocks.some((block) => block.kind === 'byline');
  if (said === null && !official && blocks.some(({ kind }) => kind === 'furniture') && voice.own <= 1) return true;
  if (said !== null && !DOUBTFUL.has(said) && voice.reported < 4) return false;
  if ((bylines || (dateline !== null && talk === 0)) && voice.reported + voice.days >= 1) return true;
  if (talk >= 4 && !bylines && voice.reported < 3) return false;
  const told = voice.reported + Math.min(voice.days, 3) + Math.min(voice.quoted, 3);
  return said === null || voice.reported >= 3
    ? told >= 3 + 3 * voice.own
    : told >= 6 && voice.own === 0 && lines.length < 3;
}

function fallback(segments: Segments, { head }: Heading, voice: Voice): DocumentKind {
  if (voice.questions >= 2) return 'press-conference';
  if (voice.own === 0 && voice.reported + voice.days >= 1) return 'news-report';
  if (segments.title === null && segments.text.length < 400) return voice.reported > 0 ? 'news-report' : 'other';
  return voice.own > 0 || OFFICIAL.test(head) ? 'statement' : 'other';
}
