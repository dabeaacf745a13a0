import { describe, expect, it } from "vitest";
import type { Quote } from "../../src/model/evidence.ts";
import { snippetOf } from "../../src/search/snippet.ts";

const quote = (exact: string): Quote => ({ document: "d", exact, prefix: "", suffix: "", start: 0, end: exact.length });
const snippet = (typed: string, ...quotes: readonly string[]) =>
  snippetOf({ evidence: quotes.map(quote) }, typed)
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join("");

describe("the line of a quote that was found", () => {
  it("marks the words that begin so, and no others", () => {
    expect(snippet("talk", "Russia will hold talks on Afghanistan")).toBe("Russia will hold [talks] on Afghanistan");
    expect(snippet("alks", "Russia will hold talks")).toBe("");
  });

  it("is of the first quote that has them", () => {
    expect(snippet("taliban", "Russia has troops", "the Taliban return")).toBe("the [Taliban] return");
  });

  it("is cut at words on both sides of a long quote", () => {
    const long = `${"before it all of this was said ".repeat(4)}militants ${"and then a lot more was said ".repeat(6)}`;
    const cut = snippet("militants", long);
    expect(cut).toMatch(/^….*\[militants\].*…$/);
    expect(cut.length).toBeLessThan(130);
    expect(long).toContain(cut.replaceAll(/[[\]…]/g, "").trim());
  });
});
