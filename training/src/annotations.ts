import { readJsonLines, shared } from './data.js';

/** `[start, end)` in UTF-16 code units. */
export type Pair = readonly [number, number];

/** An attribution as annotated: the parts of codebook §3. */
export interface GoldAttribution {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly source_codes: readonly string[];
}

/** An act as annotated: the fields of codebook §4. */
export interface GoldAct {
  readonly kind: string;
  readonly trigger: Pair | null;
  readonly span: Pair;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly items: readonly Pair[];
  readonly condition: Pair | null;
}

/** A document annotated with the codebook. */
export interface GoldDocument {
  /** The round in which we annotated it, from 1 on; none for documents of the benchmark. */
  readonly round?: number;
  readonly id: string;
  readonly text: string;
  readonly document: { readonly kind: string; readonly issuer: readonly string[] };
  readonly attributions: readonly GoldAttribution[];
  readonly acts: readonly GoldAct[];
}

/** A file of `training/data`. */
function own(file: string): URL {
  return new URL(`../data/${file}`, import.meta.url);
}

/** The files of the rounds in which documents were annotated. */
const ROUNDS: readonly { readonly corpus: string | null; readonly invented: string }[] = [
  { corpus: 'corpus-annotations.jsonl', invented: 'invented-documents.jsonl' },
  { corpus: 'corpus-annotations-2.jsonl', invented: 'invented-documents-2.jsonl' },
  { corpus: null, invented: 'invented-documents-3.jsonl' },
];

/** The texts of the corpus by their ids. */
function corpusTexts(): Map<string, string> {
  const texts = readJsonLines<{ id: string; text: string }>(shared('corpus/statements.jsonl'));
  return new Map(texts.map(({ id, text }) => [id, text]));
}

/** A piece of a text that was invented to show how an act can be worded; only its acts are marked. */
export interface Snippet {
  readonly kind: string;
  readonly text: string;
  /** The kind, and `[start, end)` of the trigger. */
  readonly acts: readonly (readonly [string, number, number])[];
}

/** The invented pieces of texts. */
export function readSnippets(): Snippet[] {
  return readJsonLines<Snippet>(own('snippets.jsonl'));
}

/** A statement of the corpus of which some predicates are labelled, sentence by sentence. */
export interface LabelledPredicates {
  readonly id: string;
  readonly text: string;
  /** `[start, end)` of the verb group, and the kind of its act or `none`. */
  readonly predicates: readonly (readonly [number, number, string])[];
}

/** The statements of which some predicates are labelled: those of which the model was least sure. */
export function readLabelledPredicates(): LabelledPredicates[] {
  const texts = corpusTexts();
  return readJsonLines<Omit<LabelledPredicates, 'text'>>(own('labelled-predicates.jsonl')).map((labelled) => ({
    ...labelled,
    text: textOf(texts, labelled.id),
  }));
}

function textOf(texts: ReadonlyMap<string, string>, id: string): string {
  const text = texts.get(id);
  if (text === undefined) throw new Error(`The corpus has no document ${id}.`);
  return text;
}

/**
 * Documents that we annotated ourselves: statements of the corpus, whose text is read from the benchmark, and documents that
 * were invented for the purpose.
 *
 * @param rounds - How many of the rounds, from the first on.
 */
export function readAnnotations(rounds: number = ROUNDS.length): GoldDocument[] {
  const texts = corpusTexts();
  const withText = (gold: Omit<GoldDocument, 'text'>): GoldDocument => ({ ...gold, text: textOf(texts, gold.id) });
  return ROUNDS.slice(0, rounds).flatMap(({ corpus, invented }, at) => {
    const documents = [
      ...(corpus === null ? [] : readJsonLines<Omit<GoldDocument, 'text'>>(own(corpus)).map(withText)),
      ...readJsonLines<GoldDocument>(own(invented)),
    ];
    return documents.map((gold) => ({ ...gold, round: at + 1 }));
  });
}

/** Every fifth document is held back to tune and to measure. */
export function isHeldBack(number: number): boolean {
  return number % 5 === 0;
}
