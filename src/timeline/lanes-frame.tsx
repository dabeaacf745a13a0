import { memo, useMemo, useRef, type RefObject } from "react";
import { rowsOfTarget } from "../selectors/emphasis.ts";
import type { TimelineModel } from "../selectors/timeline-model.ts";
import { useHover } from "../state/hover-store.ts";
import { useDetails } from "../state/use-details.ts";
import { formatCount } from "../text/count.ts";
import { AxisStrip } from "./axis-strip.tsx";
import { Backdrop } from "./backdrop.tsx";
import { peakOf } from "./bins.ts";
import { AxisChoice, LanesChoice } from "./corner-controls.tsx";
import { LaneRow } from "./lane-row.tsx";
import { MarkTip } from "./mark-tip.tsx";
import { markWords } from "./mark-words.ts";
import { RangeRail } from "./range-rail.tsx";
import { shownRange } from "./range.ts";
import type { MarkSpot } from "./roving.ts";
import { useDrag } from "./use-drag.ts";
import { useMarks } from "./use-marks.ts";
import type { Plot } from "./use-plot.ts";
import { useWantedRows } from "./use-wanted-rows.ts";
import { useWheel } from "./use-wheel.ts";
import { ZoomCorner } from "./zoom-controls.tsx";
import { panBy, zoomAt } from "./zoom.ts";

interface LanesFrameProps {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly model: TimelineModel;
  readonly plot: Plot;
  readonly playing: boolean;
}

/** The rail, the lanes and the axis, in one box that scrolls: the first and the last stay in sight. */
export const LanesFrame = memo(({ box, model, plot, playing }: LanesFrameProps) => {
  const { dataset, extent } = model;
  const sheet = useRef<HTMLDivElement>(null);
  const { scale, stretches, setZoom, zoomBy, zoomed, more } = plot;
  const shown = extent === null ? null : shownRange(model.range, extent);
  const plotX = (clientX: number) => clientX - (sheet.current?.getBoundingClientRect().left ?? 0) - plot.names;

  const drawn = useMemo(() => plot.layouts.flatMap(({ marks, undated }) => [...marks, ...undated].map(({ row }) => row)), [plot.layouts]);
  const rows = useMemo(() => Int32Array.from(new Set(drawn)), [drawn]);
  const details = useDetails(useWantedRows(dataset, rows));
  const allWords = useMemo(
    () => new Map(Array.from(rows, (row) => [row, markWords(dataset, row, details.get(row))])),
    [dataset, rows, details],
  );
  const words = (row: number) => allWords.get(row) ?? markWords(dataset, row, undefined);
  const emphasis = rowsOfTarget(dataset, useHover() ?? model.selection);
  const peak = useMemo(() => peakOf(plot.layouts.flatMap(({ bins }) => (bins === null ? [] : [bins]))), [plot.layouts]);

  const bringIntoSight = ({ x, dated }: MarkSpot) => {
    if (dated && (x < 0 || x > scale.width)) setZoom(panBy(scale, x - scale.width / 2));
  };
  const marks = useMarks(plot.spots, plot.layouts, bringIntoSight, zoomBy);
  const drag = useDrag({
    stretches,
    scale,
    extent,
    range: model.range,
    shown,
    plotX,
    setZoom,
  });
  useWheel(sheet, {
    zoomed,
    zoomBy: (by, clientX) => setZoom(zoomAt(stretches, scale, by, plotX(clientX))),
    panBy: (px) => setZoom(panBy(scale, px)),
  });

  const pointedRow = plot.spots.find(({ key }) => key === marks.pointed?.key)?.row;
  return (
    <div ref={box} className="timeline-box" data-compact={plot.compact || undefined}>
      <div
        ref={sheet}
        className="timeline-sheet"
        style={{ "--timeline-names": `${plot.names}px`, "--timeline-undated": `${plot.undated}px` }}
        {...drag}
      >
        {shown !== null && (
          <Backdrop
            axis={plot.axis}
            from={scale.x(shown.start)}
            to={scale.x(shown.end + 1)}
            width={scale.width}
            ranged={model.range !== null}
          />
        )}
        <div className="timeline-rail">
          <LanesChoice lanes={model.laneKind} />
          {shown !== null && extent !== null && <RangeRail range={shown} extent={extent} scale={scale} playing={playing} />}
          <span className="timeline-undated-title">Undated</span>
        </div>
        <ul className="timeline-lanes" aria-label={model.laneKind === "actor" ? "Events by actor" : "Events by kind"} {...marks.handlers}>
          {plot.layouts.map((layout) => (
            <LaneRow
              key={layout.lane.key}
              model={model}
              layout={layout}
              scale={scale}
              peak={peak}
              words={words}
              emphasis={emphasis}
              active={marks.active}
            />
          ))}
        </ul>
        {more > 0 && (
          <button type="button" className="timeline-more-lanes" onClick={plot.showMore}>
            Show {more} more of {formatCount(plot.all)} lanes
          </button>
        )}
        <div className="timeline-filler">
          <div className="timeline-lane-plot" data-drag="lane">
            {plot.layouts.length === 0 && <p className="timeline-empty">No event matches the filters.</p>}
          </div>
          <div className="timeline-lane-undated" />
        </div>
        {extent !== null && (
          <div className="timeline-axis">
            <AxisChoice axis={model.axis} foldable={plot.foldable} />
            <AxisStrip axis={plot.axis} />
            <ZoomCorner factor={scale.zoom.factor} compact={plot.compact} zoomBy={zoomBy} />
          </div>
        )}
      </div>
      {marks.pointed !== null && pointedRow !== undefined && <MarkTip dataset={dataset} row={pointedRow} box={marks.pointed.box} />}
    </div>
  );
});
