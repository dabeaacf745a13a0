import { OPEN_END, OPEN_START } from "../model/day.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Lane } from "../selectors/timeline-lanes.ts";
import { laneHeight, MARK_WIDTH, placeMarks, placeUndated, type LaneSizes, type PlacedMark } from "./layout.ts";
import type { TimeScale } from "./scale.ts";

/** A lane with its marks in place; pure, made again when what is shown or the scale changes. */
export interface LaneLayout {
  readonly lane: Lane;
  /** Too many to draw one by one: a histogram stands here. */
  readonly dense: boolean;
  /** Empty when dense. */
  readonly marks: readonly PlacedMark[];
  readonly undated: readonly { readonly row: number; readonly column: number; readonly level: number }[];
  /** Undated events that have no room; `null` when all have. */
  readonly moreUndated: MoreUndated | null;
  /** Pixels. */
  readonly height: number;
  readonly sizes: LaneSizes;
}

/** A number in the last cells of the undated column. */
interface MoreUndated {
  readonly count: number;
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
  dataset: Dataset,
  lanes: readonly Lane[],
  rows: Int32Array,
  scale: TimeScale,
  room: LaneRoom,
): readonly LaneLayout[] {
  const seen = (row: number) => inSight(dataset, row, scale);
  const few = rows.length <= MOST_MARKS;
  const dense = !few && countUpTo(rows, seen, MOST_MARKS + 1) > MOST_MARKS;
  return lanes.map((lane) => layoutLane(dataset, lane, dense ? null : few ? lane.dated : lane.dated.filter(seen), scale, room));
}

/** @param dated the rows to draw; `null` for a histogram. */
function layoutLane(dataset: Dataset, lane: Lane, dated: Int32Array | null, scale: TimeScale, room: LaneRoom): LaneLayout {
  const { columns, sizes } = room;
  const most = columns * MOST_UNDATED_LEVELS;
  const cells = lane.undated.length > most ? Math.min(columns, cellsOf(lane.undated.length - most)) : 0;
  const shown = cells > 0 ? lane.undated.subarray(0, most - cells) : lane.undated;
  const undated = placeUndated(shown, columns);
  const moreUndated = cells > 0 ? { count: lane.undated.length - shown.length, column: columns - cells, cells } : null;
  const undatedLevels = Math.ceil((shown.length + cells) / columns);
  const marks = dated === null ? [] : placeMarks(dataset, dated, scale);
  const levels = marks.reduce((most, { level }) => Math.max(most, level + 1), 1);
  const dense = dated === null ? lane.dated.length > 0 : levels > MOST_LEVELS;
  return {
    lane,
    dense,
    marks: dense ? [] : marks,
    undated,
    moreUndated,
    height: laneHeight(Math.max(dense ? DENSE_LEVELS : levels, undatedLevels), sizes),
    sizes,
  };
}

/** For "+96", "+4,369" and "+117,500", with a few to spare. */
function cellsOf(count: number): number {
  return count < 95 ? 1 : count < 99_990 ? 2 : 3;
}

function inSight({ table }: Dataset, row: number, scale: TimeScale): boolean {
  if (table.precision[row] === 0) return false;
  const start = table.start[row] ?? OPEN_START;
  const end = table.end[row] ?? OPEN_END;
  const x0 = start === OPEN_START ? scale.x(end) - MARK_WIDTH : scale.x(start);
  const x1 = end === OPEN_END ? scale.contentEnd : scale.x(end + 1);
  return x1 > 0 && x0 < scale.width;
}

function countUpTo(rows: Int32Array, test: (row: number) => boolean, most: number): number {
  let count = 0;
  for (const row of rows) if (test(row) && ++count >= most) break;
  return count;
}
