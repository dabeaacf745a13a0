import type { Measured } from "./measure-size.ts";
import { greatest, median } from "./statistics.ts";

/** A limit of the issue that asked for all this, for one size or for any. */
export interface Target {
  readonly most: number;
  /** Number of events; `seed`: the project's own; `any`: all but that. */
  readonly at: "seed" | "any" | number;
  /** What is compared: the figure, or its ratio to the bare map. */
  readonly of: "value" | "ratio";
}

/** A row of the table. */
export interface Figure {
  /** Says which of several measurements it is: median, p95, greatest. One without such a word was measured once. */
  readonly name: string;
  readonly unit: "ms" | "s" | "kB" | "MB" | "rows/s" | "tasks";
  readonly value: (measured: Measured) => number | null;
  readonly targets: readonly Target[];
  /** A time in the page: shown beside the bare map's. */
  readonly timed: boolean;
  /** More of it is worse: growth with the number of events is limited. */
  readonly grows: boolean;
}

/** From 100,000 to 1,000,000 events. */
export const MOST_GROWTH = 12;

export const FIGURES: readonly Figure[] = [
  { ...time("bare map has drawn, median", ({ floors }) => median(floors), []), grows: false },
  time("count of events stands, median", ({ visits }) => median(visits.map(({ count }) => count)), []),
  time("first event in the list, median", ({ lists }) => median(lists), []),
  time("map ready, first marks, median", ({ visits }) => median(visits.map(({ map }) => map)), [
    { most: 1.3, at: "seed", of: "ratio" },
    { most: 2, at: "any", of: "ratio" },
  ]),
  time("all events loaded, median", ({ visits }) => median(visits.map(({ complete }) => complete)), [
    { most: 10_000, at: 1_000_000, of: "value" },
  ]),
  time("longest task until loaded, greatest", ({ visits }) => greatest(visits.map(({ longestTask }) => longestTask)), []),
  time("longest task afterwards", ({ usage }) => usage?.longestTask ?? null, [{ most: 100, at: 1_000_000, of: "value" }]),
  time("filter pass, median", ({ filter }) => filter?.median ?? null, []),
  time("filter pass, p95", ({ filter }) => filter?.p95 ?? null, atScale(8, 40)),
  time("facet click, median", ({ usage }) => usage?.facet.median ?? null, []),
  time("facet click, p95", ({ usage }) => usage?.facet.p95 ?? null, atScale(100, 250)),
  time("facet click, script of it, p95", ({ usage }) => usage?.facet.scriptP95 ?? null, []),
  time("country click, median", ({ usage }) => usage?.country.median ?? null, []),
  time("country click, p95", ({ usage }) => usage?.country.p95 ?? null, []),
  time("country click, script of it, p95", ({ usage }) => usage?.country.scriptP95 ?? null, []),
  time("handle step, median", ({ usage }) => usage?.handle.median ?? null, []),
  time("handle step, p95", ({ usage }) => usage?.handle.p95 ?? null, []),
  time("handle step, script of it, p95", ({ usage }) => usage?.handle.scriptP95 ?? null, []),
  time("drag, between steps, median", ({ drag }) => drag?.median ?? null, []),
  time("drag, between steps, p95", ({ drag }) => drag?.p95 ?? null, []),
  time("drag, behind the hand, greatest", ({ drag }) => drag?.behind ?? null, []),
  time("drag, longest task", ({ drag }) => drag?.longestTask ?? null, [{ most: 100, at: 1_000_000, of: "value" }]),
  cost("drag, over 50 ms", "tasks", ({ drag }) => drag?.longTasks ?? null),
  cost("sent until loaded, gzip, median", "kB", ({ visits }) => thousandth(median(visits.map(({ bytes }) => bytes.all)))),
  cost("heap, loaded", "MB", ({ usage }) => usage?.heapMB[0] ?? null, [{ most: 400, at: 1_000_000, of: "value" }]),
  cost("heap and buffers, loaded", "MB", ({ usage }) => usage && usage.heapMB[0] + usage.buffersMB[0]),
  cost("heap and buffers, after clicks", "MB", ({ usage }) => usage && usage.heapMB[1] + usage.buffersMB[1]),
  cost("compile", "s", ({ compile }) => compile?.seconds ?? null, [{ most: 60, at: 1_000_000, of: "value" }]),
  speed("compile", ({ compile }) => compile?.rowsPerSecond ?? null),
  cost("compile, peak memory", "MB", ({ compile }) => compile?.peakMB ?? null, [{ most: 2000, at: 1_000_000, of: "value" }]),
  cost("import", "s", (measured) => measured.import?.seconds ?? null),
  speed("import", (measured) => measured.import?.rowsPerSecond ?? null),
  cost("import, peak memory", "MB", (measured) => measured.import?.peakMB ?? null),
];

/** A time as a ratio to when the bare map had drawn, in the same runs. */
export function ratioOf({ timed, value }: Figure, measured: Measured): number | null {
  const [of, floor] = [value(measured), median(measured.floors)];
  return !timed || of === null || floor === null ? null : of / floor;
}

function time(name: string, value: Figure["value"], targets: readonly Target[]): Figure {
  return { name, unit: "ms", value, targets, timed: true, grows: true };
}

function cost(name: string, unit: Figure["unit"], value: Figure["value"], targets: readonly Target[] = []): Figure {
  return { name, unit, value, targets, timed: false, grows: true };
}

function speed(name: string, value: Figure["value"]): Figure {
  // Of a few events, the start of Node is all there is.
  return {
    name,
    unit: "rows/s",
    value: (measured) => (measured.size === "seed" ? null : value(measured)),
    targets: [],
    timed: false,
    grows: false,
  };
}

function atScale(hundredThousand: number, million: number): readonly Target[] {
  return [
    { most: hundredThousand, at: 100_000, of: "value" },
    { most: million, at: 1_000_000, of: "value" },
  ];
}

function thousandth(bytes: number | null): number | null {
  return bytes === null ? null : bytes / 1000;
}
