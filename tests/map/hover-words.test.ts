import { describe, expect, it } from "vitest";
import { selectHoverWords } from "../../src/map/hover-words.ts";
import { selectMapScene } from "../../src/selectors/map-scene.ts";
import { inputs } from "../build.ts";
import { seedDataset } from "../panel/seed.ts";

const view = inputs(seedDataset());
const country = (id: string) => selectHoverWords(view, { kind: "country", id });

describe("the hover card", () => {
  it("says how much a country is involved and what a click does", () => {
    expect(country("TJK")).toMatchObject({
      title: "Tajikistan",
      lines: [{ text: "Involved in 3 events" }],
      action: "Click to see how it is involved",
    });
  });

  it("tells a country that is only named from one that is not in the source, which is not the same as not involved", () => {
    expect(country("GBR")).toMatchObject({ title: "United Kingdom", lines: [{ text: "Named, but involved in no event" }] });
    expect(country("IND")).toEqual({ title: "India", lines: [{ text: "Not in this source", mark: null }], action: null });
  });

  it("says which way an arc goes, what it is and whose word it is", () => {
    const link = selectMapScene(view).links.find(({ pair, family }) => pair.a === "RUS" && pair.b === "TJK" && family === "support");
    if (link === undefined) throw new Error("no arc");
    const { title, lines } = selectHoverWords(view, { kind: "link", link });
    expect(title).toMatch(/^Russia (→|↔) Tajikistan$/);
    expect(lines[0]?.text).toContain("Support, occurred or ongoing: 2 events");
  });

  it("promises no click on a disputed area", () => {
    expect(selectHoverWords(view, { kind: "disputed", name: "Crimea", note: "Claimed by both." }).action).toBeNull();
  });
});
