/** Words that a full stop follows without ending a sentence, in lower case without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof gen col lt maj capt cmdr adm sgt cpl brig amb sen rep gov hon rev st sr jr mme mlle messrs pres min ' +
    'dep sec perm op para paras art arts vol pp ch cf vs v etc approx est inc ltd co corp dept div gov’t govt ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun fig al ed eds univ assn ave blvd'
  ).split(' '),
);

/** Abbreviations only where a number follows: `No. 7`. */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(['no', 'nos']);

/** Of these the ones that may end a sentence too: the next word decides. */
export const MAY_END: ReadonlySet<string> = new Set('etc inc ltd co corp jr sr dept'.split(' '));

/** Words that open a sentence so often that after an abbreviation such as `U.S.` they begin a new one. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an it he she they we i this that these those in on at as but and however if when while after before since for ' +
    'there his her its their our my both all some many no not what who why how asked according speaking earlier later last ' +
    'meanwhile also further moreover finally you'
  ).split(' '),
);
