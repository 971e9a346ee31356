import { useEffect, useRef } from 'preact/hooks';
import { CHANGES, type Change, type ChangeType } from '../reading/compare';
import type { Reading } from '../reading/reading';
import { ActItem } from './act-item';
import { Name } from './plain';

interface Props {
  readonly first: Reading;
  readonly second: Reading;
  readonly changes: readonly Change[];
  /** Keys of the parties that act in both texts. */
  readonly parties: readonly string[];
  readonly party: string | null;
  readonly selected: { readonly first: string | null; readonly second: string | null };
  readonly onParty: (party: string | null) => void;
  readonly onSelect: (change: Change) => void;
}

/** Each type as the heading of its list, and as the mark at its number. */
const HEADINGS: Readonly<Record<ChangeType, { title: string; sign: string }>> = {
  sharper: { title: 'Sharper', sign: '▲' },
  softer: { title: 'Softer', sign: '▽' },
  friendlier: { title: 'Friendlier or firmer promised', sign: '◆' },
  cooler: { title: 'Cooler or less promised', sign: '◇' },
  new: { title: 'New', sign: '+' },
  gone: { title: 'Gone', sign: '−' },
  reworded: { title: 'In other words', sign: '≈' },
  same: { title: 'The same', sign: '=' },
};

const isSelected = ({ first, second }: Change, selected: Props['selected']): boolean =>
  (first?.id ?? null) === selected.first && (second?.id ?? null) === selected.second;

function ChangeView({ change, ...props }: { change: Change } & Props) {
  const chosen = isSelected(change, props.selected);
  const sides = [
    ['First', change.first, props.first],
    ['Second', change.second, props.second],
  ] as const;
  return (
    <div class={`change${chosen ? ' selected' : ''}`}>
      {sides.map(
        ([side, act, reading]) =>
          act && (
            <div class="side" key={side}>
              <span class="side-name">{side}</span>
              <ActItem
                reading={reading}
                act={act}
                selected={chosen}
                withActor={props.party === null}
                onSelect={() => props.onSelect(change)}
              />
            </div>
          ),
      )}
      {change.notes.length > 0 && <p class="note">{change.notes.join('; ')}</p>}
    </div>
  );
}

/** What is new, gone, sharper or softer between two statements. */
export function ChangePanel(props: Props) {
  const { changes, parties, party, onParty, first } = props;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.querySelector('.change.selected')?.scrollIntoView({ block: 'nearest' });
  }, [props.selected]);
  const nameOf = (key: string): string => first.parties.list.find((each) => each.key === key)?.name ?? key;
  return (
    <div class="changes" ref={panel}>
      <label class="field">
        <span>Compare what is said by</span>
        <select value={party ?? ''} onChange={({ currentTarget: { value } }) => onParty(value === '' ? null : value)}>
          <option value="">everyone</option>
          {parties.map((key) => (
            <option key={key} value={key}>
              {nameOf(key)}
            </option>
          ))}
        </select>
      </label>
      {party !== null && (
        <p class="note">
          From the first text to the second, <Name text={nameOf(party)} /> changed this:
        </p>
      )}
      {changes.length === 0 && <p class="empty">There is nothing to compare: no acts of this party were found.</p>}
      {CHANGES.map((type) => ({ type, list: changes.filter((change) => change.type === type) }))
        .filter(({ list }) => list.length > 0)
        .map(({ type, list }) => (
          <details key={type} class={`change-type ${type}`} open={type !== 'same'}>
            <summary>
              <h3>
                <span class="sign" aria-hidden="true">
                  {HEADINGS[type].sign}
                </span>{' '}
                {HEADINGS[type].title} <span class="count">{list.length}</span>
              </h3>
            </summary>
            {list.slice(0, 200).map((change) => (
              <ChangeView key={`${change.first?.id} ${change.second?.id}`} change={change} {...props} />
            ))}
            {list.length > 200 && <p class="note">{list.length - 200} more are not shown.</p>}
          </details>
        ))}
    </div>
  );
}
