import { preloadMap } from "../map/map-frame.tsx";
import type { ViewName } from "../model/view.ts";
import { expectMap } from "../state/first-picture.ts";
import { chunked } from "../ui/chunked.ts";
import { PHONE } from "./widths.ts";

/** Views in files of their own: the page's first words need less than these. */
const timeline = chunked(async () => (await import("../timeline/timeline-view.tsx")).TimelineView);
const list = chunked(async () => (await import("../list/list-view.tsx")).ListView);
const source = chunked(async () => (await import("../source/source-view.tsx")).SourceView);
const phone = chunked(async () => (await import("./phone.tsx")).Phone);

export const TimelineView = timeline.Component;
export const ListView = list.Component;
export const SourceView = source.Component;
export const Phone = phone.Component;

/** Asks for what the page shows first, beside the data: the map, whose chunk is large, makes its map meanwhile. */
export function preloadViews(view: ViewName | undefined): void {
  if (view !== "list") expectMap();
  const wanted = [
    timeline.preload,
    ...(view === "list" ? [list.preload] : [preloadMap]),
    ...(view === "source" ? [source.preload] : []),
    ...(matchMedia(PHONE).matches ? [phone.preload] : []),
  ];
  // A failure belongs to whoever renders it; without this it would also be reported as nobody's.
  for (const preload of wanted) preload().catch(() => undefined);
}
