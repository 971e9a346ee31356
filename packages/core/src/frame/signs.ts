import type { DocumentKind } from '../schema/document.js';

/** What the wording of a heading tells. No expression here can backtrack without bound: repetitions are short and bounded. */
export interface Sign {
  readonly kind: DocumentKind;
  readonly pattern: RegExp;
}

const sign = (kind: DocumentKind, pattern: RegExp): Sign => ({ kind, pattern });

/** Signs that may stand anywhere in the head of a text, in order of strength. */
export const HEAD_SIGNS: readonly Sign[] = [
  sign('note-verbale', /presents? (?:its|their|her|his) compliments|\bnote verbale\b(?=[^.]{0,80}\bcompliments)/iu),
  sign(
    'un-press-statement',
    /security council press statement|press statement by the (?:president|members) of the security council/iu,
  ),
  sign('communique', /^\s{0,3}(?:final |joint )?communiqu[ée]s?\s{0,3}$/imu),
  sign('other', /^\s{0,3}aide-m[ée]moire\b/imu),
  sign(
    'spokesperson-comment',
    /^\s{0,3}(?:an? |the )?[^\n]{0,60}\bspokes(?:person|man|woman)\b[^\n]{0,40} said:\s{0,3}$/imu,
  ),
  sign(
    'resolution',
    /^\s{0,3}resolution \d{2,5}\b|^\s{0,3}[AS]\/(?:RES|HRC|ES-\d{1,3})\/|resolution adopted by the|: draft resolution\s{0,3}$|^the (?:un |united nations )?(?:security council|general assembly|human rights council|economic and social council),$/imu,
  ),
  sign(
    'letter',
    /(?:^|\n)\s{0,3}["“]?(?:Dear |Your Excellency,|Excellency,\s*\n|Your Majesty,|My dear )(?![^\n]{0,40}(?:all|friends|guests|ladies|citizens|compatriots|colleagues),)|^TO THE [A-Z ]{5,60}:\s*$/mu,
  ),
];

const MEETING = 'calls?|phone calls?|conversations?|meetings?|talks|trilateral|briefing|visit|trip';
const HOLDS =
  'meets|receives|speaks|spoke|met|talks|holds (?:talks|a? ?(?:telephone|phone) (?:conversation|call))|receives';

/** Signs of single lines above a text, in order of strength. */
export const LINE_SIGNS: readonly Sign[] = [
  sign('letter', /^(?:(?:identical |open |joint )?letters?\b (?:dated|from|to|of|addressed|by)|message to the\b)/iu),
  sign(
    'spokesperson-comment',
    /\bspokes(?:person|man|woman)(?:’s|'s)? (?:[^\n]{0,60})?(?:remarks?\b|comments?\b|commentary|respon[sd]|repl(?:y|ies)|answers?\b)/iu,
  ),
  sign(
    'spokesperson-comment',
    /\b(?:comments?|response|reply|answers?|commentary)\b[^\n]{0,40}\b(?:spokes|press (?:service|department|secretary)|information and press|media quer)|^(?:comment|commentary) (?:by|of|from)\b|response to (?:a )?(?:media|question|quer)|press secretary [^\n]{0,40}answers\b|^\p{Lu}{2,6}(?:['’]s)? response to\b/iu,
  ),
  sign(
    'spokesperson-comment',
    /\bstatement (?:attributable to|by) the spokes(?:person|man|woman)\b(?! of the \p{L}{1,20} (?:department|ministry))/iu,
  ),
  sign(
    'joint-statement',
    /\bjoint\b(?:[^\n]{0,50})\b(?:statement|press release|media release|fact sheet|readout)|\b(?:trilateral|quadrilateral|bilateral)\b[^\n]{0,30}\bstatement/iu,
  ),
  sign('communique', /communiqu(?![^\n]{0,4}[–—-] )/iu),
  sign(
    'press-conference',
    /press (?:conference|briefing|availability|gaggle)|news conference|media (?:briefing|availability|stakeout)|joint press|weekly briefing|noon briefing|press (?:stakeout|remarks)/iu,
  ),
  sign(
    'speech',
    /^(?:remarks|speech|address|keynote|(?:[^\n]{0,40})?\bstatement)\b(?=[^\n]{0,200}\b(?:at the|before the|to the (?:nation|general assembly|parliament|board)|during the|general debate))|^(?:speech|address|keynote|intervention|opening remarks|closing remarks|remarks|explanation of vote)\b|\b(?:speech|intervention|address) (?:by|of|at|given)\b/iu,
  ),
  sign(
    'readout',
    new RegExp(
      `^readout\\b|^(?!statement\\b|press statement|joint)[^\\n]{0,120}(?:['’]s?|\\b(?:telephone|phone|telephonic)) (?:${MEETING}) (?:with|between)\\b|^(?:telephone|phone) (?:call|conversation)|\\b(?:${HOLDS})\\b[^\\n]{0,60}\\b(?:with|ambassador|president|minister|courtesy call)|^PM call\\b|entretien t`,
      'iu',
    ),
  ),
  sign('declaration', /\bdeclaration\b/iu),
  sign('declaration', /^\p{Lu}\p{L}{2,20} statement on\b/u),
  sign(
    'statement',
    /^(?:[^\n]{0,60})?\bstatement\b|^press (?:release|statement)|^(?:media|news) (?:release|statement)|\b(?:commentary|announcement)\b|^office of the spokesperson\b/iu,
  ),
];
