import { type Act, type Actor, DemarcheError, type Plover, type Span, type StatementDocument } from '@demarche/core';
import { type OffsetUnit, readUnit, spanConverter } from '../offsets.js';

/** A source or recipient of an event, with the field names of the PLOVER manual. */
export interface PloverActor {
  /** ISO 3166-1 alpha-3, or `IGO`; absent for others, since the text alone does not tell an NGO from a movement. */
  readonly code?: string;
  /** The words with which the text speaks of it, nearest to the event. */
  readonly actor_text: string;
  /** The name of a state or person, or the acronym of an international organization. */
  readonly identifier_text: string;
  /** Its office, where the text gives one. */
  readonly office?: string;
}

/** One event, with the field names of the PLOVER manual (draft 0.7b1), and `act`, `cameo` and `confidence` beside them. */
export interface PloverRecord {
  /** Unique where the ids of the documents are: the id of the document, `#`, the id of the act. */
  readonly id: string;
  /** `YYYY-MM-DD`; null where the text gives no full date and the caller none. */
  readonly date: string | null;
  readonly source: readonly PloverActor[];
  readonly recipient?: readonly PloverActor[];
  readonly event: readonly Plover[];
  readonly mode?: string;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad_code?: 1 | 2 | 3 | 4;
  readonly event_text: readonly string[];
  /** The sentence. */
  readonly text: string;
  readonly text_info: {
    /** The number of the sentence in its text, from 1; absent where the event stands in none. */
    readonly sequence?: number;
    readonly start: number;
    readonly end: number;
    readonly offset_unit: OffsetUnit;
  };
  readonly cite_info: {
    readonly citation: string;
    readonly title?: string;
    readonly language: string;
    readonly publication?: string;
    readonly coder: 'demarche';
    /** The sixteen categories of the PLOVER manual; REQUEST is what its drafts up to 0.7b1 call DEMAND. */
    readonly codebook: 'plover';
  };
  /** The kind of act that was coded. */
  readonly act: Act['kind'];
  readonly cameo?: string;
  readonly confidence?: number;
}

/** How event records are written. */
export interface EventOptions {
  /** The date of documents that give no full date themselves, `YYYY-MM-DD`. */
  readonly date?: string;
  /** What starts and ends count: code points by default, since the field's tools are written in Python and R. */
  readonly offsets?: OffsetUnit;
}

/** The manual puts SANCTION in the third class in one table and in the fourth in another: it gets none. */
const QUAD: Readonly<Record<Plover, 1 | 2 | 3 | 4 | undefined>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  SANCTION: undefined,
  PROTEST: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

const DATE = /^\d{4}-\d\d-\d\d$/;

const wordsOf = ({ text }: StatementDocument, { start, end }: Span): string => text.slice(start, end);

/** The fields that have a value: the manual's records leave out the others. */
function present<Fields extends object>(fields: { [Key in keyof Fields]: Fields[Key] | null | undefined }): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Fields;
}

/** The last mention at or before the end of the act, else the first of all. */
function nearest({ mentions }: Actor, act: Act): Span | undefined {
  return mentions.filter(({ start }) => start < act.span.end).at(-1) ?? mentions[0];
}

/** `IGO:UN` is the code `IGO` and the name `UN` in PLOVER; `NSA` is none of its codes. */
function coded({ code, name }: Actor): { readonly code: string | null; readonly identifier: string } {
  if (code === null || code === 'NSA') return { code: null, identifier: name };
  const [first = '', acronym] = code.split(':');
  return { code: first, identifier: acronym ?? name };
}

function ploverActors(ids: readonly string[], act: Act, document: StatementDocument): PloverActor[] {
  return ids.flatMap((id) => {
    const actor = document.actors.find((one) => one.id === id);
    if (!actor) return [];
    const mention = nearest(actor, act);
    const { code, identifier } = coded(actor);
    const words = mention ? wordsOf(document, mention) : actor.name;
    return [present<PloverActor>({ code, actor_text: words, identifier_text: identifier, office: actor.role })];
  });
}

const citation = (document: StatementDocument): PloverRecord['cite_info'] =>
  present<PloverRecord['cite_info']>({
    citation: document.id,
    title: document.title && wordsOf(document, document.title),
    language: document.language,
    publication: document.outlet,
    coder: 'demarche',
    codebook: 'plover',
  });

const dateOf = ({ date, dateline }: StatementDocument, otherwise: string | null): string | null =>
  [date, dateline?.date, otherwise].find((one) => typeof one === 'string' && DATE.test(one)) ?? null;

function readOptions(options: EventOptions): { date: string | null; offsets: OffsetUnit } {
  const unknown = Object.keys(options).find((key) => key !== 'date' && key !== 'offsets');
  const example = "toEvents(document, { date: '2031-03-03' })";
  if (unknown !== undefined) {
    const problem = `Unknown option "${unknown}".`;
    throw new DemarcheError('unknown-option', { problem, expected: 'only date and offsets.', example });
  }
  const { date = null, offsets = 'code-point' } = options;
  if (date === null || DATE.test(date)) return { date, offsets: readUnit(offsets) };
  const problem = `date is ${JSON.stringify(date)}.`;
  throw new DemarcheError('invalid-option', { problem, expected: 'a date as YYYY-MM-DD.', example });
}

type TextInfo = Pick<PloverRecord, 'text' | 'text_info'>;

/** What gives the sentence of an act with its number and place. */
function sentenceFinder(document: StatementDocument, unit: OffsetUnit): (act: Act) => TextInfo {
  const counted = spanConverter(document.text, unit);
  return ({ span }) => {
    const number = document.sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
    const sentence = document.sentences[number] ?? span;
    const text_info = present<PloverRecord['text_info']>({
      sequence: number < 0 ? null : number + 1,
      ...counted(sentence),
      offset_unit: unit,
    });
    return { text: wordsOf(document, sentence), text_info };
  };
}

/**
 * The acts of a document as PLOVER event records, the interchange form of the Open Event Data Alliance: one record an act
 * that has an event and a known performer, which the manual requires. Several performers or recipients stand in one record, as
 * the manual wants it; fields without a value are left out.
 *
 * @param document - What `parse` gave.
 * @param options - The date of texts without one, and what the offsets count.
 * @returns Plain data; one record a line is the form in which such records are exchanged.
 * @throws {DemarcheError} `unknown-option` and `invalid-option`.
 *
 * @example
 * ```ts
 * import { parse } from '@demarche/core';
 * import { toEvents } from '@demarche/json';
 *
 * const [record] = toEvents(parse('France demands that Norway withdraw its boats.'), { date: '2031-03-03' });
 * record?.event; // ['REQUEST']
 * ```
 */
export function toEvents(document: StatementDocument, options: EventOptions = {}): PloverRecord[] {
  const { date, offsets } = readOptions(options);
  const sentenceOf = sentenceFinder(document, offsets);
  const cite_info = citation(document);
  return document.acts.flatMap((act) => {
    const source = ploverActors(act.actors, act, document);
    if (!act.event || source.length === 0) return [];
    const recipient = ploverActors(act.recipients, act, document);
    const fields = present<Omit<PloverRecord, 'id' | 'date'>>({
      source,
      recipient: recipient.length > 0 ? recipient : null,
      event: [act.event.plover],
      mode: act.event.mode,
      quad_code: QUAD[act.event.plover],
      event_text: [wordsOf(document, act.span)],
      ...sentenceOf(act),
      cite_info,
      act: act.kind,
      cameo: act.event.cameo,
      confidence: act.confidence,
    });
    return [{ id: `${document.id}#${act.id}`, date: dateOf(document, date), ...fields }];
  });
}
