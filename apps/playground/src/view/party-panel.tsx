import type { Act } from '@demarche/core';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { NOBODY } from '../reading/parties';
import { type PartyActs, partyActs } from '../reading/party-acts';
import type { Reading } from '../reading/reading';
import { ActItem } from './act-item';
import { Name } from './plain';

interface Props {
  readonly reading: Reading;
  readonly acts: readonly Act[];
  readonly selected: Act | null;
  readonly onSelect: (id: string) => void;
}

/** Acts of one family that are shown before a reader asks for more. */
const AT_FIRST = 40;
/** Acts that are shown before a selected one far down. */
const CONTEXT = 5;

type FamilyProps = Omit<Props, 'acts'> & PartyActs['families'][number];

function FamilyList({ family, acts, reading, selected, onSelect }: FamilyProps) {
  const [most, setMost] = useState(AT_FIRST);
  const place = acts.findIndex(({ id }) => id === selected?.id);
  // A selected act far down is shown with a few before it, not with all.
  const from = place >= most ? place - CONTEXT : 0;
  const shown = acts.slice(from, from + most);
  return (
    <section class={`family family-${family.id}`}>
      <h4>
        {family.title} <span class="count">{acts.length}</span>
      </h4>
      {from > 0 && <p class="note">{from} before these</p>}
      <ul class="acts">
        {shown.map((act) => (
          <li key={act.id}>
            <ActItem reading={reading} act={act} selected={act.id === selected?.id} onSelect={onSelect} />
          </li>
        ))}
      </ul>
      {acts.length > from + shown.length && (
        <button type="button" class="quiet" onClick={() => setMost(shown.length + AT_FIRST)}>
          Show more ({acts.length - from - shown.length} left)
        </button>
      )}
    </section>
  );
}

/** All who speak for a party, beside the party itself. */
const voicesOf = ({ party }: PartyActs): string[] =>
  party === null ? [] : party.actors.map(({ name }) => name).filter((name) => name !== party.name);

const MOST_VOICES = 4;

function Voices({ entry }: { entry: PartyActs }) {
  const voices = voicesOf(entry);
  if (voices.length === 0) return null;
  return (
    <p class="voices">
      through{' '}
      {voices.slice(0, MOST_VOICES).map((voice, at) => (
        <>
          {at > 0 && ', '}
          <Name text={voice} />
        </>
      ))}
      {voices.length > MOST_VOICES && ` and ${voices.length - MOST_VOICES} more`}
    </p>
  );
}

function PartyHeading({ entry }: { entry: PartyActs }) {
  const { party, count, received, issues } = entry;
  return (
    <>
      <h3>{party ? <Name text={party.name} /> : 'Nobody named'}</h3>
      {party?.code && <span class="code">{party.code}</span>}
      {issues && <span class="badge">speaks here</span>}
      <span class="tally">
        {count} {count === 1 ? 'act' : 'acts'}
        {received > 0 && `, ${received} towards it`}
      </span>
    </>
  );
}

/** The parties, and what each demands, offers, refuses, threatens. */
export function PartyPanel({ reading, acts, selected, onSelect }: Props) {
  const entries = useMemo(() => partyActs(reading, acts), [reading, acts]);
  const panel = useRef<HTMLDivElement>(null);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const keysOfSelected = selected ? reading.parties.of(selected.actors).map(({ key }) => key) : [];
  const opened = (key: string): boolean =>
    !closed.has(key) || keysOfSelected.includes(key) || (key === NOBODY && selected?.actors.length === 0);
  useEffect(() => {
    panel.current?.querySelector('.act-item.selected')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const toggle = (key: string, open: boolean): void => {
    const next = new Set(closed);
    if (open) next.delete(key);
    else next.add(key);
    setClosed(next);
  };
  const acting = entries.filter(({ count }) => count > 0);
  const silent = entries.filter(({ count, received }) => count === 0 && received > 0);
  return (
    <div class="parties" ref={panel}>
      {acting.length === 0 && <p class="empty">No acts to show. Clear the filter, or try another text.</p>}
      {acting.map((entry) => (
        <details
          key={entry.key}
          class="party"
          open={opened(entry.key)}
          onToggle={(event) => toggle(entry.key, event.currentTarget.open)}
        >
          <summary>
            <PartyHeading entry={entry} />
          </summary>
          <Voices entry={entry} />
          {entry.families.map((each) => (
            <FamilyList key={each.family.id} {...each} reading={reading} selected={selected} onSelect={onSelect} />
          ))}
        </details>
      ))}
      {silent.length > 0 && (
        <section class="silent">
          <h3>Only addressed</h3>
          <ul>
            {silent.slice(0, AT_FIRST).map((entry) => (
              <li key={entry.key}>
                <Name text={entry.party?.name ?? ''} /> <span class="tally">{entry.received} towards it</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
