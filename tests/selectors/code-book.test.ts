import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCodeBook } from "../../src/selectors/code-book.ts";

const part = fc.integer({ min: -3, max: 40 });

describe("a code book", () => {
  it("gives every triple one number, however often it grows, and hands out columns that stay as they are", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part, part), { maxLength: 3000, size: "max" }), (triples) => {
        const book = createCodeBook();
        const before = book.columns();
        const codes = triples.map(([a, b, c]) => book.codeOf(a, b, c));
        const distinct = [...new Set(triples.map((triple) => triple.join()))];
        expect(codes).toEqual(triples.map((triple) => distinct.indexOf(triple.join())));
        const { a, b, c } = book.columns();
        expect(Array.from(a, (first, code) => [first, b[code], c[code]].join())).toEqual(distinct);
        expect(book.size()).toBe(distinct.length);
        expect(before.a).toHaveLength(0);
      }),
      { numRuns: 10 },
    );
  });
});
