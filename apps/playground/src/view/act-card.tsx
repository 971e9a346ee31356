import type { Act, Span } from '@demarche/core';
import type { ComponentChildren } from 'preact';
import { familyOf, WORDS } from '../reading/families';
import type { Reading } from '../reading/reading';
import { namesOf } from './act-words';
import { Force } from './force';
import { Name, Quote } from './plain';

interface Props {
  readonly reading: Reading;
  readonly act: Act;
  readonly onMove: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

const TENSES = { past: 'past', present: 'present', future: 'future', hypothetical: 'only imagined' } as const;

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function tellerOf(reading: Reading, act: Act): string {
  const attribution = reading.document.attributions.find(({ id }) => id === act.attribution);
  return attribution ? namesOf(reading, attribution.sourceActors) : '';
}

/** Everything that the library says about one act. */
export function ActCard({ reading, act, onMove, onClose }: Props) {
  const words = ({ start, end }: Span): string => reading.document.text.slice(start, end);
  const teller = tellerOf(reading, act);
  const event = act.event && [act.event.plover, act.event.mode, act.event.cameo && `CAMEO ${act.event.cameo}`];
  return (
    <aside class={`card family-${familyOf(act.kind).id}`} aria-label={`Act ${reading.numberOf(act)}`}>
      <header>
        <h2>
          <span class="number">{reading.numberOf(act)}</span> {WORDS[act.kind].one}
        </h2>
        <Force force={act.force} />
        <span class="spacer" />
        <button type="button" class="icon" aria-label="Act before" onClick={() => onMove(-1)}>
          ‹
        </button>
        <button type="button" class="icon" aria-label="Next act" onClick={() => onMove(1)}>
          ›
        </button>
        <button type="button" class="icon" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </header>
      <dl>
        <Fact name="By">{act.actors.length > 0 ? <Name text={namesOf(reading, act.actors)} /> : 'nobody named'}</Fact>
        {act.recipients.length > 0 && (
          <Fact name="To">
            <Name text={namesOf(reading, act.recipients)} />
          </Fact>
        )}
        {act.trigger && (
          <Fact name="In the words">
            <Quote text={words(act.trigger)} />
          </Fact>
        )}
        {act.condition && (
          <Fact name="On condition">
            <Quote text={words(act.condition)} />
          </Fact>
        )}
        {act.consequence && (
          <Fact name="Or else">
            <Quote text={words(act.consequence)} />
          </Fact>
        )}
        {teller && (
          <Fact name="As told by">
            <Name text={teller} />
          </Fact>
        )}
        {act.tense && <Fact name="Tense">{TENSES[act.tense]}</Fact>}
        {act.force && (
          <Fact name="Wording">
            rung {act.force.step} of {act.force.of}, {act.force.ladder}
          </Fact>
        )}
        <Fact name="Event">{event ? event.filter(Boolean).join(' · ') : (act.noEvent ?? 'none')}</Fact>
        {act.basis.length > 0 && (
          <Fact name="Rests on">
            {act.basis.slice(0, 3).map((span) => (
              <Quote key={span.start} text={words(span)} />
            ))}
          </Fact>
        )}
        <Fact name="Found by">{act.rule}</Fact>
        {act.confidence !== undefined && <Fact name="Confidence">{Math.round(act.confidence * 100)} %</Fact>}
      </dl>
    </aside>
  );
}
