import type { Act, Actor, Attribution, Span, StatementDocument } from '@demarche/core';
import { DOCUMENT } from './document.fixture.js';

/** An invented text; every name in it is invented, and the codes NLD and SDN stand for the invented states. */
export const RICH_TEXT = `🕊 Norland demands that Sudmark free the crew, open the strait and pay if the League agrees.

“We reject the claim,” Foreign Minister Ada Brandt said, “under the Harrow Accord.”`;

/** The place of some words in the text. */
export function at(words: string): Span {
  const start = RICH_TEXT.indexOf(words);
  if (start < 0) throw new Error(`The fixture has no ${JSON.stringify(words)}.`);
  return { start, end: start + words.length };
}

const actor = (id: string, name: string, rest: Partial<Actor>): Actor => ({
  id,
  name,
  kind: 'state',
  code: null,
  role: null,
  reason: 'fixture',
  mentions: [{ ...at(name), form: 'name' }],
  ...rest,
});

const act = (id: string, kind: Act['kind'], words: string, rest: Partial<Act>): Act => ({
  ...(DOCUMENT.acts[0] as Act),
  id,
  kind,
  span: at(words),
  trigger: null,
  basis: [],
  force: null,
  ...rest,
});

const attribution: Attribution = {
  id: 'q1',
  source: at('Foreign Minister Ada Brandt'),
  sourceActor: 'a3',
  sourceActors: ['a3'],
  cue: at('said'),
  content: [at('“We reject the claim,”'), at('“under the Harrow Accord.”')],
  mode: 'direct',
  addressees: ['a2', 'a4'],
  parent: null,
  rule: 'fixture',
  confidence: 0.5,
};

const demand = 'demands that Sudmark free the crew, open the strait and pay';
const [first, second] = RICH_TEXT.split('\n\n') as [string, string];

/** An invented document, made by hand, that has something in every field that the formats write. */
export const RICH: StatementDocument = {
  ...DOCUMENT,
  id: 'rich',
  kind: 'news-report',
  outlet: 'The Harrow Courier',
  text: RICH_TEXT,
  blocks: [
    { ...at(first), kind: 'title' },
    { ...at(second), kind: 'paragraph' },
  ],
  title: at(first),
  sentences: [at(first), at(second)],
  issuer: [],
  actors: [
    actor('a1', 'Norland', { code: 'NLD' }),
    actor('a2', 'Sudmark', { code: 'SDN' }),
    actor('a3', 'Ada Brandt', { code: 'NLD', kind: 'person', role: 'Foreign Minister' }),
    actor('a4', 'League', { code: 'IGO:LEAGUE', kind: 'organization' }),
    actor('a5', 'crew', { code: 'NSA', kind: 'group', mentions: [] }),
  ],
  instruments: [{ id: 'i1', name: 'Harrow Accord', kind: 'agreement', mentions: [at('Harrow Accord')] }],
  quotations: [
    { ...at('“We reject the claim,”'), closed: true, depth: 0, use: 'speech' },
    { ...at('“under the Harrow Accord.”'), closed: true, depth: 0, use: 'speech' },
  ],
  attributions: [attribution],
  acts: [
    act('x1', 'demand', demand, {
      trigger: at('demands'),
      actors: ['a1', 'a3'],
      recipients: ['a2', 'a4', 'a5'],
      items: [at('free the crew'), at('open the strait'), at('pay')],
      condition: at('if the League agrees'),
      force: { ladder: 'request', step: 7, of: 7 },
      event: { plover: 'REQUEST', mode: 'yield', cameo: '105' },
      basis: [at('demands')],
    }),
    act('x2', 'reject', 'reject the claim', {
      actors: ['a3'],
      attribution: 'q1',
      instruments: ['i1'],
      consequence: at('claim'),
      event: { plover: 'REJECT', mode: null, cameo: '12' },
    }),
    act('x3', 'affirm', 'under the Harrow Accord', { event: null, noEvent: 'none', tense: null }),
    act('x4', 'threaten', 'pay', { actors: [], event: { plover: 'THREATEN', mode: null, cameo: null } }),
  ],
  diagnostics: [
    { code: 'unclosed-quotation', severity: 'warning', message: 'A quotation is never closed.', ...at('“We') },
    { code: 'language-not-supported', severity: 'info', message: 'No place.' },
  ],
};
