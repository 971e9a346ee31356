import type { Diagnostic } from '@demarche/core';
import type { Remote } from 'comlink';
import { useCallback, useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { fromFragment } from '../link/fragment';
import { FIRST_VIEW, type View } from '../link/view';
import { passes } from '../reading/filter';
import type { Reading } from '../reading/reading';
import type { ParseService, Slot } from '../worker/service';
import { ActCard } from './act-card';
import { ChangePanel } from './change-panel';
import { DocumentPane } from './document-pane';
import { Facts } from './facts';
import { FilterBar } from './filter-bar';
import { Header } from './header';
import { MatrixPanel } from './matrix-panel';
import { type Pane, PaneSwitch } from './pane-switch';
import { PartyPanel } from './party-panel';
import { ProblemPanel } from './problem-panel';
import { SecondDialog } from './second-dialog';
import { share, unshare } from './share';
import { Start } from './start';
import { useComparison, useDesk } from './use-desk';

/** Shown until a text is read. */
const READING = 'Reading …';

/** How long a notice is shown, in milliseconds. */
const NOTICE_LASTS = 15_000;

const changed = (view: View, change: Partial<View>): View => ({ ...view, ...change });

/** How what was found is announced: to those who do not see it anyway. */
const QUIET = 'Read: ';

const counts = ({ document: { acts, diagnostics }, parties }: Reading): string =>
  `${QUIET}${acts.length} acts, ${parties.list.length} parties, ${diagnostics.length} problems.`;

/** The acts of a text that pass the filter, in order of the text. */
function useShownActs(reading: Reading | null, filter: View['filter']) {
  return useMemo(
    () =>
      reading === null
        ? []
        : reading.document.acts
            .filter((act) => passes(act, filter, reading.parties))
            .sort((a, b) => reading.numberOf(a) - reading.numberOf(b)),
    [reading, filter],
  );
}

/** The whole page. */
export function App({ service }: { readonly service: Remote<ParseService> }) {
  const [notice, setNotice] = useState('');
  const [view, show] = useReducer(changed, FIRST_VIEW);
  const [asking, setAsking] = useState<'first' | 'second' | null>('first');
  const [problem, setProblem] = useState<Diagnostic | null>(null);
  const [pane, setPane] = useState<Pane>('first');
  useEffect(() => {
    if (notice === READING) return;
    const end = setTimeout(() => setNotice(''), NOTICE_LASTS);
    return () => clearTimeout(end);
  }, [notice]);
  const desk = useDesk(service, setNotice);
  const comparison = useComparison(service, desk, view.party);
  const shown = { first: useShownActs(desk.first, view.filter), second: useShownActs(desk.second, view.filter) };

  const read = useCallback(
    async (slot: Slot, text: string): Promise<void> => {
      unshare();
      setNotice(READING);
      const reading = await desk.read(slot, text);
      if (reading === null) return;
      setNotice(counts(reading));
      setAsking(null);
      setProblem(null);
      show({ selected: { first: null, second: null }, filter: FIRST_VIEW.filter, party: FIRST_VIEW.party });
      setPane(slot === 'first' ? 'first' : 'panel');
    },
    [desk.read],
  );

  const openLink = useCallback(async (): Promise<void> => {
    if (location.hash === '') return;
    const shared = await fromFragment(location.hash);
    if (shared === null) return setNotice('The link is broken: it holds no text of this page.');
    setNotice(READING);
    if (shared.second === null) desk.removeSecond();
    const [first] = await Promise.all([
      desk.read('first', shared.first),
      shared.second === null ? null : desk.read('second', shared.second),
    ]);
    if (first === null) return;
    show(shared.view);
    setProblem(null);
    setAsking(null);
    setNotice(counts(first));
  }, [desk.read, desk.removeSecond]);

  useEffect(() => {
    const open = (): void => void openLink();
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, [openLink]);

  const select = useCallback((slot: Slot, id: string | null) => {
    setProblem(null);
    show({ selected: { first: null, second: null, [slot]: id } });
  }, []);
  const selectFirst = useCallback((id: string | null) => select('first', id), [select]);
  const selectSecond = useCallback((id: string | null) => select('second', id), [select]);
  const selectInPanel = useCallback(
    (id: string) => {
      selectFirst(id);
      setPane('first');
    },
    [selectFirst],
  );

  useEffect(() => {
    const close = ({ key, target }: KeyboardEvent): void => {
      if (key === 'Escape' && !(target instanceof Element && target.closest('dialog, .menu'))) selectFirst(null);
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [selectFirst]);

  const { first, second } = desk;
  const reading = asking === 'first' ? null : first;
  const selected = {
    first: first?.act(view.selected.first) ?? null,
    second: second?.act(view.selected.second) ?? null,
  };
  const paneOf = (slot: Slot, label: string, each: Reading) => (
    <div class={`column text ${slot}`}>
      <Facts reading={each} />
      <DocumentPane
        key={each.document.id}
        label={label}
        reading={each}
        acts={shown[slot]}
        selected={selected[slot]}
        problem={slot === 'first' ? problem : null}
        cited={view.cited}
        quotations={view.quotations}
        onSelect={slot === 'first' ? selectFirst : selectSecond}
      />
      {second === null && selected.first && (
        <ActCard
          reading={each}
          act={selected.first}
          onClose={() => selectFirst(null)}
          onMove={(by) => {
            const { length } = shown.first;
            const at = shown.first.findIndex(({ id }) => id === selected.first?.id);
            selectFirst(shown.first[(at + by + length) % length]?.id ?? null);
          }}
        />
      )}
    </div>
  );

  return (
    <div class={`page pane-${pane}${reading && second ? ' comparing' : ''}`} aria-busy={desk.busy}>
      <Header
        service={service}
        slots={reading === null ? [] : second ? ['first', 'second'] : ['first']}
        onNew={() => setAsking('first')}
        onCompare={() => setAsking('second')}
        onSwap={async () => {
          if (first === null || second === null) return;
          await Promise.all([read('first', second.document.text), read('second', first.document.text)]);
        }}
        onAlone={() => {
          desk.removeSecond();
          setPane('first');
        }}
        onShare={async () => {
          if (first === null) return;
          setNotice(await share({ first: first.document.text, second: second?.document.text ?? null, view }));
        }}
        onProblem={setNotice}
      />
      <p class={notice.startsWith(QUIET) ? 'notice sr-only' : 'notice'} role="status">
        {notice}
      </p>
      {reading === null ? (
        <Start
          value={first?.document.text ?? ''}
          busy={desk.busy}
          onText={(text) => void read('first', text)}
          onProblem={setNotice}
        />
      ) : (
        <>
          <FilterBar
            readings={second ? [reading, second] : [reading]}
            filter={view.filter}
            cited={view.cited}
            quotations={view.quotations}
            onFilter={(filter) => show({ filter })}
            onCited={(cited) => show({ cited })}
            onQuotations={(quotations) => show({ quotations })}
          />
          <PaneSwitch
            pane={pane}
            panel={view.panel}
            comparing={second !== null}
            problems={reading.document.diagnostics.length}
            onPane={setPane}
            onPanel={(panel) => {
              show({ panel });
              setPane('panel');
            }}
          />
          <main class="columns">
            {paneOf('first', second ? 'First text' : 'The text', reading)}
            {second && paneOf('second', 'Second text', second)}
            <div class="column panel">
              {second && comparison && (
                <ChangePanel
                  first={reading}
                  second={second}
                  {...comparison}
                  selected={view.selected}
                  onParty={(party) => show({ party })}
                  onSelect={(change) => {
                    show({ selected: { first: change.first?.id ?? null, second: change.second?.id ?? null } });
                    setPane(change.second ? 'second' : 'first');
                  }}
                />
              )}
              {!second && view.panel === 'parties' && (
                <PartyPanel reading={reading} acts={shown.first} selected={selected.first} onSelect={selectInPanel} />
              )}
              {!second && view.panel === 'matrix' && (
                <MatrixPanel
                  reading={reading}
                  acts={reading.document.acts}
                  filter={view.filter}
                  onFilter={(filter) => show({ filter })}
                />
              )}
              {!second && view.panel === 'problems' && (
                <ProblemPanel
                  reading={reading}
                  selected={problem}
                  onSelect={(each) => {
                    selectFirst(null);
                    setProblem(each);
                    setPane('first');
                  }}
                />
              )}
            </div>
          </main>
        </>
      )}
      {asking === 'second' && (
        <SecondDialog
          onText={(text) => void read('second', text)}
          onProblem={setNotice}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}
