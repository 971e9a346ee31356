import type { Segments } from '../segment/segments.js';
import { TokenClass } from '../segment/tokens.js';
import { WordClass } from '../segment/word-class.js';

const AUXILIARIES = new Set(
  "am is are was were be been being 's 're 'm has have had having 've do does did done will would shall should can could may might must ca wo 'll 'd".split(
    ' ',
  ),
);
/** Words that deny what stands with them. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not n't never no neither nor cannot hardly nothing none nobody".split(' '),
);
const SUBORDINATORS = new Set(
  'if unless when while after before because since although though as until once whereas whether lest that provided so'.split(
    ' ',
  ),
);
const PRONOUNS = new Set(
  'i we you he she it they me us him her them this these that those there who which what one anyone everyone nobody someone nothing all both such'.split(
    ' ',
  ),
);

const at = (segments: Segments, token: number): string => segments.tokens.lower[token] ?? '';

/** A verb by its part of speech. */
export const isVerb = (segments: Segments, token: number): boolean => segments.wordClass[token] === WordClass.VERB;

/** A form of be, have, do or a modal. */
export const isAuxiliary = (segments: Segments, token: number): boolean =>
  AUXILIARIES.has(at(segments, token)) &&
  segments.wordClass[token] !== WordClass.PART &&
  segments.wordClass[token] !== WordClass.NOUN;

/** A verb or an auxiliary; a cue that is neither (`cannot`) is an auxiliary too. */
export const isVerbal = (segments: Segments, token: number): boolean =>
  isVerb(segments, token) || segments.wordClass[token] === WordClass.AUX || at(segments, token) === 'cannot';

export const isAdverb = (segments: Segments, token: number): boolean => segments.wordClass[token] === WordClass.ADV;
export const isNegation = (segments: Segments, token: number): boolean => NEGATIONS.has(at(segments, token));
export const isSubordinator = (segments: Segments, token: number): boolean =>
  segments.wordClass[token] === WordClass.SCONJ && SUBORDINATORS.has(at(segments, token));
export const isConjunction = (segments: Segments, token: number): boolean =>
  segments.wordClass[token] === WordClass.CCONJ;
export const isPreposition = (segments: Segments, token: number): boolean =>
  segments.wordClass[token] === WordClass.ADP;
export const isPronoun = (segments: Segments, token: number): boolean =>
  segments.wordClass[token] === WordClass.PRON || PRONOUNS.has(at(segments, token));

/** A noun or a name. */
export const isNounLike = (segments: Segments, token: number): boolean =>
  segments.wordClass[token] === WordClass.NOUN || segments.wordClass[token] === WordClass.PROPN;

/** A word that carries meaning: neither function word nor mark. */
export const isContent = (segments: Segments, token: number): boolean =>
  segments.tokens.kind[token] === TokenClass.word &&
  (isNounLike(segments, token) || isVerb(segments, token) || segments.wordClass[token] === WordClass.ADJ);
