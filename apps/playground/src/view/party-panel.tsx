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

/** The keys under which an act is listed. */
function performersOf({ parties }: Reading, { actors }: Act): string[] {
  const keys = parties.of(actors).map(({ key }) => key);
  return keys.length > 0 ? keys : [NOBODY];
}

/** Parties whose acts are listed before a reader asks: to draw them all would keep a long text waiting. */
const OPEN_AT_FIRST = 5;

/** The parties, and what each demands, offers, refuses, threatens. */
export function PartyPanel({ reading, acts, selected, onSelect }: Props) {
  const entries = useMemo(() => partyActs(reading, acts), [reading, acts]);
  const panel = useRef<HTMLDivElement>(null);
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const keysOfSelected = selected ? performersOf(reading, selected) : [];
  const isOpen = (key: string, rank: number): boolean =>
    keysOfSelected.includes(key) || (turned.get(key) ?? rank < OPEN_AT_FIRST);
  useEffect(() => {
    panel.current?.querySelector('.act-item.selected')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const turn = (key: string, open: boolean): void => setTurned(new Map(turned).set(key, open));
  const acting = entries.filter(({ count }) => count > 0);
  const silent = entries.filter(({ count, received }) => count === 0 && received > 0);
  return (
    <div class="parties" ref={panel}>
      {acting.length === 0 && <p class="empty">No acts to show. Clear the filter, or try another text.</p>}
      {acting.map((entry, rank) => (
        <details
          key={entry.key}
          class="party"
          open={isOpen(entry.key, rank)}
          onToggle={({ currentTarget: { open } }) => open !== isOpen(entry.key, rank) && turn(entry.key, open)}
        >
          <summary>
            <PartyHeading entry={entry} />
          </summary>
          {isOpen(entry.key, rank) && (
            <>
              <Voices entry={entry} />
              {entry.families.map((each) => (
                <FamilyList key={each.family.id} {...each} reading={reading} selected={selected} onSelect={onSelect} />
              ))}
            </>
          )}
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
