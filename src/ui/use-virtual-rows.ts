import { useCallback, useMemo, type RefObject } from "react";
import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from "@tanstack/react-virtual";
import { useFocusedItem } from "./use-focused-item.ts";
import { useScrollMargin } from "./use-scroll-margin.ts";

/** Items beyond either edge of what scrolls: about a screen, so that a quick wheel finds them drawn. */
const OVERSCAN = 6;

export type Rows = Virtualizer<HTMLElement, HTMLElement>;

export interface VirtualRowsOptions {
  readonly count: number;
  /** Heights are remembered by it. Another function means other items. */
  keyOf(index: number): number | string;
  /** Pixels, until it is measured. */
  heightOf(index: number): number;
  /** The item that is to be there whenever this one is: the heading it stands under. */
  headingOf?(index: number): number;
  scroller(): HTMLElement | null;
  /** Around the items, each of which has a `data-index`. */
  readonly box: RefObject<HTMLElement | null>;
  /** Pixels at the top of what scrolls that something covers. */
  readonly covered?: number;
  /** Whenever other items are in sight, or scrolling has come to rest. */
  onScroll?(rows: Rows): void;
}

export interface VirtualRows {
  readonly rows: Rows;
  /** Where the first item begins: pixels from the start of what scrolls. */
  readonly margin: number;
  /** Brings an item into sight and gives it the focus. */
  focus(index: number, align: "start" | "end"): void;
}

/**
 * The items of a long list that are near what is in sight, and beside these the one with the focus and its neighbours, so
 * that it is not lost when it is scrolled away and Tab goes on from it. What is not drawn is not found by the browser's
 * own search in the page, and not printed.
 */
export function useVirtualRows(options: VirtualRowsOptions): VirtualRows {
  const { count, keyOf, heightOf, headingOf, scroller, box, covered = 0, onScroll } = options;
  const margin = useScrollMargin(box, scroller);
  const { focused, focusNext } = useFocusedItem(box, count, keyOf);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const wanted = new Set(defaultRangeExtractor(range));
      if (focused !== -1) for (let at = focused - 1; at <= focused + 1; at++) if (at >= 0 && at < count) wanted.add(at);
      if (headingOf !== undefined) for (const heading of Array.from(wanted, headingOf)) wanted.add(heading);
      return [...wanted].toSorted((a, b) => a - b);
    },
    [focused, headingOf, count],
  );
  const rows = useVirtualizer<HTMLElement, HTMLElement>({
    measureElement: exactHeight,
    count,
    getItemKey: keyOf,
    estimateSize: heightOf,
    getScrollElement: scroller,
    initialOffset: () => scroller()?.scrollTop ?? 0,
    overscan: OVERSCAN,
    scrollMargin: margin,
    scrollPaddingStart: covered,
    rangeExtractor,
    ...(onScroll !== undefined && { onChange: onScroll }),
  });
  // Whatever is above the first row that is whole may grow without moving that, whichever way somebody scrolls.
  rows.shouldAdjustScrollPositionOnItemSizeChange = ({ start }) => start < (rows.scrollOffset ?? 0) + covered - 1 && !isHeldAtEnd(rows);
  const focus = useCallback(
    (index: number, align: "start" | "end") => {
      focusNext(index);
      // The "end" of the last item would be the end of all that scrolls, which may be far below it.
      rows.scrollToIndex(index, { align: align === "end" && index === count - 1 ? "start" : align });
    },
    [rows, focusNext, count],
  );
  return useMemo(() => ({ rows, margin, focus }), [rows, margin, focus]);
}

/** Parts of a pixel count: rounded, the rows would shift a little whenever one of them goes. */
function exactHeight(element: HTMLElement, entry: ResizeObserverEntry | undefined, rows: Rows): number {
  const size = entry?.borderBoxSize[0]?.blockSize;
  if (size !== undefined) return size;
  const known = rows.itemSizeCache.get(rows.options.getItemKey(rows.indexFromElement(element)));
  return known ?? element.getBoundingClientRect().height;
}

/** What shrank has already been made up for by the browser, since nothing is scrolled beyond its end. */
function isHeldAtEnd({ scrollElement, scrollOffset }: Rows): boolean {
  if (scrollElement === null || scrollElement.scrollTop > (scrollOffset ?? 0) - 1) return false;
  return scrollElement.scrollTop + scrollElement.clientHeight > scrollElement.scrollHeight - 1;
}
