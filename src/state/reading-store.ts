import type { Selection } from "../model/view.ts";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { selectInView } from "./view-store.ts";

/** A passage that somebody asked to see, by its place in a document. */
export interface QuotePosition {
  readonly document: string;
  /** UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

interface ReadingState {
  /** The last one asked for; `null` before the first. In no link: the selected event leads to its own words. */
  readonly quote: QuotePosition | null;
  /** What was selected with it: another selection leads elsewhere, and the quote is no longer what is asked for. */
  readonly selection: Selection | null;
  /** Raised by every request, so that the same passage can be asked for again. */
  readonly serial: number;
}

const readingStore = createStore<ReadingState>()(() => ({ quote: null, selection: null, serial: 0 }));

/** Opens the source at a passage and selects with it (`null`: leaves the selection): one step, one history entry. */
export function showQuote({ document, start, end }: QuotePosition, selection: Selection | null): void {
  readingStore.setState(({ serial }) => ({ quote: { document, start, end }, selection, serial: serial + 1 }));
  selectInView(selection, "source");
}

export function useReading(): ReadingState {
  return useStore(readingStore);
}
