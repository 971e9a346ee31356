import type { Diagnostic } from '@demarche/core';
import type { RootContent } from 'mdast';
import { heading, list, listItem, strong } from '../nodes.js';
import { quoted, wordsOf } from '../quote.js';
import type { Report } from '../report.js';

const LONGEST_WORDS = 60;
const MOST_PROBLEMS = 20;
const RANK: readonly Diagnostic['severity'][] = ['error', 'warning', 'info'];
const WORDS: Readonly<Record<Diagnostic['severity'], string>> = { error: 'Error', warning: 'Warning', info: 'Note' };

function where({ start, end }: Diagnostic, { document, place }: Report): string {
  if (start === undefined || end === undefined) return '';
  const words = wordsOf(document.text, { start, end });
  const facts = [place({ start, end }), words === '' ? '' : quoted(words, LONGEST_WORDS)].filter((fact) => fact !== '');
  return facts.length === 0 ? '' : ` (${facts.join(': ')})`;
}

/** What is wrong with the text, and may have harmed the reading of it. */
export function problems(report: Report): RootContent[] {
  const found = [...report.document.diagnostics].sort((a, b) => RANK.indexOf(a.severity) - RANK.indexOf(b.severity));
  if (found.length === 0) return [];
  const items = found
    .slice(0, MOST_PROBLEMS)
    .map((one) => listItem([strong(WORDS[one.severity]), `: ${one.message}${where(one, report)}`]));
  if (found.length > MOST_PROBLEMS) items.push(listItem(`${found.length - MOST_PROBLEMS} more of the same sort.`));
  return [heading(2, 'Problems found in the text'), list(items)];
}
