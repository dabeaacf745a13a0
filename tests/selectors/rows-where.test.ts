import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allRows, fewerOthers, rowsWhere } from "../../src/selectors/rows-where.ts";

const LENGTH = 60;
const someRows = fc.uniqueArray(fc.nat(LENGTH - 1)).map((rows) => Int32Array.from(rows).toSorted());

describe("rows of a table", () => {
  it("are left out in favour of the others only where those are fewer, and then none is lost and none doubled", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const others = fewerOthers(rows, LENGTH);
        if (rows.length * 2 <= LENGTH) expect(others).toBeNull();
        else expect([...rows, ...(others ?? [])].toSorted((a, b) => a - b)).toEqual([...allRows(LENGTH)]);
      }),
    );
  });

  it("stay in their order when some are chosen, and a later choice leaves an earlier one as it was", () => {
    const even = rowsWhere(allRows(10), (row) => row % 2 === 0);
    const late = rowsWhere(allRows(10), (row) => row > 6);
    expect([[...even], [...late]]).toEqual([
      [0, 2, 4, 6, 8],
      [7, 8, 9],
    ]);
  });

  it("are all rows of a longer table, too, after those of a shorter one", () => {
    expect([allRows(2).length, ...allRows(4)]).toEqual([2, 0, 1, 2, 3]);
  });
});
