import { useMemo, useState } from "react";
import type { TimelineModel } from "../selectors/timeline-model.ts";
import { makeAxis } from "./axis.ts";
import { makeStretches } from "./folds.ts";
import { layoutLanes } from "./lane-layout.ts";
import { MARK_WIDTH } from "./layout.ts";
import { spotsOf } from "./roving.ts";
import { makeScale } from "./scale.ts";
import { NO_ZOOM } from "./zoom.ts";

/** Below this width the columns beside the plot shrink. */
const COMPACT_BELOW = 600;
const NO_AXIS = { ticks: [], contexts: [], breaks: [] };
const SOME_DAY = { start: 0, end: 0 };

/** Everything that has a place in pixels: scale, axis and lanes, each made again only when it must be. */
export function usePlot({ dataset, lanes, rows, extent, busy, axis: axisKind }: TimelineModel, width: number) {
  const [zoom, setZoom] = useState(NO_ZOOM);
  const compact = width < COMPACT_BELOW;
  const names = compact ? 86 : 132;
  const undated = (compact ? 2 : 5) * MARK_WIDTH + 8;
  const stretches = useMemo(() => makeStretches(extent ?? SOME_DAY, busy, axisKind), [extent, busy, axisKind]);
  const foldable = useMemo(() => extent !== null && makeStretches(extent, busy, "folded").length > 1, [extent, busy]);
  const scale = useMemo(() => makeScale(stretches, Math.max(80, width - names - undated), zoom), [stretches, width, names, undated, zoom]);
  const axis = useMemo(() => (extent === null ? NO_AXIS : makeAxis(scale)), [extent, scale]);
  const layouts = useMemo(() => layoutLanes(dataset, lanes, rows, scale, compact ? 2 : 5), [dataset, lanes, rows, scale, compact]);
  const spots = useMemo(() => spotsOf(layouts, scale.width), [layouts, scale]);
  return { compact, names, undated, stretches, foldable, scale, axis, layouts, spots, setZoom };
}
