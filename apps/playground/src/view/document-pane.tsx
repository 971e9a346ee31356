import type { Act, Diagnostic } from '@demarche/core';
import { useEffect, useMemo } from 'preact/hooks';
import { marksByParagraph, marksOf, marksOfAct, marksOfProblem } from '../reading/marks';
import { type Paragraph, paragraphAt, paragraphsOf } from '../reading/paragraphs';
import type { Reading } from '../reading/reading';
import { ParagraphView } from './paragraph-view';
import { useVirtualList } from './use-virtual-list';

interface Props {
  readonly label: string;
  readonly reading: Reading;
  readonly acts: readonly Act[];
  readonly selected: Act | null;
  readonly problem: Diagnostic | null;
  readonly cited: boolean;
  readonly quotations: boolean;
  readonly onSelect: (id: string | null) => void;
}

/** About how high a paragraph is: letters a line and pixels a line of the usual width. */
const heightOf = ({ start, end }: Paragraph): number => 24 + 28 * Math.ceil((end - start) / 68);

/** The act whose words were clicked, if the click was not the end of selecting words. */
function clickedAct(event: Event): string | null {
  if (document.getSelection()?.isCollapsed === false || !(event.target instanceof Element)) return null;
  return event.target.closest('button')
    ? null
    : (event.target.closest<HTMLElement>('[data-act]')?.getAttribute('data-act') ?? null);
}

/** Brings an offset of the text into the middle of the pane, and the words themselves once they are drawn. */
function useScrollTo(
  target: { offset: number; id: string } | null,
  paragraphs: readonly Paragraph[],
  { list, scroller }: ReturnType<typeof useVirtualList>,
): void {
  useEffect(() => {
    if (target === null) return;
    list.scrollToIndex(paragraphAt(paragraphs, target.offset), { align: 'center' });
    let tries = 0;
    const settle = (): void => {
      const words = scroller.current?.querySelector('.act.selected, .problem');
      if (words) words.scrollIntoView({ block: 'center' });
      else if (tries++ < 20) frame = requestAnimationFrame(settle);
    };
    let frame = requestAnimationFrame(settle);
    return () => cancelAnimationFrame(frame);
  }, [target?.id, paragraphs]);
}

/** A text with its marks. */
export function DocumentPane({ label, reading, acts, selected, problem, cited, quotations, onSelect }: Props) {
  const { document: parsed } = reading;
  const paragraphs = useMemo(() => paragraphsOf(parsed), [parsed]);
  const marks = useMemo(
    () => marksByParagraph(marksOf(parsed, { acts, cited, quotations }), paragraphs),
    [parsed, paragraphs, acts, cited, quotations],
  );
  const picked = useMemo(
    () =>
      marksByParagraph(
        [...(selected ? marksOfAct(selected, acts) : []), ...(problem ? marksOfProblem(problem) : [])],
        paragraphs,
      ),
    [paragraphs, acts, selected, problem],
  );
  const virtual = useVirtualList(paragraphs.length, (at) => heightOf(paragraphs[at] as Paragraph));
  const { list, scroller } = virtual;
  const target = problem
    ? { offset: problem.start ?? 0, id: `problem ${problem.start} ${problem.code}` }
    : selected && { offset: selected.span.start, id: selected.id };
  useScrollTo(target, paragraphs, virtual);
  useEffect(() => {
    const pane = scroller.current;
    const select = (event: Event): void => {
      const id = clickedAct(event);
      if (id !== null) onSelect(id);
    };
    pane?.addEventListener('click', select);
    return () => pane?.removeEventListener('click', select);
  }, [onSelect, scroller]);
  const items = list.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = list.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <section class="document" aria-label={label} ref={scroller}>
      <div class="sheet" style={{ paddingTop: `${before}px`, paddingBottom: `${after}px` }}>
        {items.map(({ index, key }) => (
          <div key={key} data-index={index} ref={list.measureElement} class="row">
            <ParagraphView
              reading={reading}
              paragraph={paragraphs[index] as Paragraph}
              marks={[...(marks.get(index) ?? []), ...(picked.get(index) ?? [])]}
              selected={selected}
              onSelect={onSelect}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
