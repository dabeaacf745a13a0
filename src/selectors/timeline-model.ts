import type { Dataset } from "../model/dataset.ts";
import type { Inputs } from "../model/inputs.ts";
import type { Interval } from "../model/interval.ts";
import type { AxisKind, LaneKind, Selection } from "../model/view.ts";
import { selectFilter } from "./filter.ts";
import { memo } from "./memo.ts";
import { makeLanes, type Lane } from "./timeline-lanes.ts";
import { selectBusySpans, selectExtent, type BusySpan } from "./timeline-spans.ts";

/** All that the timeline draws, in days and rows; pixels are the view's business. */
export interface TimelineModel {
  readonly dataset: Dataset;
  readonly laneKind: LaneKind;
  readonly axis: AxisKind;
  /** `null` when no event is dated: then there is no axis. */
  readonly extent: Interval | null;
  readonly busy: readonly BusySpan[];
  /** Days, inclusive; may reach beyond the extent. `null`: no time test. */
  readonly range: Interval | null;
  /** By row: 0 = outside the range (drawn, dimmed), 1 = possibly, 2 = certainly in it. */
  readonly certainty: Uint8Array;
  /** Rows that match everything but time. */
  readonly rows: Int32Array;
  readonly total: number;
  /** In view, and how many of those only possibly. */
  readonly shown: number;
  readonly possible: number;
  readonly selection: Selection | null;
}

/** The lanes of a timeline: they take longer than all else of it, and whoever draws them may wait for them. */
export function lanesOf({ dataset, rows, laneKind }: Pick<TimelineModel, "dataset" | "rows" | "laneKind">): readonly Lane[] {
  return lanesOfRows(dataset, rows, laneKind);
}

const lanesOfRows = memo(makeLanes);

/** The timeline of a view. Moving the range keeps its rows the same object, and with them the lanes. */
export function selectTimeline(inputs: Inputs): TimelineModel {
  const { dataset, view } = inputs;
  const filter = selectFilter(inputs);
  const rows = keepRows(filter.rowsAnyTime);
  return makeModel(
    dataset,
    rows,
    filter.certainty,
    filter.total,
    filter.rows.length,
    filter.possible,
    view.range,
    view.lanes,
    view.axis,
    view.sel,
  );
}

const makeModel = memo(
  (
    dataset: Dataset,
    rows: Int32Array,
    certainty: Uint8Array,
    total: number,
    shown: number,
    possible: number,
    range: Interval | null,
    laneKind: LaneKind,
    axis: AxisKind,
    selection: Selection | null,
  ): TimelineModel => ({
    dataset,
    laneKind,
    axis,
    extent: selectExtent(dataset),
    busy: selectBusySpans(dataset),
    range,
    certainty,
    rows,
    total,
    shown,
    possible,
    selection,
  }),
);

/** The earlier array when the new one holds the same rows: every pass makes a new one, also when only time changed. */
const keepRows = keepEqual();

function keepEqual(): (rows: Int32Array) => Int32Array {
  let kept: Int32Array = new Int32Array(0);
  return (rows) => {
    if (!sameRows(rows, kept)) kept = rows;
    return kept;
  };
}

function sameRows(a: Int32Array, b: Int32Array): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
