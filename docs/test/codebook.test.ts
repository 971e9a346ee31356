import { type Act, ActKindSchema, parse, type StatementDocument } from '@demarche/core';
import { describe, expect, test } from 'vitest';
import { read } from './samples.js';

// The codebook shows each kind of act by one invented sentence, its trigger in bold, and below it who does it to whom and the event.

const ENTRY = /^### (\S+)\n[^#]*?^> (.+)\n\n`([^`]+)` · (?:`(\w+)`|no event)$/gm;

const entries = [...read('docs/codebook.md').matchAll(ENTRY)].map(([, kind, example, parties, plover]) => ({
  kind: kind as string,
  example: example as string,
  parties: parties as string,
  plover: plover ?? null,
}));

function partiesOf(document: StatementDocument, { actors, recipients }: Act): string {
  const codes = (ids: readonly string[]): string =>
    ids.map((id) => document.actors.find((actor) => actor.id === id)?.code ?? '?').join(', ');
  return recipients.length === 0 ? codes(actors) : `${codes(actors)} → ${codes(recipients)}`;
}

test('the codebook has one example of each kind, in the order of the schema', () => {
  expect(entries.map(({ kind }) => kind)).toEqual(ActKindSchema.options);
});

describe('the library reads each example as the codebook says', () => {
  test.each(entries)('$kind: $example', ({ kind, example, parties, plover }) => {
    const [, trigger] = /\*\*(.+)\*\*/.exec(example) as RegExpExecArray;
    const document = parse(example.replaceAll('**', ''));
    const acts = document.acts.map((act) => ({
      kind: act.kind,
      trigger: act.trigger && document.text.slice(act.trigger.start, act.trigger.end),
      parties: partiesOf(document, act),
      plover: act.event?.plover ?? null,
    }));
    expect(acts).toEqual([{ kind, trigger, parties, plover }]);
  });
});
