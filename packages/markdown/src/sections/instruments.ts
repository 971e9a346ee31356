import type { RootContent } from 'mdast';
import { heading, list, listItem } from '../nodes.js';
import { plainText, shorten } from '../plain-text.js';
import type { Report } from '../report.js';
import { counted } from '../wording.js';

const LONGEST_NAME = 150;

/** The treaties, resolutions, letters and other documents that the text names. */
export function instruments({ document }: Report): RootContent[] {
  if (document.instruments.length === 0) return [];
  const items = document.instruments.map(({ id, name, kind, mentions }) => {
    const uses = document.acts.filter((act) => act.instruments.includes(id)).length;
    const facts = [kind, `named ${counted(mentions.length, ['time', 'times'])}`];
    if (uses > 0) facts.push(`in ${counted(uses, ['act', 'acts'])}`);
    return listItem(`${shorten(plainText(name), LONGEST_NAME)} (${facts.join(', ')})`);
  });
  return [heading(2, 'Documents and agreements named'), list(items)];
}
