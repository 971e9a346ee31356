import type { Remote } from 'comlink';
import type { ParseService, Slot } from '../worker/service';
import { SaveMenu } from './save-menu';

interface Props {
  readonly service: Remote<ParseService>;
  /** The slots in which a text stands and is shown. */
  readonly slots: readonly Slot[];
  readonly onNew: () => void;
  readonly onCompare: () => void;
  readonly onSwap: () => void;
  readonly onAlone: () => void;
  readonly onShare: () => void;
  readonly onProblem: (problem: string) => void;
}

/** The name of the page, and what can be done with its texts. */
export function Header({ service, slots, onNew, onCompare, onSwap, onAlone, onShare, onProblem }: Props) {
  return (
    <header class="top">
      <h1>Demarche</h1>
      <p class="tagline">who demands, offers, refuses, threatens</p>
      <span class="spacer" />
      {slots.length > 0 && (
        <nav class="actions" aria-label="Texts">
          <button type="button" onClick={onNew}>
            Edit
          </button>
          {slots.length === 1 && (
            <button type="button" onClick={onCompare}>
              Compare…
            </button>
          )}
          {slots.length === 2 && (
            <>
              <button type="button" onClick={onSwap}>
                Swap
              </button>
              <button type="button" onClick={onAlone}>
                Stop comparing
              </button>
            </>
          )}
          <button type="button" onClick={onShare}>
            Copy link
          </button>
          <SaveMenu service={service} slots={slots} onProblem={onProblem} />
        </nav>
      )}
    </header>
  );
}
