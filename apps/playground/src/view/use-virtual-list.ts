import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Lists up to this length are drawn whole, so that the browser's own search and a screen reader find everything. */
const DRAWN_WHOLE = 300;
const OVERSCAN = 8;

/**
 * A list of which only the visible part is drawn.
 *
 * @param count - How many items the list has.
 * @param estimate - About how high an item is, in CSS pixels, before it was drawn.
 * @returns The virtualizer, and the ref for the element that scrolls.
 */
export function useVirtualList(count: number, estimate: (index: number) => number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const options = {
    count,
    estimateSize: estimate,
    overscan: count <= DRAWN_WHOLE ? count : OVERSCAN,
    getScrollElement: () => scroller.current,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const [list] = useState(() => new Virtualizer<HTMLDivElement, HTMLElement>(options));
  list.setOptions(options);
  useLayoutEffect(() => list._didMount(), [list]);
  useLayoutEffect(() => list._willUpdate());
  return { list, scroller };
}
