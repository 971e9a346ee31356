import type { StatementDocument } from '@demarche/core';
import { toJson } from '@demarche/json';
import { toMarkdown } from '@demarche/markdown';

/** What the command reads. */
export const INPUTS = ['text', 'ndjson'] as const;
/** What the command writes. */
export const OUTPUTS = ['markdown', 'json', 'ndjson'] as const;
/** One of {@link OUTPUTS}. */
export type Output = (typeof OUTPUTS)[number];

/** A document in an output format, with a line feed at its end. */
export function render(document: StatementDocument, to: Output): string {
  if (to === 'markdown') return toMarkdown(document);
  return `${toJson(document, { indent: to === 'json' ? 2 : 0 })}\n`;
}
