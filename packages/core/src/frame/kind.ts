import type { DocumentKind } from '../schema/document.js';
import type { Segments } from '../segment/segments.js';

/** How much of the text says what it is, in UTF-16 code units. */
const HEAD = 900;

/** A test of the first lines, in order of strength. */
interface Sign {
  readonly kind: DocumentKind;
  readonly where: 'title' | 'head';
  readonly pattern: RegExp;
}

const sign = (kind: DocumentKind, where: Sign['where'], pattern: RegExp): Sign => ({ kind, where, pattern });

/** What the layout of a head tells. No expression here can backtrack without bound: repetitions are short and bounded. */
const SIGNS: readonly Sign[] = [
  sign(
    'note-verbale',
    'head',
    /presents? (?:its|their|her|his) compliments|\bnote verbale\b(?=[^.]{0,80}\bcompliments)/iu,
  ),
  sign(
    'un-press-statement',
    'head',
    /security council press statement|press statement (?:was issued|by the (?:president|members) of the security council)/iu,
  ),
  sign(
    'resolution',
    'head',
    /^(?:\s*\S[^\n]{0,60}\n){0,6}?\s{0,3}(?:resolution \d{2,4}\b|[AS]\/RES\/)|resolution adopted by the|^the (?:security council|general assembly),$/imu,
  ),
  sign(
    'letter',
    'title',
    /^(?:(?:identical |open |joint )?letters?\b (?:dated|from|to|of|addressed|by)|letter from)/iu,
  ),
  sign(
    'letter',
    'head',
    /(?:^|\n)\s{0,3}(?:Dear |Your Excellency,|Excellency,\s*\n|Your Majesty,)(?![^\n]{0,40}(?:all|friends|ladies|citizens|compatriots),)/u,
  ),
  sign(
    'press-conference',
    'title',
    /press (?:conference|briefing|availability|gaggle)|media (?:briefing|availability|stakeout)|joint press|weekly briefing|noon briefing|transcript|press stakeout/iu,
  ),
  sign(
    'joint-statement',
    'title',
    /\bjoint\b(?:[^\n]{0,30})\b(?:statement|declaration|communiqu|press release|fact sheet)/iu,
  ),
  sign(
    'readout',
    'title',
    /^readout\b|\b(?:phone |telephone |video )?(?:call|conversation|meeting|talks?|briefing) (?:with|between)\b|’s (?:call|meeting)\b|'s (?:call|meeting)\b/iu,
  ),
  sign('communique', 'title', /communiqu/iu),
  sign(
    'speech',
    'title',
    /^(?:remarks|speech|address|keynote|statement)\b(?=[^\n]{0,160}\b(?:at the|before the|to the (?:nation|general assembly|parliament)|during the|general debate))|^(?:speech|address|keynote|intervention|opening remarks|closing remarks)\b|\b(?:speech|intervention|address) (?:by|of|at|given)\b/iu,
  ),
  sign(
    'spokesperson-comment',
    'title',
    /spokes(?:person|man|woman)(?:’s|'s)? (?:[^\n]{0,60})?(?:remarks?|comments?|commentary|respon[sd]|reply|answer|on\b)|\b(?:comments?|response|reply|answer|commentary)\b[^\n]{0,40}\b(?:spokes|press (?:service|department|secretary)|information and press|media quer)|spokesperson[^\n]{0,20}(?:remarks|comment)|^(?:comment|commentary) (?:by|of|from)\b|response to (?:a )?(?:media|question|quer)/iu,
  ),
  sign('declaration', 'title', /\bdeclaration\b/iu),
  sign('communique', 'head', /^\s{0,3}(?:final |joint )?communiqu[ée]s?\s{0,3}$/imu),
  sign(
    'statement',
    'title',
    /^(?:[^\n]{0,30})?\bstatement\b|^press (?:release|statement)|^media (?:release|statement)|\b(?:commentary|announcement)\b/iu,
  ),
  sign(
    'statement',
    'head',
    /^\s{0,3}(?:press (?:release|statement)|media (?:statement|release)|statement|office of the spokesperson)\b/imu,
  ),
];

const SALUTATION =
  /(?:^|\n)\s{0,3}(?:(?:Mr|Madam|Madame|Mme)\.? (?:President|Chair|Chairman|Chairperson|Speaker|Secretary-General)|Ladies and gentlemen|Excellencies|Dear (?:all|friends|colleagues|compatriots)|My fellow|Fellow citizens|Distinguished (?:delegates|colleagues|guests)|Thank you, (?:Mr|Madam))/iu;
const QUESTIONS = /(?:^|\n)\s{0,3}(?:Q(?:uestion)?|Reporter|Journalist)\s?[:.]/giu;
const REPORTED = /\b(?:said|told|according to|reported|added)\b/giu;
const SIGNATURE = /\n[^\n]{2,60}, (?:secretary of state|minister|president|spokesperson)[^\n]{0,40}\n/iu;
const OWN_VOICE = /(?:^|[\s"“])(?:we|our)\b/iu;

/**
 * What sort of document a text is: from its title, salutation, layout, dateline, outlet and voice.
 *
 * @param segments - The text in segments.
 */
export function findKind(segments: Segments): DocumentKind {
  const { text, title } = segments;
  const heading = title ? text.slice(title.start, title.end) : text.slice(0, 200);
  const head = text.slice(0, HEAD);
  const isNews = looksLikeNews(segments);
  for (const each of SIGNS) {
    if (!each.pattern.test(each.where === 'title' ? heading : head)) continue;
    if (isNews && !STRONG.has(each.kind)) break;
    return refine(each.kind, segments, heading);
  }
  if (isNews) return 'news-report';
  if (SALUTATION.test(head)) return 'speech';
  if (SIGNATURE.test(head)) return 'statement';
  return fallback(segments);
}

/** Kinds that a report's headline does not imitate. */
const STRONG: ReadonlySet<DocumentKind> = new Set(['note-verbale', 'resolution', 'un-press-statement']);

function refine(kind: DocumentKind, segments: Segments, heading: string): DocumentKind {
  const head = segments.text.slice(0, HEAD);
  const questions = segments.text.match(QUESTIONS)?.length ?? 0;
  if (kind === 'statement' && questions >= 2) return 'press-conference';
  if (kind === 'statement' && SALUTATION.test(head)) return 'speech';
  if (kind === 'declaration' && /^statement|ministry/iu.test(heading) && !/declaration/iu.test(heading.slice(0, 60)))
    return 'statement';
  return kind;
}

/** An agency's dateline, a byline or an outlet, or reporting in the third person throughout. */
function looksLikeNews(segments: Segments): boolean {
  const { text, blocks, dateline, outlet } = segments;
  const heading = segments.title ? text.slice(segments.title.start, segments.title.end) : '';
  const official =
    /^(?:readout|statement|remarks|joint|press release|press statement|letter|declaration|communiqu|note|resolution|comment|speech|transcript)\b|\bspokes\w{3,6}['’]s\b/iu.test(
      heading,
    );
  if (official && outlet === null) return false;
  if (outlet !== null && !official) return true;
  const bylines = blocks.some((block) => block.kind === 'byline');
  const reports = text.slice(0, 6000).match(REPORTED)?.length ?? 0;
  if ((bylines || dateline !== null) && reports >= 2 && !official) return true;
  return reports >= 4 && !official && !OWN_VOICE.test(withoutQuotations(text.slice(0, 3000)));
}

/** The words outside quotation marks, roughly. */
function withoutQuotations(text: string): string {
  return text.replace(/"[^"\n]{0,1500}"|“[^”\n]{0,1500}”|«[^»\n]{0,1500}»/gu, ' ');
}

function fallback(segments: Segments): DocumentKind {
  const { text } = segments;
  const questions = text.match(QUESTIONS)?.length ?? 0;
  if (questions >= 2) return 'press-conference';
  const reports = text.slice(0, 6000).match(REPORTED)?.length ?? 0;
  const own = OWN_VOICE.test(withoutQuotations(text));
  if (reports >= 2 && !own) return 'news-report';
  if (segments.title === null && text.length < 400) return reports > 0 ? 'news-report' : 'other';
  return own || /\b(?:ministry|government|embassy|department|office of)\b/iu.test(text.slice(0, HEAD))
    ? 'statement'
    : reports > 0
      ? 'news-report'
      : 'other';
}
