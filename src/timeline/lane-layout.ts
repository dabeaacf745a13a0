import { OPEN_END, OPEN_START } from "../model/day.ts";
import type { Dataset } from "../model/dataset.ts";
import type { EventTable } from "../model/event-table.ts";
import type { Columns } from "../selectors/timeline-density.ts";
import { rowsWhere } from "../selectors/rows-where.ts";
import { rowsOfLanes, type Lane } from "../selectors/timeline-lanes.ts";
import type { TimelineModel } from "../selectors/timeline-model.ts";
import { binsOf } from "./bins.ts";
import { laneHeight, MARK_WIDTH, placeMarks, placeUndated, type LaneSizes, type PlacedMark, type PlacedUndated } from "./layout.ts";
import type { TimeScale } from "./scale.ts";

/** A lane with its marks in place; pure, made again when what is shown or the scale changes. */
export interface LaneLayout {
  readonly lane: Lane;
  /** Too many to draw one by one stand here as a histogram; `null` where each has its mark. */
  readonly bins: Columns | null;
  /** Empty where there is a histogram. */
  readonly marks: readonly PlacedMark[];
  readonly undated: readonly PlacedUndated[];
  /** `null` when all undated events have their mark. */
  readonly moreUndated: MoreUndated | null;
  /** Pixels. */
  readonly height: number;
  readonly sizes: LaneSizes;
}

/** A number in the undated column: of those that have no room, in its last cells, or of all beside a histogram. */
export interface MoreUndated {
  readonly count: number;
  readonly all: boolean;
  readonly column: number;
  /** As many as the number is wide: one that is cut short would be another number. */
  readonly cells: number;
}

/** What a lane has to stand its marks in. */
export interface LaneRoom {
  /** Marks beside each other in the undated column. */
  readonly columns: number;
  readonly sizes: LaneSizes;
}

/** Above so many events in sight, lanes become histograms. */
export const MOST_MARKS = 400;
/** A lane with more rows than this is a histogram by itself. */
const MOST_LEVELS = 8;
export const MOST_UNDATED_LEVELS = 3;
const DENSE_LEVELS = 2;

export function layoutLanes(
  model: Pick<TimelineModel, "dataset" | "rows" | "extent">,
  lanes: readonly Lane[],
  scale: TimeScale,
  room: LaneRoom,
): readonly LaneLayout[] {
  const { dataset, rows } = model;
  const drawable = rowsToDraw(dataset, rows, scale);
  const dated = drawable === null ? null : byLane(lanes, rowsOfLanes(dataset, lanes, drawable));
  const marks = byLane(
    lanes,
    lanes.map((lane) => placeMarks(dataset, dated?.get(lane) ?? [], scale)),
  );
  const dense = lanes.filter((lane) => lane.dated > 0 && (dated === null || levelsOf(marks.get(lane)) > MOST_LEVELS));
  const bins = byLane(dense, binsOf(model, dense, scale));
  // Beside a histogram only where all have room: a dozen marks of thousands would say nothing.
  const most = room.columns * MOST_UNDATED_LEVELS;
  const marked = lanes.filter((lane) => lane.undated > 0 && (lane.undated <= most || !bins.has(lane)));
  const undated = byLane(marked, marked.length === 0 ? [] : rowsOfLanes(dataset, marked, undatedOf(dataset, rows), most));
  return lanes.map((lane) => layoutLane(lane, bins.get(lane) ?? null, marks.get(lane) ?? [], undated.get(lane) ?? [], room));
}

function byLane<T>(lanes: readonly Lane[], values: readonly T[]): ReadonlyMap<Lane, T> {
  return new Map(
    lanes.flatMap((lane, at) => {
      const value = values[at];
      return value === undefined ? [] : [[lane, value]];
    }),
  );
}

function levelsOf(marks: readonly PlacedMark[] = []): number {
  return marks.reduce((most, { level }) => Math.max(most, level + 1), 1);
}

/** @param undated those that have a mark if all have room, the first of them if not; none where only their number is shown. */
function layoutLane(
  lane: Lane,
  bins: Columns | null,
  marks: readonly PlacedMark[],
  undated: readonly number[],
  { columns, sizes }: LaneRoom,
): LaneLayout {
  const most = columns * MOST_UNDATED_LEVELS;
  const all = undated.length === 0;
  const cells = lane.undated <= undated.length ? 0 : all ? columns : Math.min(columns, cellsOf(lane.undated - most));
  const shown = undated.slice(0, most - cells);
  const undatedLevels = all ? 1 : Math.ceil((shown.length + cells) / columns);
  const levels = bins === null ? levelsOf(marks) : DENSE_LEVELS;
  return {
    lane,
    bins,
    marks: bins === null ? marks : [],
    undated: placeUndated(shown, columns),
    moreUndated: cells > 0 ? { count: lane.undated - shown.length, all, column: columns - cells, cells } : null,
    height: laneHeight(Math.max(levels, undatedLevels), sizes),
    sizes,
  };
}

function undatedOf({ table: { precision } }: Dataset, rows: Int32Array): Int32Array {
  return rowsWhere(rows, (row) => precision[row] === 0);
}

/** For "+96", "+4,369" and "+117,500", with a few to spare. */
function cellsOf(count: number): number {
  return count < 95 ? 1 : count < 99_990 ? 2 : 3;
}

/** Dated rows that can be drawn one by one: all where there are few, else those in sight; `null` where those are too many. */
function rowsToDraw({ table }: Dataset, rows: Int32Array, scale: TimeScale): Int32Array | null {
  const few = rows.length <= MOST_MARKS;
  const found: number[] = [];
  for (const row of rows) {
    if (table.precision[row] === 0 || !(few || inSight(table, row, scale))) continue;
    found.push(row);
    if (found.length > MOST_MARKS) return null;
  }
  return Int32Array.from(found);
}

function inSight(table: EventTable, row: number, scale: TimeScale): boolean {
  const start = table.start[row] ?? OPEN_START;
  const end = table.end[row] ?? OPEN_END;
  const x0 = start === OPEN_START ? scale.x(end) - MARK_WIDTH : scale.x(start);
  const x1 = end === OPEN_END ? scale.contentEnd : scale.x(end + 1);
  return x1 > 0 && x0 < scale.width;
}
