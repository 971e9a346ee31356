import type { Diagnostic } from '@demarche/core';
import { useState } from 'preact/hooks';
import type { Reading } from '../reading/reading';
import { Name } from './plain';

interface Props {
  readonly reading: Reading;
  readonly selected: Diagnostic | null;
  readonly onSelect: (problem: Diagnostic) => void;
}

/** The longest words of a problem that are shown, in UTF-16 code units. */
const LONGEST = 300;
const AT_FIRST = 100;
const SEVERITY = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

function Problem({ problem, reading, pressed, onSelect }: { problem: Diagnostic; pressed: boolean } & Props) {
  const { start, end } = problem;
  const said = (
    <>
      <span class={`severity ${problem.severity}`}>{SEVERITY[problem.severity]}</span>
      <span class="said">
        {problem.message}{' '}
        {start !== undefined && end !== undefined && (
          <span class="words">
            <Name text={reading.document.text.slice(start, end).slice(0, LONGEST)} />
          </span>
        )}
      </span>
    </>
  );
  if (start === undefined) return <p class="problem-item">{said}</p>;
  return (
    <button type="button" class="problem-item" aria-pressed={pressed} onClick={() => onSelect(problem)}>
      {said}
    </button>
  );
}

/** The problems found in the text. */
export function ProblemPanel(props: Props) {
  const [most, setMost] = useState(AT_FIRST);
  const { diagnostics } = props.reading.document;
  if (diagnostics.length === 0) return <p class="empty">No problems were found in this text.</p>;
  return (
    <>
      <ul class="problems">
        {diagnostics.slice(0, most).map((problem) => (
          <li key={`${problem.code} ${problem.start}`}>
            <Problem problem={problem} pressed={problem === props.selected} {...props} />
          </li>
        ))}
      </ul>
      {diagnostics.length > most && (
        <button type="button" class="quiet" onClick={() => setMost(most + AT_FIRST)}>
          Show more ({diagnostics.length - most} left)
        </button>
      )}
    </>
  );
}
