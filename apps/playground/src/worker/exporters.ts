import type { StatementDocument } from '@demarche/core';
import { toAnnotations, toCsv, toEvents, toJson, toNdjsonLine } from '@demarche/json';
import { toMarkdown } from '@demarche/markdown';

/** A format in which a document can be saved. */
export interface Exporter {
  readonly id: string;
  readonly label: string;
  /** The end of the file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly render: (document: StatementDocument) => string;
}

/** Every format, in the order of the menu. A new adapter is one more line here, and nothing else. */
export const EXPORTERS: readonly Exporter[] = [
  {
    id: 'json',
    label: 'JSON',
    extension: 'json',
    mediaType: 'application/json',
    render: (document) => `${toJson(document)}\n`,
  },
  {
    id: 'ndjson',
    label: 'NDJSON, one line',
    extension: 'ndjson',
    mediaType: 'application/x-ndjson',
    render: toNdjsonLine,
  },
  {
    id: 'markdown',
    label: 'Markdown report',
    extension: 'md',
    mediaType: 'text/markdown',
    render: (document) => toMarkdown(document),
  },
  {
    id: 'brief',
    label: 'Markdown brief',
    extension: 'md',
    mediaType: 'text/markdown',
    render: (document) => toMarkdown(document, { view: 'brief' }),
  },
  {
    id: 'annotated',
    label: 'Markdown, the text with notes',
    extension: 'md',
    mediaType: 'text/markdown',
    render: (document) => toMarkdown(document, { view: 'annotated' }),
  },
  {
    id: 'acts-csv',
    label: 'CSV, acts',
    extension: 'csv',
    mediaType: 'text/csv',
    render: (document) => toCsv(document, { table: 'acts' }),
  },
  {
    id: 'attributions-csv',
    label: 'CSV, attributions',
    extension: 'csv',
    mediaType: 'text/csv',
    render: (document) => toCsv(document, { table: 'attributions' }),
  },
  {
    id: 'annotations',
    label: 'Web Annotations (JSON-LD)',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    render: (document) => `${JSON.stringify(toAnnotations(document), null, 2)}\n`,
  },
  {
    id: 'events',
    label: 'PLOVER events (NDJSON)',
    extension: 'events.ndjson',
    mediaType: 'application/x-ndjson',
    render: (document) =>
      toEvents(document)
        .map((event) => `${JSON.stringify(event)}\n`)
        .join(''),
  },
];
