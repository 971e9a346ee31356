import type { Attribution } from '@demarche/core';
import { actors, type Column, documentColumns, number, sentenceColumn, span, spans, value } from './columns.js';

/** The columns of each field of an attribution; `sourceActor` is the first of `sourceActors`. */
const FIELDS: Readonly<Record<keyof Attribution, readonly Column<Attribution>[]>> = {
  id: [value('attribution_id', ({ id }) => id)],
  source: span(['source', 'source_start', 'source_end'], ({ source }) => source),
  sourceActor: [value('source_actor_id', ({ sourceActor }) => sourceActor)],
  sourceActors: actors('source_actors', ({ sourceActors }) => sourceActors),
  cue: span(['cue', 'cue_start', 'cue_end'], ({ cue }) => cue),
  content: spans('content', ({ content }) => content),
  mode: [value('mode', ({ mode }) => mode)],
  addressees: actors('addressee', ({ addressees }) => addressees),
  parent: [value('parent_id', ({ parent }) => parent)],
  rule: [value('rule', ({ rule }) => rule)],
  confidence: [number('confidence', 'number', ({ confidence }) => confidence)],
};

/** The columns of the table of attributions. */
export const ATTRIBUTION_COLUMNS: readonly Column<Attribution>[] = [
  ...documentColumns<Attribution>(),
  ...Object.values(FIELDS).flat(),
  sentenceColumn(({ content }) => content[0]),
];
