import { preloadMap } from "../map/map-frame.tsx";
import type { ViewName } from "../model/view.ts";
import { chunked } from "../ui/chunked.ts";
import { PHONE } from "./widths.ts";

/** Views in files of their own: the page's first words need less than these. */
export const { Component: TimelineView, preload: preloadTimeline } = chunked(
  async () => (await import("../timeline/timeline-view.tsx")).TimelineView,
);
export const { Component: ListView, preload: preloadList } = chunked(async () => (await import("../list/list-view.tsx")).ListView);
export const { Component: SourceView, preload: preloadSource } = chunked(
  async () => (await import("../source/source-view.tsx")).SourceView,
);
export const { Component: Phone, preload: preloadPhone } = chunked(async () => (await import("./phone.tsx")).Phone);

/** Asks for what the page shows first, beside the data: the map, whose chunk is large, makes its map meanwhile. */
export function preloadViews(view: ViewName | undefined): void {
  const wanted = [
    preloadTimeline,
    ...(view === "list" ? [preloadList] : [preloadMap]),
    ...(view === "source" ? [preloadSource] : []),
    ...(matchMedia(PHONE).matches ? [preloadPhone] : []),
  ];
  // A failure belongs to whoever renders it; without this it would also be reported as nobody's.
  for (const preload of wanted) preload().catch(() => undefined);
}
