import { DemarcheError, type Span, type StatementDocument } from '@demarche/core';
import { ANNOTATION_CONTEXT, OWN_CONTEXT, REFERENCES } from './contexts.js';
import { type TextTarget, targetMaker } from './selectors.js';

/** What an annotation says about its target: a thing of the document with its fields as `demarche:` terms. */
export type AnnotationBody = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string };

/** One W3C Web Annotation. */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'classifying' | 'commenting' | 'describing' | 'highlighting' | 'identifying';
  readonly body: AnnotationBody;
  /** The words, or the IRI of the text where the body is about the whole of it. */
  readonly target: TextTarget | string | readonly TextTarget[];
}

/** All annotations of one text as JSON-LD. */
export interface AnnotationCollection {
  readonly '@context': readonly [typeof ANNOTATION_CONTEXT, Readonly<Record<string, unknown>>];
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
}

/** How annotations are written. */
export interface AnnotationOptions {
  /** The IRI of the text that the annotations are about; by default a URN made from the id of the document. */
  readonly source?: string;
}

/** The names of our things, and what they are made from. */
interface Maker {
  readonly iri: (id: string) => string;
  readonly target: (span: Span) => TextTarget;
}

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value;

/** A part of an IRI: halves of surrogate pairs, which no IRI can hold, become U+FFFD. */
const encoded = (id: string): string => encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));

function resource(type: string, value: object, maker: Maker): Record<string, unknown> {
  const { start: _start, end: _end, ...fields } = value as Partial<Span>;
  const place = isSpan(value) ? maker.target(value) : {};
  return { ...place, type: isSpan(value) ? ['SpecificResource', type] : type, ...terms(fields, maker) };
}

function converted(key: string, value: unknown, maker: Maker): unknown {
  if (Array.isArray(value)) return value.map((child) => converted(key, child, maker));
  if (typeof value === 'string' && REFERENCES.includes(key)) return maker.iri(value);
  if (typeof value !== 'object' || value === null) return value;
  const name = `demarche:${key.charAt(0).toUpperCase()}${key.slice(1)}`;
  return isSpan(value) && Object.keys(value).length === 2 ? maker.target(value) : resource(name, value, maker);
}

/** The fields of a thing as terms. What is null or an empty list says nothing in JSON-LD and is left out. */
function terms(value: object, maker: Maker): Record<string, unknown> {
  const said = Object.entries(value).filter(
    ([key, child]) =>
      key !== 'id' && child !== null && child !== undefined && !(Array.isArray(child) && child.length === 0),
  );
  return Object.fromEntries(said.map(([key, child]) => [`demarche:${key}`, converted(key, child, maker)]));
}

type Motivation = Annotation['motivation'];

function annotator(maker: Maker) {
  return (
    id: string,
    type: string,
    motivation: Motivation,
    fields: object,
    target: Annotation['target'],
  ): Annotation => ({
    id: maker.iri(`annotation-${id}`),
    type: 'Annotation',
    motivation,
    body: { id: maker.iri(id), type: `demarche:${type}`, ...terms(fields, maker) },
    target,
  });
}

function annotationsOf(document: StatementDocument, source: string, maker: Maker): Annotation[] {
  const { target } = maker;
  const annotate = annotator(maker);
  const { kind, language, outlet, date, dateline, title, issuer } = document;
  const facts = { kind, language, outlet, date, dateline, title, issuer };
  const somewhere = (spans: readonly Span[]): Annotation['target'] => (spans.length === 0 ? source : spans.map(target));
  return [
    annotate('document', 'Document', 'describing', facts, source),
    ...document.actors.map(({ mentions, ...actor }) =>
      annotate(actor.id, 'Actor', 'identifying', actor, somewhere(mentions)),
    ),
    ...document.instruments.map(({ mentions, ...instrument }) =>
      annotate(instrument.id, 'Instrument', 'identifying', instrument, somewhere(mentions)),
    ),
    ...document.quotations.map(({ start, end, ...quotation }, at) =>
      annotate(`quotation-${at + 1}`, 'Quotation', 'highlighting', quotation, target({ start, end })),
    ),
    ...document.attributions.map((attribution) =>
      annotate(attribution.id, 'Attribution', 'classifying', attribution, attribution.content.map(target)),
    ),
    ...document.acts.map(({ span, ...act }) => annotate(act.id, 'Act', 'classifying', act, target(span))),
    ...document.diagnostics.map(({ start, end, ...diagnostic }, at) =>
      annotate(
        `diagnostic-${at + 1}`,
        'Diagnostic',
        'commenting',
        diagnostic,
        start === undefined || end === undefined ? source : target({ start, end }),
      ),
    ),
  ];
}

function readSource(options: AnnotationOptions, otherwise: string): string {
  const unknown = Object.keys(options).find((key) => key !== 'source');
  const example = "toAnnotations(document, { source: 'https://example.org/statement' })";
  if (unknown !== undefined) {
    const problem = `Unknown option "${unknown}".`;
    throw new DemarcheError('unknown-option', { problem, expected: 'only source.', example });
  }
  const { source = otherwise } = options;
  if (typeof source === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(source)) return source;
  const problem = `source is ${JSON.stringify(source)}.`;
  throw new DemarcheError('invalid-option', { problem, expected: 'an absolute IRI.', example });
}

/**
 * A document as W3C Web Annotations in JSON-LD: one annotation an act, an attribution, a quotation, an actor, an instrument
 * and a problem, each anchored in the text twice, by position (in code points, as the recommendation asks) and by quotation.
 * The fields of the document stand in the bodies as `demarche:` terms.
 *
 * The collection expands without any network: its own terms stand in it, and {@link ANNOTATION_CONTEXTS} holds the other
 * context for the document loader.
 *
 * @param document - What `parse` gave.
 * @param options - Where the text is.
 * @returns Plain data for `JSON.stringify`.
 * @throws {DemarcheError} `unknown-option`, and `invalid-option` where `source` is no absolute IRI.
 *
 * @example
 * ```ts
 * import { parse } from '@demarche/core';
 * import { toAnnotations } from '@demarche/json';
 *
 * const document = parse('Norland rejects the claim.', { id: 'statement-1' });
 * toAnnotations(document).id; // 'urn:demarche:document:statement-1#annotations'
 * ```
 */
export function toAnnotations(document: StatementDocument, options: AnnotationOptions = {}): AnnotationCollection {
  const name = `urn:demarche:document:${encoded(document.id)}`;
  const source = readSource(options, name);
  const iri = (id: string): string => `${name}#${encoded(id)}`;
  const items = annotationsOf(document, source, { iri, target: targetMaker(document.text, source) });
  return {
    '@context': [ANNOTATION_CONTEXT, OWN_CONTEXT],
    id: iri('annotations'),
    type: 'AnnotationCollection',
    label: 'What Demarche read in the text',
    total: items.length,
    first: { id: iri('annotations-1'), type: 'AnnotationPage', startIndex: 0, items },
  };
}
