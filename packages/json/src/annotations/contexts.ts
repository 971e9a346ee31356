/** The address of the context that every Web Annotation names. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The vocabulary of what Web Annotation has no words for; its terms are the names of the schema's fields. */
export const VOCABULARY = 'urn:demarche:terms#';

const reference = (name: string): Record<string, unknown> => ({ '@id': `${VOCABULARY}${name}`, '@type': '@id' });
const ordered = (name: string): Record<string, unknown> => ({ '@id': `${VOCABULARY}${name}`, '@container': '@list' });

/** The fields that hold ids of other things of the document. */
export const REFERENCES: readonly string[] = [
  'actors',
  'recipients',
  'attribution',
  'instruments',
  'sourceActor',
  'sourceActors',
  'addressees',
  'parent',
  'issuer',
];

/** The fields whose values have an order that means something. */
const ORDERED: readonly string[] = ['items', 'content', 'basis'];

const terms = (names: readonly string[], term: (name: string) => unknown): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [`demarche:${name}`, term(name)]));

/** Our own terms; they stand in every annotation collection itself, so that nobody must fetch them. */
export const OWN_CONTEXT: Readonly<Record<string, unknown>> = {
  demarche: VOCABULARY,
  ...terms(REFERENCES, reference),
  ...terms(ORDERED, ordered),
};

const idTerm = (iri: string): Record<string, string> => ({ '@id': iri, '@type': '@id' });
const vocabularyTerm = (iri: string): Record<string, string> => ({ '@id': iri, '@type': '@vocab' });

/**
 * The terms of the W3C's context that our annotations use, with the meaning that the Web Annotation Vocabulary gives them. A
 * processor that has the whole context expands our annotations to the same.
 */
const USED_TERMS: Readonly<Record<string, unknown>> = {
  oa: 'http://www.w3.org/ns/oa#',
  as: 'http://www.w3.org/ns/activitystreams#',
  dc: 'http://purl.org/dc/elements/1.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  SpecificResource: 'oa:SpecificResource',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  classifying: 'oa:classifying',
  commenting: 'oa:commenting',
  describing: 'oa:describing',
  highlighting: 'oa:highlighting',
  identifying: 'oa:identifying',
  body: idTerm('oa:hasBody'),
  target: idTerm('oa:hasTarget'),
  source: idTerm('oa:hasSource'),
  selector: idTerm('oa:hasSelector'),
  motivation: vocabularyTerm('oa:motivatedBy'),
  first: idTerm('as:first'),
  partOf: idTerm('as:partOf'),
  items: { ...idTerm('as:items'), '@container': '@list' },
  total: 'as:totalItems',
  startIndex: 'as:startIndex',
  label: 'rdfs:label',
  start: 'oa:start',
  end: 'oa:end',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
};

/**
 * The contexts that an annotation collection names, by address, for the document loader of a JSON-LD processor: with them it
 * expands what `toAnnotations` gives without any network. The W3C's context is cut to the terms that are used.
 *
 * @example
 * ```ts
 * import { ANNOTATION_CONTEXTS } from '@demarche/json';
 *
 * const documentLoader = async (url: string) => ({ documentUrl: url, document: ANNOTATION_CONTEXTS[url] });
 * ```
 */
export const ANNOTATION_CONTEXTS: Readonly<Record<string, { readonly '@context': unknown }>> = {
  [ANNOTATION_CONTEXT]: { '@context': USED_TERMS },
};
