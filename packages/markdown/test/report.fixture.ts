import {
  type Act,
  type Actor,
  type Attribution,
  SCHEMA_VERSION,
  type Span,
  type StatementDocument,
} from '@demarche/core';

/** An invented text; every name in it is invented. */
export const TEXT = `Norland answers Sudmark’s note

Share this page

HARROW, 3 March 2031 - Norland demands that Sudmark withdraw its boats, open the strait and free the crew. "We reject the claim of last week," Foreign Minister Ada Brandt said.

If the boats stay, Norland will close its ports, she warned. The minister noted that talks continue under the Harrow Accord.

Sudmark accuses Norland of spying. The League welcomed nothing.`;

/** The first place of some words in a text, from `after` on. */
export function at(text: string, words: string, after = 0): Span {
  const start = text.indexOf(words, after);
  if (start < 0) throw new Error(`The fixture has no ${JSON.stringify(words)}.`);
  return { start, end: start + words.length };
}

const actor = (id: string, name: string, rest: Partial<Actor>): Actor => ({
  id,
  name,
  kind: 'state',
  code: null,
  role: null,
  reason: null,
  mentions: [],
  ...rest,
});

/** An act with nothing but what a test needs. */
export const act = (id: string, kind: Act['kind'], span: Span, rest: Partial<Act> = {}): Act => ({
  id,
  kind,
  trigger: null,
  span,
  actors: [],
  recipients: [],
  items: [],
  condition: null,
  consequence: null,
  tense: null,
  force: null,
  attribution: null,
  instruments: [],
  event: null,
  noEvent: 'fixture',
  rule: 'fixture',
  basis: [],
  ...rest,
});

/** An attribution with nothing but what a test needs. */
export const attribution = (id: string, content: Span, rest: Partial<Attribution> = {}): Attribution => ({
  id,
  source: null,
  sourceActor: null,
  sourceActors: [],
  cue: null,
  content: [content],
  mode: 'indirect',
  addressees: [],
  parent: null,
  rule: 'fixture',
  ...rest,
});

/** A document of one paragraph without any finding. */
export const bare = (text: string, rest: Partial<StatementDocument> = {}): StatementDocument => ({
  schemaVersion: SCHEMA_VERSION,
  offsetUnit: 'utf-16',
  id: 'fixture',
  kind: 'other',
  language: 'en',
  title: null,
  outlet: null,
  date: null,
  dateline: null,
  issuer: [],
  text,
  blocks: text === '' ? [] : [{ start: 0, end: text.length, kind: 'paragraph' }],
  sentences: [],
  actors: [],
  instruments: [],
  quotations: [],
  attributions: [],
  acts: [],
  diagnostics: [],
  ...rest,
});

const block = (words: string, kind: StatementDocument['blocks'][number]['kind']) => ({ ...at(TEXT, words), kind });
const paragraphs = TEXT.split('\n\n');

/** A rich document, made by hand. The codes NLD and SDN stand for the invented states. */
export const DOCUMENT: StatementDocument = bare(TEXT, {
  kind: 'news-report',
  title: at(TEXT, 'Norland answers Sudmark’s note'),
  outlet: 'The Harrow Courier',
  date: '2031-03-03',
  dateline: { ...at(TEXT, 'HARROW, 3 March 2031'), place: at(TEXT, 'HARROW'), date: '2031-03-03' },
  blocks: [
    block(paragraphs[0] as string, 'title'),
    block(paragraphs[1] as string, 'furniture'),
    ...paragraphs.slice(2).map((words) => block(words, 'paragraph')),
  ],
  actors: [
    actor('a1', 'Norland', { code: 'NLD' }),
    actor('a2', 'Sudmark', { code: 'SDN' }),
    actor('a3', 'Ada Brandt', { code: 'NLD', kind: 'person', role: 'Foreign Minister' }),
    actor('a4', 'The League', { code: 'NSA', kind: 'group' }),
  ],
  instruments: [{ id: 'i1', name: 'Harrow Accord', kind: 'agreement', mentions: [at(TEXT, 'the Harrow Accord')] }],
  attributions: [
    attribution('q1', at(TEXT, '"We reject the claim of last week,"'), {
      source: at(TEXT, 'Foreign Minister Ada Brandt'),
      sourceActor: 'a3',
      sourceActors: ['a3'],
      cue: at(TEXT, 'said'),
      mode: 'direct',
    }),
    attribution('q2', at(TEXT, 'If the boats stay, Norland will close its ports'), {
      source: at(TEXT, 'she'),
      sourceActor: 'a3',
      sourceActors: ['a3'],
      cue: at(TEXT, 'warned'),
    }),
  ],
  acts: [
    act('x1', 'demand', at(TEXT, 'demands that Sudmark withdraw its boats, open the strait and free the crew'), {
      actors: ['a1'],
      recipients: ['a2'],
      items: [at(TEXT, 'withdraw its boats'), at(TEXT, 'open the strait'), at(TEXT, 'free the crew')],
    }),
    act('x2', 'reject', at(TEXT, 'reject the claim of last week,"'), { actors: ['a3'], attribution: 'q1' }),
    act('x3', 'threaten', at(TEXT, 'will close its ports'), {
      actors: ['a1'],
      condition: at(TEXT, 'If the boats stay'),
      attribution: 'q2',
    }),
    act('x4', 'note', at(TEXT, 'noted that talks continue under the Harrow Accord'), {
      actors: ['a3'],
      instruments: ['i1'],
    }),
    act('x5', 'accuse', at(TEXT, 'accuses Norland of spying'), { actors: ['a2'], recipients: ['a1'] }),
  ],
  diagnostics: [
    {
      code: 'unclosed-quotation',
      severity: 'warning',
      message: 'A quotation is never closed.',
      ...at(TEXT, '"We reject'),
    },
  ],
});
