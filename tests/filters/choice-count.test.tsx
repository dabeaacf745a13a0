// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { FiltersView } from "../../src/filters/filters-view.tsx";
import { setRange } from "../../src/state/view-store.ts";
import { aDataset } from "../build.ts";
import { showDataset } from "../show.ts";

const drawn = vi.hoisted(() => ({ rows: 0 }));
vi.mock("../../src/ui/status-glyph.tsx", () => ({
  StatusGlyph: () => {
    drawn.rows += 1;
    return null;
  },
}));

const dataset = aDataset({
  events: [
    { id: "a", status: "planned", start: "2021-03-01" },
    { id: "b", status: "planned", start: "2021-10-20" },
    { id: "c", status: "occurred", start: "2021-03-02" },
    { id: "d", status: "occurred", start: "2021-10-21" },
  ],
});

it("a step of a drag says the new counts, in the names too, without drawing each box and button anew", () => {
  showDataset(dataset, { query: {} });
  render(<FiltersView />);
  expect(screen.getByRole("checkbox", { name: "Planned, 2 events" })).toBeDefined();
  const { rows } = drawn;
  act(() => setRange({ from: "2021-06", to: "end" }, "progress"));
  expect(screen.getByRole("checkbox", { name: "Planned, 1 event" })).toBeDefined();
  expect(screen.getByRole("checkbox", { name: "Occurred, 1 event" })).toBeDefined();
  expect(drawn.rows).toBe(rows);
  act(() => setRange({ from: "2021-10-21", to: "end" }, "progress"));
  expect(screen.getByRole("checkbox", { name: "Planned, 0 events" }).closest(".filters-row")?.className).toContain("filters-row-none");
});
