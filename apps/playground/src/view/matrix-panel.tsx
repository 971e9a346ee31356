import type { Act } from '@demarche/core';
import { useMemo } from 'preact/hooks';
import { counted, FAMILIES, familyOf, KINDS } from '../reading/families';
import type { Filter } from '../reading/filter';
import { matrixOf, type Side } from '../reading/matrix';
import type { Reading } from '../reading/reading';
import { Name } from './plain';

interface Props {
  readonly reading: Reading;
  readonly acts: readonly Act[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

const inWords = (acts: readonly Act[]): string =>
  KINDS.map((kind) => ({ kind, count: acts.filter((act) => act.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => counted(count, kind))
    .join(', ');

/** The families of some acts as a bar, each as wide as it is frequent. */
function Bar({ acts }: { acts: readonly Act[] }) {
  return (
    <span class="bar" aria-hidden="true">
      {FAMILIES.map(({ id }) => ({ id, count: acts.filter(({ kind }) => familyOf(kind).id === id).length }))
        .filter(({ count }) => count > 0)
        .map(({ id, count }) => (
          <span key={id} class={`family-${id}`} style={{ flexGrow: String(count) }} />
        ))}
    </span>
  );
}

function Cell({ actor, recipient, acts, filter, onFilter }: { actor: Side; recipient: Side } & Omit<Props, 'reading'>) {
  if (acts.length === 0) return <td class="none">·</td>;
  const pressed = filter.actor === actor.key && filter.recipient === recipient.key;
  const next = pressed ? { actor: null, recipient: null } : { actor: actor.key, recipient: recipient.key };
  return (
    <td>
      <button
        type="button"
        aria-pressed={pressed}
        aria-label={`${acts.length}: ${actor.name} to ${recipient.name}, ${inWords(acts)}`}
        title={inWords(acts)}
        onClick={() => onFilter({ ...filter, ...next })}
      >
        {acts.length}
        <Bar acts={acts} />
      </button>
    </td>
  );
}

const leftOut = (count: number, what: string): string => `${count} more ${count === 1 ? 'party' : 'parties'} ${what}`;

/** Who acts towards whom, how often; a cell shows only those acts. */
export function MatrixPanel({ reading, acts, filter, onFilter }: Props) {
  const matrix = useMemo(() => matrixOf(acts, reading.parties), [acts, reading]);
  if (matrix.actors.length === 0) return <p class="empty">No acts to count.</p>;
  const { left } = matrix;
  return (
    <>
      <section class="matrix" aria-label="Table of who acts towards whom">
        <table>
          <thead>
            <tr>
              <td />
              {matrix.recipients.map((side) => (
                <th scope="col" key={side.key}>
                  <Name text={side.name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.actors.map((actor) => (
              <tr key={actor.key}>
                <th scope="row">
                  <Name text={actor.name} />
                </th>
                {matrix.recipients.map((recipient) => (
                  <Cell
                    key={recipient.key}
                    actor={actor}
                    recipient={recipient}
                    acts={matrix.at(actor, recipient)}
                    filter={filter}
                    onFilter={onFilter}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="note">Acts of the party on the left towards the party above. A number shows only those acts.</p>
      {left.actors > 0 && <p class="note">{leftOut(left.actors, 'act')} but stand not in the table.</p>}
      {left.recipients > 0 && (
        <p class="note">{leftOut(left.recipients, 'are addressed')} but stand not in the table.</p>
      )}
    </>
  );
}
