import { describe, expect, it } from "vitest";
import { ringArea, type Ring } from "../../../src/compile/geo/polygon.ts";
import { round, tidyPolygons, tidyRing } from "../../../src/compile/geo/tidy.ts";

const clockwise: Ring = [
  [0, 0],
  [0, 4],
  [4, 4],
  [4, 0],
  [0, 0],
];
const hole: Ring = [
  [1, 1],
  [2, 1],
  [2, 2],
  [1, 2],
  [1, 1],
];

describe("round", () => {
  it("never gives a negative zero", () => {
    expect(Object.is(round(-0.001, 2), 0)).toBe(true);
  });
});

describe("tidyRing", () => {
  it("rounds to two decimals and drops points that fall together", () => {
    expect(
      tidyRing([
        [0.001, 0],
        [1.234, 0],
        [1.2341, 0.001],
        [1, 1],
        [0.001, 0],
      ]),
    ).toEqual([
      [0, 0],
      [1.23, 0],
      [1, 1],
      [0, 0],
    ]);
  });

  it("keeps a third decimal where a ring is very small", () => {
    expect(
      tidyRing([
        [7.4031, 43.7],
        [7.4062, 43.7],
        [7.4062, 43.7058],
        [7.4031, 43.7],
      ]),
    ).toEqual([
      [7.403, 43.7],
      [7.406, 43.7],
      [7.406, 43.706],
      [7.403, 43.7],
    ]);
  });

  it.each([
    [
      "in the middle",
      [
        [0, 0],
        [4, 0],
        [4, 2],
        [7, 2],
        [4, 2],
        [4, 4],
        [0, 0],
      ],
    ],
    [
      "at its start",
      [
        [7, 2],
        [4, 2],
        [4, 4],
        [0, 0],
        [4, 0],
        [4, 2],
        [7, 2],
      ],
    ],
    [
      "of two steps",
      [
        [0, 0],
        [4, 0],
        [4, 2],
        [5, 2],
        [7, 3],
        [5, 2],
        [4, 2],
        [4, 4],
        [0, 0],
      ],
    ],
  ] as const)("takes off a spike %s", (_, ring) => {
    const tidied = tidyRing(ring) ?? [];
    expect(tidied.flat()).not.toContain(7);
    expect(Math.abs(ringArea(tidied))).toBe(8);
    expect(tidied.at(-1)).toEqual(tidied[0]);
  });

  it("drops a ring without an area", () => {
    expect(
      tidyRing([
        [0, 0],
        [1, 1],
        [2, 2],
        [0, 0],
      ]),
    ).toBeNull();
    expect(tidyRing([])).toBeNull();
  });
});

describe("tidyPolygons", () => {
  it("winds outer rings counter-clockwise and holes clockwise", () => {
    const [polygon] = tidyPolygons([[clockwise, hole]]);
    expect(polygon?.map((ring) => Math.sign(ringArea(ring)))).toEqual([1, -1]);
  });

  it("drops a polygon whose outer ring vanishes, with its holes", () => {
    const line: Ring = [
      [0, 0],
      [1, 0],
      [0, 0],
    ];
    expect(tidyPolygons([[line, hole], [clockwise]])).toHaveLength(1);
  });
});
