import { describe, expect, it } from "vitest";
import { bboxOf, type Ring } from "../../../src/compile/geo/polygon.ts";
import { unwrapPolygons, unwrapRing } from "../../../src/compile/geo/unwrap.ts";

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

/** A ring from 170 in the east to -170 in the west, as the atlases store it. */
const stitched: Ring = [
  [170, 60],
  [-170, 60],
  [-170, 70],
  [170, 70],
  [170, 60],
];

describe("unwrapRing", () => {
  it("leaves a ring alone that stays on one side", () => {
    expect(unwrapRing(square(10, 10, 5))).toEqual(square(10, 10, 5));
  });

  it("runs on over the antimeridian and closes again", () => {
    expect(unwrapRing(stitched)).toEqual([
      [170, 60],
      [190, 60],
      [190, 70],
      [170, 70],
      [170, 60],
    ]);
  });

  it("runs on in the west when it starts there", () => {
    const [west, , east] = bboxOf([[unwrapRing([...stitched.slice(1), [-170, 60]])]]);
    expect([west, east]).toEqual([-190, -170]);
  });
});

describe("unwrapPolygons", () => {
  it("puts the largest polygon's middle into -180 to 180, wherever its ring starts", () => {
    const east = [170, 60, 190, 70];
    expect(bboxOf(unwrapPolygons([[square(165, 60, 10)], [[...stitched.slice(1), [-170, 60]]]]))).toEqual([-195, 60, -170, 70]);
    expect(bboxOf(unwrapPolygons([[stitched.map(([x, y]) => [x === 170 ? 165 : x, y] as const)]]))).toEqual([165, ...east.slice(1)]);
  });

  it("brings islands to the nearer side of the largest polygon", () => {
    const mainland = [square(100, 50, 60)];
    const island = [square(-175, 60, 2)];
    expect(bboxOf([unwrapPolygons([island, mainland])[0] ?? []])).toEqual([185, 60, 187, 62]);
    expect(bboxOf([unwrapPolygons([[square(175, 50, 2)], [square(-120, 30, 50)]])[0] ?? []])).toEqual([-185, 50, -183, 52]);
  });

  it("keeps a hole inside its outer ring", () => {
    const [polygon] = unwrapPolygons([[stitched.map(([x, y]) => [x === 170 ? 160 : x, y] as const), square(-178, 64, 2)]]);
    expect(polygon?.[1]).toEqual(square(182, 64, 2));
  });

  it("gives nothing for nothing", () => {
    expect(unwrapPolygons([])).toEqual([]);
  });
});
