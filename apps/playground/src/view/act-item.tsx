import type { Act } from '@demarche/core';
import { familyOf, WORDS } from '../reading/families';
import type { Reading } from '../reading/reading';
import { namesOf } from './act-words';
import { Force } from './force';
import { Name, Quote } from './plain';

interface Props {
  readonly reading: Reading;
  readonly act: Act;
  readonly selected: boolean;
  readonly onSelect: (id: string) => void;
  /** Whether to say who acts. */
  readonly withActor?: boolean;
}

const slice = ({ document: { text } }: Reading, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end);

/** What goes before the list of points, where they are listed. */
function leadOf(reading: Reading, { span, items }: Act): string {
  const [first] = items;
  const listed = items.length > 1 && first !== undefined && first.start > span.start;
  return slice(reading, { start: span.start, end: listed ? first.start : span.end });
}

/** An act in words; a click shows its place in the text. */
export function ActItem({ reading, act, selected, onSelect, withActor = false }: Props) {
  const { verb, link } = WORDS[act.kind];
  const recipients = namesOf(reading, act.recipients);
  return (
    <div class={`act-item family-${familyOf(act.kind).id}${selected ? ' selected' : ''}`} data-item={act.id}>
      <button type="button" aria-pressed={selected} onClick={() => onSelect(act.id)}>
        <span class="number">{reading.numberOf(act)}</span>
        <span class="said">
          {withActor && <Name text={`${namesOf(reading, act.actors) || 'Nobody named'} `} />}
          <strong>{verb}</strong>
          {recipients && (
            <>
              {` ${link}${link ? ' ' : ''}`}
              <Name text={recipients} />
            </>
          )}{' '}
          <Quote text={leadOf(reading, act)} />
          {act.condition && (
            <span class="aside">
              <em>On condition</em> <Quote text={slice(reading, act.condition)} />
            </span>
          )}
          {act.consequence && (
            <span class="aside">
              <em>Or else</em> <Quote text={slice(reading, act.consequence)} />
            </span>
          )}
          <Force force={act.force} />
        </span>
      </button>
      {act.items.length > 1 && (
        <ul>
          {act.items.map((item) => (
            <li key={item.start}>
              <Quote text={slice(reading, item).replace(/^[-–•*\s]+/, '')} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
