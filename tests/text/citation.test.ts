import { describe, expect, it } from "vitest";
import { formatCitation, publishedWords } from "../../src/text/citation.ts";

const DOCUMENT = {
  title: "A report",
  publisher: null,
  url: "https://example.org/report",
  sha256: "0123456789abcdef",
  published: { edtf: "2021-10-07/2021-10-19", start: "2021-10-07", end: "2021-10-19", why: null },
};

describe("publishedWords", () => {
  it("reads a window as some day within it, not as all of it", () => {
    expect(publishedWords(DOCUMENT)).toBe("published between 7 and 19 October 2021");
  });

  it("says that a document is not dated", () => {
    expect(publishedWords({ published: { edtf: null, start: null, end: null, why: null } })).toBe("publication not dated");
  });
});

describe("formatCitation", () => {
  it("leaves out what a document does not have, and every quote in", () => {
    const text = formatCitation({
      label: "A meets B",
      facts: "",
      quotes: ["they met", "in March"],
      document: DOCUMENT,
      dataset: { id: "seed", version: "abc" },
      link: "https://example.org/?v=1",
    });
    expect(text).toBe(
      [
        "A meets B",
        "“they met”",
        "“in March”",
        "Source: “A report”, published between 7 and 19 October 2021, SHA-256 0123456789ab…, https://example.org/report",
        "Dateline, seed, version abc: https://example.org/?v=1",
      ].join("\n"),
    );
  });
});
