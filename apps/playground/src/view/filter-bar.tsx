import type { ActKind } from '@demarche/core';
import { useMemo } from 'preact/hooks';
import { familyOf, KINDS, WORDS } from '../reading/families';
import { EVERYTHING, type Filter, hides, withKind } from '../reading/filter';
import { NOBODY } from '../reading/parties';
import type { Reading } from '../reading/reading';

interface Props {
  readonly readings: readonly Reading[];
  readonly filter: Filter;
  readonly cited: boolean;
  readonly quotations: boolean;
  readonly onFilter: (filter: Filter) => void;
  readonly onCited: (on: boolean) => void;
  readonly onQuotations: (on: boolean) => void;
}

function countKinds(readings: readonly Reading[]): ReadonlyMap<ActKind, number> {
  const counts = new Map<ActKind, number>();
  for (const { document } of readings) {
    for (const { kind } of document.acts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** The parties of the texts that act, or that are addressed, by name. */
function partiesThat(readings: readonly Reading[], side: 'actors' | 'recipients'): [key: string, name: string][] {
  const names = new Map<string, string>();
  for (const { document, parties } of readings) {
    for (const act of document.acts) for (const { key, name } of parties.of(act[side])) names.set(key, name);
  }
  return [...names].sort(([, a], [, b]) => a.localeCompare(b));
}

interface SideProps {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly [string, string][];
  readonly onChange: (value: string | null) => void;
}

function SideSelect({ label, value, options, onChange }: SideProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
      >
        <option value="">anyone</option>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
        <option value={NOBODY}>nobody named</option>
      </select>
    </label>
  );
}

/** What of the texts is shown: kinds, parties, and what is marked beside the acts. */
export function FilterBar({ readings, filter, cited, quotations, onFilter, onCited, onQuotations }: Props) {
  const counts = useMemo(() => countKinds(readings), [readings]);
  const actors = useMemo(() => partiesThat(readings, 'actors'), [readings]);
  const recipients = useMemo(() => partiesThat(readings, 'recipients'), [readings]);
  return (
    <section class="filters" aria-label="Filter">
      <fieldset class="kinds">
        <legend class="sr-only">Kinds of act</legend>
        {KINDS.filter((kind) => counts.has(kind)).map((kind) => (
          <button
            key={kind}
            type="button"
            class={`chip family-${familyOf(kind).id}`}
            aria-pressed={filter.kinds.includes(kind)}
            onClick={() => onFilter(withKind(filter, kind))}
          >
            <span class={`act inner kind-${kind}`}>{WORDS[kind].one}</span>{' '}
            <span class="count">{counts.get(kind)}</span>
          </button>
        ))}
      </fieldset>
      <div class="sides">
        <SideSelect
          label="by"
          value={filter.actor}
          options={actors}
          onChange={(actor) => onFilter({ ...filter, actor })}
        />
        <SideSelect
          label="to"
          value={filter.recipient}
          options={recipients}
          onChange={(recipient) => onFilter({ ...filter, recipient })}
        />
        <label class="check">
          <input type="checkbox" checked={quotations} onChange={(event) => onQuotations(event.currentTarget.checked)} />
          <span class="quotation">quotations</span>
        </label>
        <label class="check">
          <input type="checkbox" checked={cited} onChange={(event) => onCited(event.currentTarget.checked)} />
          <span>
            <span class="source">sources</span> and <span class="cue">cues</span>
          </span>
        </label>
        {hides(filter) && (
          <button type="button" class="quiet" onClick={() => onFilter(EVERYTHING)}>
            Show all acts
          </button>
        )}
      </div>
    </section>
  );
}
