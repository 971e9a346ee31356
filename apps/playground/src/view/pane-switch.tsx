import { PANELS, type View } from '../link/view';

/** What a narrow screen shows: one of the texts, or the panel beside them. */
export type Pane = 'first' | 'second' | 'panel';

interface Props {
  readonly pane: Pane;
  readonly panel: View['panel'];
  readonly comparing: boolean;
  readonly problems: number;
  readonly onPane: (pane: Pane) => void;
  readonly onPanel: (panel: View['panel']) => void;
}

const TITLES: Readonly<Record<View['panel'], string>> = { parties: 'Parties', matrix: 'Matrix', problems: 'Problems' };

function PaneButton({ pane, title, onPane, to }: Pick<Props, 'pane' | 'onPane'> & { title: string; to: Pane }) {
  return (
    <button type="button" class="narrow" aria-pressed={pane === to} onClick={() => onPane(to)}>
      {title}
    </button>
  );
}

/** Switches between the panels, and on narrow screens between text and panel. */
export function PaneSwitch({ pane, panel, comparing, problems, onPane, onPanel }: Props) {
  return (
    <nav class="switch" aria-label="Views">
      <PaneButton pane={pane} to="first" title={comparing ? 'First' : 'Text'} onPane={onPane} />
      {comparing && <PaneButton pane={pane} to="second" title="Second" onPane={onPane} />}
      {comparing && <PaneButton pane={pane} to="panel" title="Changes" onPane={onPane} />}
      {!comparing &&
        PANELS.map((each) => (
          <button
            type="button"
            key={each}
            class={pane === 'panel' ? '' : 'resting'}
            aria-pressed={panel === each}
            onClick={() => onPanel(each)}
          >
            {TITLES[each]}
            {each === 'problems' && problems > 0 && <span class="count">{problems}</span>}
          </button>
        ))}
    </nav>
  );
}
