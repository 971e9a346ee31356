import type { Act } from '@demarche/core';
import type { ComponentChildren } from 'preact';
import { familyOf, WORDS } from '../reading/families';
import { type Mark, type Run, runsOf } from '../reading/marks';
import type { Paragraph } from '../reading/paragraphs';
import type { Reading } from '../reading/reading';
import { actLabel } from './act-words';
import { Plain } from './plain';

interface Props {
  readonly reading: Reading;
  readonly paragraph: Paragraph;
  readonly marks: readonly Mark[];
  readonly selected: Act | null;
  readonly onSelect: (id: string) => void;
}

/** At most this many acts that lie on each other are underlined. */
const DEEPEST = 2;

const lengthOf = ({ start, end }: Mark): number => end - start;

/** The acts on a run, the widest first. */
const actsOn = ({ marks }: Run): Act[] =>
  marks
    .filter(({ type }) => type === 'act')
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .flatMap(({ act }) => act ?? []);

function Underlined({ acts, selected, children }: { acts: Act[]; selected: Act | null; children: ComponentChildren }) {
  const [act, ...rest] = acts;
  if (act === undefined) return <>{children}</>;
  const depth = rest.length === 0 ? 'inner' : 'outer';
  return (
    <span
      class={`act ${depth} family-${familyOf(act.kind).id} kind-${act.kind}${act.id === selected?.id ? ' selected' : ''}`}
      data-act={act.id}
    >
      <Underlined acts={rest} selected={selected}>
        {children}
      </Underlined>
    </span>
  );
}

/** The number of an act before its first word: the way to it without a mouse. */
function ActNumber({ act, reading, selected, onSelect }: { act: Act } & Omit<Props, 'paragraph' | 'marks'>) {
  return (
    <button
      type="button"
      class={`act-number family-${familyOf(act.kind).id}`}
      data-number={act.id}
      aria-pressed={act.id === selected?.id}
      aria-label={actLabel(reading, act)}
      title={WORDS[act.kind].one}
      onClick={() => onSelect(act.id)}
    >
      {reading.numberOf(act)}
    </button>
  );
}

function RunView({ run, ...props }: { run: Run } & Omit<Props, 'paragraph' | 'marks'>) {
  const acts = actsOn(run);
  const starting = acts.filter(({ span }) => span.start === run.start);
  const words = <Plain text={props.reading.document.text.slice(run.start, run.end)} />;
  const classes = run.marks.filter(({ type }) => type !== 'act').map(({ type }) => type);
  return (
    <>
      {starting.map((act) => (
        <ActNumber key={act.id} act={act} {...props} />
      ))}
      <Underlined acts={acts.slice(-DEEPEST)} selected={props.selected}>
        {classes.length === 0 ? words : <span class={classes.join(' ')}>{words}</span>}
      </Underlined>
    </>
  );
}

const ELEMENTS = { title: 'h2', heading: 'h3' } as const;

/** A paragraph of the text with all that is marked on it. */
export function ParagraphView({ paragraph, marks, ...props }: Props) {
  const Element = paragraph.kind === 'title' || paragraph.kind === 'heading' ? ELEMENTS[paragraph.kind] : 'p';
  return (
    <Element class={`block block-${paragraph.kind}${paragraph.continues ? ' continues' : ''}`} dir="auto">
      {runsOf(paragraph, marks).map((run) => (
        <RunView key={run.start} run={run} {...props} />
      ))}
    </Element>
  );
}
