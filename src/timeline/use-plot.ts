import { useMemo, useState } from "react";
import type { Lane } from "../selectors/timeline-lanes.ts";
import type { TimelineModel } from "../selectors/timeline-model.ts";
import { COARSE, useMedia } from "../ui/use-media.ts";
import { makeAxis } from "./axis.ts";
import { makeStretches } from "./folds.ts";
import { layoutLanes } from "./lane-layout.ts";
import { MARK_WIDTH, MOUSE_SIZES, TOUCH_SIZES } from "./layout.ts";
import { spotsOf } from "./roving.ts";
import { makeScale } from "./scale.ts";
import { NO_ZOOM, zoomAt } from "./zoom.ts";

/** Below this width the columns beside the plot shrink. */
const COMPACT_BELOW = 600;
/** So many lanes are laid out and drawn, several times what is in sight; as many more each time that somebody asks. */
const LANES = 20;
const NO_AXIS = { ticks: [], contexts: [], breaks: [] };
const SOME_DAY = { start: 0, end: 0 };

export type Plot = ReturnType<typeof usePlot>;

/** Everything that has a place in pixels: scale, axis and lanes, each made again only when it must be. */
export function usePlot({ dataset, rows, extent, busy, axis: axisKind }: TimelineModel, all: readonly Lane[], width: number) {
  const [zoom, setZoom] = useState(NO_ZOOM);
  const [most, setMost] = useState(LANES);
  const touch = useMedia(COARSE);
  const compact = width < COMPACT_BELOW;
  const names = compact ? 86 : 132;
  const columns = compact ? 2 : 5;
  // Three buttons of the zoom stand below it.
  const undated = compact || !touch ? columns * MARK_WIDTH + 8 : 136;
  const room = useMemo(() => ({ columns, sizes: touch ? TOUCH_SIZES : MOUSE_SIZES }), [columns, touch]);
  const lanes = useMemo(() => all.slice(0, most), [all, most]);
  const stretches = useMemo(() => makeStretches(extent ?? SOME_DAY, busy, axisKind), [extent, busy, axisKind]);
  const foldable = useMemo(() => extent !== null && makeStretches(extent, busy, "folded").length > 1, [extent, busy]);
  const scale = useMemo(() => makeScale(stretches, Math.max(80, width - names - undated), zoom), [stretches, width, names, undated, zoom]);
  const axis = useMemo(() => (extent === null ? NO_AXIS : makeAxis(scale)), [extent, scale]);
  const layouts = useMemo(() => layoutLanes({ dataset, rows, extent }, lanes, scale, room), [dataset, rows, extent, lanes, scale, room]);
  const spots = useMemo(() => spotsOf(layouts, scale.width), [layouts, scale]);
  const more = Math.min(LANES, all.length - lanes.length);
  return useMemo(
    () => ({
      compact,
      names,
      undated,
      stretches,
      foldable,
      scale,
      axis,
      layouts,
      spots,
      setZoom,
      zoomed: scale.zoom.factor > 1,
      /** By 2, or by a half; 0 shows everything. */
      zoomBy: (by: number) => setZoom(zoomAt(stretches, scale, by, scale.width / 2)),
      /** Lanes that {@link showMore} adds, of how many. */
      more,
      all: all.length,
      showMore: () => setMost((before) => before + LANES),
    }),
    [compact, names, undated, stretches, foldable, scale, axis, layouts, spots, more, all.length],
  );
}
