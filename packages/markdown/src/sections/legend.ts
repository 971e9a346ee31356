import type { RootContent } from 'mdast';
import { emphasis, paragraph } from '../nodes.js';
import type { Report } from '../report.js';

const LEGEND =
  'Extracted from the text by Demarche. Words in “ ” are the words of the source; “para.” counts its paragraphs, without title and page furniture. The kinds of act and the parties are the reading of the program: check them before you rely on them.';

/** One line that says how to read the report, where there is something to read. */
export const legend = ({ document }: Report): RootContent[] =>
  document.acts.length + document.attributions.length === 0 ? [] : [paragraph(emphasis(LEGEND))];
