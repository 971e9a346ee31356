import type { Act, StatementDocument } from '@demarche/core';
import { type Parties, partiesOf } from './parties';

/** A document as the page shows it. */
export interface Reading {
  readonly document: StatementDocument;
  readonly parties: Parties;
  /** The number that an act bears in the margin of the text and in the lists, from 1 in order of the text. */
  readonly numberOf: (act: Act) => number;
  readonly act: (id: string | null) => Act | null;
}

/** What the page needs to know of a document, worked out once. */
export function readingOf(document: StatementDocument): Reading {
  const byId = new Map(document.acts.map((act) => [act.id, act]));
  const inOrder = [...document.acts].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const numbers = new Map(inOrder.map(({ id }, at) => [id, at + 1]));
  return {
    document,
    parties: partiesOf(document),
    numberOf: ({ id }) => numbers.get(id) ?? 0,
    act: (id) => (id === null ? null : (byId.get(id) ?? null)),
  };
}
