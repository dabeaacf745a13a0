import { describe, expect, it } from "vitest";
import { dockAll, type Ends } from "../../src/map/layout/docks.ts";
import type { Box } from "../../src/map/layout/geometry.ts";

const russia: Box = { x: 0, y: 0, w: 90, h: 18 };
const at = (x: number, y: number): Box => ({ x, y, w: 60, h: 24 });
const docksFrom = (box: Box, others: readonly Box[], n = 1) =>
  dockAll(
    others.map((to): Ends => ({ from: box, to, n })),
    [],
  ).map(({ start }) => start);

describe("dockAll", () => {
  it("lets arcs leave a name in the order in which they go, or they would cross right after it", () => {
    const xs = docksFrom(russia, [at(200, 300), at(-200, 300), at(20, 300)]).map((dock) => dock.at.x);
    expect(xs[1]).toBeLessThan(xs[2] ?? NaN);
    expect(xs[2]).toBeLessThan(xs[0] ?? NaN);
  });

  it("sets them evenly apart, however unevenly their other ends lie", () => {
    const xs = docksFrom(russia, [at(-200, 300), at(-190, 300), at(-180, 300), at(300, 300)])
      .map((dock) => dock.at.x)
      .toSorted((a, b) => a - b);
    const gaps = xs.slice(1).map((x, i) => x - (xs[i] ?? NaN));
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? NaN);
    expect(gaps[0]).toBeGreaterThan(8);
  });

  it("gives a fan as many places as it has arcs, all of them within the name", () => {
    const [fan, alone] = dockAll(
      [
        { from: russia, to: at(-200, 300), n: 5 },
        { from: russia, to: at(200, 300), n: 1 },
      ],
      [],
    );
    if (fan === undefined || alone === undefined) throw new Error("no docks");
    const step = fan.start.step.x;
    expect(fan.start.at.x - 2 * step).toBeGreaterThanOrEqual(-russia.w / 2);
    expect(alone.start.at.x - (fan.start.at.x + 2 * step)).toBeCloseTo(step);
  });

  it("leaves by the short side towards a neighbour on the same height", () => {
    const [dock] = docksFrom(russia, [at(400, 10)]);
    expect(dock?.at.x).toBeGreaterThan(russia.w / 4);
  });

  it("follows the way an arc bends, once that is known", () => {
    const over = { x: 300, y: -400 };
    const [bent] = dockAll(
      [
        { from: russia, to: at(-40, 300), n: 1 },
        { from: russia, to: at(40, 300), n: 1 },
      ],
      [{ start: over, end: over }, undefined],
    );
    expect(bent?.start.at).toEqual({ x: 0, y: 0 });
  });
});
