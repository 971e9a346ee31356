import type { Quotations } from '../quotations/index.js';
import type { Attribution } from '../schema/attribution.js';
import type { Diagnostic } from '../schema/diagnostic.js';
import { LANGUAGE_MIN_WORDS } from '../segment/language.js';
import type { Segments } from '../segment/segments.js';
import { TokenClass } from '../segment/tokens.js';

/** Opening marks and what closes them; a mark that is not here closes itself. */
const CLOSES: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘’',
  '‹': '›',
  '”': '”',
  '「': '」',
  '『': '』',
  '`': "'’´",
};

function ofQuotations(text: string, { list, stray }: Quotations): Diagnostic[] {
  const out: Diagnostic[] = [];
  for (const { start, end, closed } of list) {
    if (!closed) {
      out.push({
        code: 'unclosed-quotation',
        severity: 'warning',
        message: 'The quotation is never closed; it was read to the end of its paragraph or to the next quotation.',
        start,
        end,
      });
    } else if (!(CLOSES[text[start] as string] ?? (text[start] as string)).includes(text[end - 1] as string)) {
      out.push({
        code: 'mismatched-quotation',
        severity: 'info',
        message: 'The quotation is closed by another kind of mark than the one that opens it.',
        start,
        end,
      });
    }
  }
  for (const start of stray) {
    out.push({
      code: 'unopened-quotation',
      severity: 'warning',
      message: 'A closing quotation mark stands here without an opening one.',
      start,
      end: start + 1,
    });
  }
  return out;
}

/** Control characters other than white space, and halves of surrogate pairs: one diagnostic a run. */
const BROKEN =
  /[\u0000-\u0008\u000e-\u001f\u007f]+|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function ofCharacters(text: string): Diagnostic[] {
  const out: Diagnostic[] = [];
  for (const match of text.matchAll(BROKEN)) {
    const half = match[0] >= '\ud800';
    const end = match.index + match[0].length;
    out.push(
      half
        ? {
            code: 'lone-surrogate',
            severity: 'warning',
            message: 'Half of a surrogate pair stands alone; the text was cut or decoded wrongly.',
            start: match.index,
            end,
          }
        : {
            code: 'control-character',
            severity: 'warning',
            message: 'Control characters stand in the text.',
            start: match.index,
            end,
          },
    );
  }
  return out;
}

/** A paragraph that ends without a stop, before one that begins in lower case: a sentence was cut in two. */
function ofSentences({ text, blocks }: Segments): Diagnostic[] {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const out: Diagnostic[] = [];
  for (let at = 1; at < paragraphs.length; at++) {
    const before = paragraphs[at - 1] as { start: number; end: number };
    const after = paragraphs[at] as { start: number; end: number };
    if (!/[\p{L}\p{N},]/u.test(text[before.end - 1] as string) || !/\p{Ll}/u.test(text[after.start] as string))
      continue;
    out.push({
      code: 'split-sentence',
      severity: 'warning',
      message: 'A sentence seems to be cut in two by a paragraph break.',
      start: before.end - 1,
      end: after.start + 1,
    });
  }
  return out;
}

function ofLanguage({ text, tokens, language }: Segments): Diagnostic[] {
  if (text.trim() === '') return [{ code: 'empty-text', severity: 'warning', message: 'There is nothing to read.' }];
  let words = 0;
  for (let at = 0; at < tokens.count && words < LANGUAGE_MIN_WORDS; at++)
    if (tokens.kind[at] === TokenClass.word) words++;
  if (language !== 'und' || words < LANGUAGE_MIN_WORDS) return [];
  return [
    {
      code: 'language-not-supported',
      severity: 'error',
      message: 'The text does not seem to be in English; what was found may be wrong.',
    },
  ];
}

function ofSpeakers(attributions: readonly Attribution[]): Diagnostic[] {
  return attributions.flatMap(({ source, sourceActor }): Diagnostic[] =>
    source && sourceActor === null
      ? [
          {
            code: 'unknown-speaker',
            severity: 'info',
            message: 'It could not be told for which party the source speaks.',
            ...source,
          },
        ]
      : [],
  );
}

/**
 * The problems of a text, in order of place; those of the whole text come first.
 *
 * @param segments - The first stage's result.
 * @param quotations - The second stage's result.
 * @param attributions - Who is cited.
 */
export function findDiagnostics(
  segments: Segments,
  quotations: Quotations,
  attributions: readonly Attribution[],
): Diagnostic[] {
  const found = [
    ...ofLanguage(segments),
    ...ofQuotations(segments.text, quotations),
    ...ofCharacters(segments.text),
    ...ofSentences(segments),
    ...ofSpeakers(attributions),
  ];
  return found.sort((a, b) => (a.start ?? -1) - (b.start ?? -1) || (a.end ?? -1) - (b.end ?? -1));
}
