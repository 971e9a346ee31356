import type { RootContent } from 'mdast';
import { emphasis, heading, type Inline, paragraph } from '../nodes.js';
import { actorName, nameWithCode } from '../party.js';
import { plainText, shorten } from '../plain-text.js';
import { wordsOf } from '../quote.js';
import type { Report } from '../report.js';
import { DOCUMENT_WORDING, enumeratedUpTo, inSentence, writtenDate } from '../wording.js';

const LONGEST_TITLE = 300;
const LONGEST_FACT = 100;
const MOST_ISSUERS = 4;

const issuerNames = ({ document, actor }: Report): string[] =>
  document.issuer.flatMap((id) => actor(id) ?? []).map((issuer) => inSentence(actorName(issuer)));

function untitled(report: Report): string {
  const names = issuerNames(report);
  const kind = DOCUMENT_WORDING[report.document.kind];
  return names.length === 0 ? kind : `${kind} of ${enumeratedUpTo(names, MOST_ISSUERS)}`;
}

/** The title of the text, or what sort of text it is. */
export function title(report: Report): RootContent {
  const { text, title: span } = report.document;
  const words = span ? shorten(wordsOf(text, span), LONGEST_TITLE) : '';
  return heading(1, words === '' ? untitled(report) : words);
}

/** One line: the kind of text, who published or issued it, when and where. */
export function source(report: Report): RootContent[] {
  const { kind, outlet, date, dateline, text } = report.document;
  const when = date ?? dateline?.date ?? null;
  const parties = report.partiesOf(report.document.issuer);
  const facts: Inline[] = [DOCUMENT_WORDING[kind]];
  if (outlet !== null) facts.push(['published by ', emphasis(shorten(plainText(outlet), LONGEST_FACT))]);
  if (parties.length > 0) facts.push(`issued by ${issuerLine(report)}`);
  if (dateline?.place) facts.push(shorten(wordsOf(text, dateline.place), LONGEST_FACT));
  facts.push(when === null ? 'date not given' : writtenDate(when));
  return [paragraph(facts.flatMap((fact, at) => (at === 0 ? [fact] : [' · ', fact])))];
}

/** Issuers with the code of their party, unless their name is all that the party is called. */
const issuerLine = ({ document, actor, partiesOf }: Report): string =>
  enumeratedUpTo(
    document.issuer.flatMap((id) => {
      const issuer = actor(id);
      const party = partiesOf([id])[0];
      if (!issuer || !party) return [];
      return [inSentence(nameWithCode({ ...party, name: actorName(issuer) }))];
    }),
    MOST_ISSUERS,
  );
