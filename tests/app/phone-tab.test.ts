import { describe, expect, it } from "vitest";
import { situationOf, tabFor, type ChosenTab } from "../../src/app/phone-tab.ts";
import { aView } from "../build.ts";

const russia = aView({ sel: { kind: "country", id: "RUS" } });
const choose = (tab: ChosenTab["tab"], during = aView()): ChosenTab => ({ tab, during: situationOf(during) });

describe("the tab of the phone's sheet", () => {
  it("is the timeline at first, and the events when a link asks for the list", () => {
    expect(tabFor(null, aView())).toBe("timeline");
    expect(tabFor(null, aView({ view: "list" }))).toBe("events");
  });

  it("turns to the details when something is selected, whatever was open", () => {
    expect(tabFor(choose("filters"), russia)).toBe("details");
  });

  it("stays where somebody put it while the same thing is selected", () => {
    expect(tabFor(choose("timeline", russia), russia)).toBe("timeline");
  });

  it("shows the source among the details", () => {
    expect(tabFor(null, aView({ view: "source" }))).toBe("details");
  });
});
