import { describe, expect, it } from "vitest";
import { piecesOf, wholePieces } from "../../src/list/list-pieces.ts";
import { windowOf } from "../../src/list/list-window.ts";
import type { ListGroup } from "../../src/selectors/list-model.ts";

/** Rows 10, 11, 12 · 20 · 30, 31, 32, 33. */
const GROUPS: readonly ListGroup[] = [
  { when: { year: 2020, month: 1 }, rows: Int32Array.of(10, 11, 12) },
  { when: { year: 2020, month: 2 }, rows: Int32Array.of(20) },
  { when: null, rows: Int32Array.of(30, 31, 32, 33) },
];

describe("a window of the list", () => {
  const keys = (from: number, to: number) => {
    const window = windowOf(GROUPS, from, to);
    return Array.from({ length: window.count }, (_, index) => window.keyOf(index));
  };

  it("has each heading before its rows, and no heading of which no row is in it", () => {
    expect(keys(0, 8)).toEqual(["heading 2020 1", 10, 11, 12, "heading 2020 2", 20, "heading  ", 30, 31, 32, 33]);
    expect(keys(3, 4)).toEqual(["heading 2020 2", 20]);
  });

  it("repeats the heading of a group that it begins within, and knows how many of it are before", () => {
    expect(keys(2, 6)).toEqual(["heading 2020 1", 12, "heading 2020 2", 20, "heading  ", 30, 31]);
    expect(windowOf(GROUPS, 2, 6).parts.map(({ before, at }) => [before, at])).toEqual([
      [2, 2],
      [0, 3],
      [0, 4],
    ]);
  });

  it("says where in the whole list an item is, a heading being where its first row is", () => {
    const { positionOf } = windowOf(GROUPS, 2, 8);
    expect([0, 1, 2, 3, 4, 5, 8].map(positionOf)).toEqual([2, 2, 3, 3, 4, 4, 7]);
  });

  it("finds a row, and none that is elsewhere", () => {
    const { indexOf } = windowOf(GROUPS, 2, 6);
    expect([12, 20, 31, 10, 33, -1].map(indexOf)).toEqual([1, 3, 6, -1, -1, -1]);
  });
});

describe("what is drawn of a window", () => {
  const window = windowOf(GROUPS, 0, 8);
  /** As if each item were ten pixels high, from pixel 100 on. */
  const item = (index: number) => ({ index, start: 100 + 10 * index, end: 110 + 10 * index });
  const endOf = (index: number) => item(index).end;

  it("leaves gaps as high as what is missing before a row, after the last and before a group", () => {
    // Row 11; then, the group of 20 missing, 31 and 33.
    const pieces = piecesOf(window, [0, 2, 6, 8, 10].map(item), 100, endOf);
    expect(pieces.map(({ part, gap, rows, rest }) => [part.heading, gap, rows, rest])).toEqual([
      [0, 0, [{ row: 11, index: 2, gap: 10 }], 10],
      [
        6,
        20,
        [
          { row: 31, index: 8, gap: 10 },
          { row: 33, index: 10, gap: 10 },
        ],
        0,
      ],
    ]);
  });

  it("has no gap where all is drawn", () => {
    const all = Array.from({ length: window.count }, (_, index) => item(index));
    expect(piecesOf(window, all, 100, endOf)).toEqual(wholePieces(window));
  });
});
