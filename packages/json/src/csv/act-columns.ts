import type { Act } from '@demarche/core';
import {
  actors,
  type Column,
  documentColumns,
  instruments,
  number,
  sentenceColumn,
  span,
  spans,
  value,
} from './columns.js';

/** The columns of each field of an act. A field without columns would be lost in the table: the type forbids it. */
const FIELDS: Readonly<Record<keyof Act, readonly Column<Act>[]>> = {
  id: [value('act_id', ({ id }) => id)],
  kind: [value('kind', ({ kind }) => kind)],
  trigger: span(['trigger', 'trigger_start', 'trigger_end'], ({ trigger }) => trigger),
  span: span(['words', 'start', 'end'], (act) => act.span),
  actors: actors('actor', (act) => act.actors),
  recipients: actors('recipient', ({ recipients }) => recipients),
  items: spans('items', ({ items }) => items),
  condition: span(['condition', 'condition_start', 'condition_end'], ({ condition }) => condition),
  consequence: span(['consequence', 'consequence_start', 'consequence_end'], ({ consequence }) => consequence),
  tense: [value('tense', ({ tense }) => tense)],
  force: [
    value('force_ladder', ({ force }) => force?.ladder),
    number('force_step', 'integer', ({ force }) => force?.step),
    number('force_of', 'integer', ({ force }) => force?.of),
  ],
  attribution: [value('attribution_id', ({ attribution }) => attribution)],
  instruments: instruments('instrument', (act) => act.instruments),
  event: [
    value('plover', ({ event }) => event?.plover),
    value('plover_mode', ({ event }) => event?.mode),
    value('cameo', ({ event }) => event?.cameo),
  ],
  noEvent: [value('no_event', ({ noEvent }) => noEvent)],
  rule: [value('rule', ({ rule }) => rule)],
  basis: spans('basis', ({ basis }) => basis),
  confidence: [number('confidence', 'number', ({ confidence }) => confidence)],
};

/** The columns of the table of acts. */
export const ACT_COLUMNS: readonly Column<Act>[] = [
  ...documentColumns<Act>(),
  ...Object.values(FIELDS).flat(),
  sentenceColumn((act) => act.span),
];
