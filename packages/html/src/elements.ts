const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements without an end tag. */
export const VOID = names(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Elements whose content no reader sees, or that hold the page's controls. */
export const UNSEEN = names(
  'applet audio button canvas datalist dialog embed iframe input map menuitem meter noembed noframes noscript object optgroup option progress rp script select style svg template textarea title video',
);

/** Elements that may stand in the head; anything else ends it. */
export const HEAD = names('base basefont bgsound link meta noframes noscript script style template title');

/** Elements that stand on lines of their own. */
export const BLOCK = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul xmp',
);

/** Elements that an end tag of something else inside them cannot close. */
export const SCOPE = names('applet button caption marquee object svg table td template th');

/** Elements of tables: their end tags reach over every other open element. */
export const TABLE = names('caption table tbody td tfoot th thead tr');

const HEADING = 'h1 h2 h3 h4 h5 h6';
const ENDS_PARAGRAPH = names(
  `address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form ${HEADING} header hgroup hr main menu nav ol p pre search section summary table ul`,
);
const PARAGRAPH = names('p');

const IMPLIED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', names('li p')],
  ['dt', names('dt dd p')],
  ['dd', names('dt dd p')],
  ['option', names('option')],
  ['optgroup', names('option optgroup')],
  ['td', names('td th p li dt dd')],
  ['th', names('td th p li dt dd')],
  ['tr', names('tr td th p li dt dd')],
  ['tbody', names('tbody thead tfoot tr td th p')],
  ['thead', names('tbody thead tfoot tr td th p')],
  ['tfoot', names('tbody thead tfoot tr td th p')],
  ['rt', names('rt rp')],
  ['rp', names('rt rp')],
  ['a', names('a')],
]);
const NONE: ReadonlySet<string> = new Set();

/** The open elements that a start tag closes, although nothing in the page says so. */
export const impliedEnds = (name: string): ReadonlySet<string> =>
  IMPLIED.get(name) ?? (ENDS_PARAGRAPH.has(name) ? PARAGRAPH : NONE);
