// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { CanvasProps, MapHandle } from "../../src/map/canvas-props.ts";
import { cellMarks } from "../../src/map/cells/cell-marks.ts";
import { gridOf } from "../../src/map/cells/grid.ts";
import type { Hit } from "../../src/map/hit-test.ts";
import { MapFrame } from "../../src/map/map-frame.tsx";
import { presentInputs } from "../../src/state/inputs.ts";
import { viewStore } from "../../src/state/view-store.ts";
import { showDataset } from "../show.ts";
import { aDatasetAt, pointsIn, type Spot } from "./cells/points.ts";

const canvas = vi.hoisted((): { props: CanvasProps | null } => ({ props: null }));

vi.mock("../../src/map/map-canvas.tsx", () => ({
  MapCanvas: (props: CanvasProps) => {
    canvas.props = props;
    return null;
  },
}));

/** 300 events on one spot, 30 spread over a few degrees, one alone. */
const SPOTS: readonly Spot[] = [
  ...Array.from({ length: 300 }, () => ({ at: [66, 34] as const })),
  ...Array.from({ length: 30 }, (_, n) => ({ at: [45 + n / 20, 33] as const })),
  { at: [80, 20] as const },
];
const viewport = { zoom: 3, center: [62, 30] as const, width: 1000, height: 700 };

function cellOf(count: number): Hit {
  const inputs = presentInputs();
  if (inputs === null) throw new Error("no dataset");
  const points = pointsIn(inputs);
  const mark = cellMarks(points, gridOf(viewport), viewport, []).find((each) => each.count === count);
  if (mark === undefined) throw new Error(`no cell of ${count}`);
  return { kind: "cell", mark };
}

const zoomTo = vi.fn<MapHandle["zoomTo"]>();
const report = (change: (props: CanvasProps) => void) => act(() => void (canvas.props !== null && change(canvas.props)));
const press = (hit: Hit) => report(({ onPress }) => onPress(hit, { x: 10, y: 10 }));

async function show() {
  render(<MapFrame />);
  await act(async () => void (await import("../../src/map/map-canvas.tsx")));
  await vi.waitFor(() => expect(canvas.props).not.toBeNull());
  report(({ onMap }) => onMap({ zoomBy: () => undefined, zoomTo }));
  return screen.getByRole("region", { name: "Map" });
}

beforeEach(() => {
  canvas.props = null;
  zoomTo.mockClear();
  showDataset(aDatasetAt(SPOTS));
});

describe("a click on a cell", () => {
  it("zooms to where its events are", async () => {
    await show();
    press(cellOf(30));
    const [bounds] = zoomTo.mock.calls[0] ?? [];
    expect(bounds?.map((degrees) => Math.round(degrees * 10) / 10)).toEqual([45, 33, 46.5, 33]);
  });

  it("lists its events where they are all on one spot, and draws only those in sight", async () => {
    const map = await show();
    press(cellOf(300));
    expect(zoomTo).not.toHaveBeenCalled();
    expect(map.textContent).toContain("300 events here");
    const buttons = within(map)
      .getAllByRole("listitem")
      .filter((item) => item.getAttribute("aria-setsize") === "300");
    expect(buttons.length).toBeLessThan(40);
    expect(buttons[0]?.getAttribute("aria-posinset")).toBe("1");
    const scroller = map.querySelector(".map-window");
    if (scroller === null) throw new Error("no list");
    fireEvent.scroll(scroller, { target: { scrollTop: 6000 } });
    expect(
      within(map)
        .getAllByRole("listitem")
        .some((item) => item.getAttribute("aria-posinset") === "201"),
    ).toBe(true);
    await userEvent.click(within(map).getByRole("button", { name: "Close" }));
    expect(map.textContent).not.toContain("300 events here");
  });

  it("opens the only event there", async () => {
    await show();
    press(cellOf(1));
    expect(viewStore.getState().query.sel).toEqual({ kind: "event", id: "e330" });
  });

  it("is foretold by the card under the pointer", async () => {
    const map = await show();
    const point = (count: number) => report(({ onPoint }) => onPoint(cellOf(count), { x: 5, y: 5 }));
    point(30);
    await within(map).findByText("Click to zoom in on them");
    point(300);
    expect(map.textContent).toContain("Click to list them");
    point(1);
    expect(map.textContent).toContain("Click to open it");
  });

  it("can be done without: the list of countries leads to the list of all events", async () => {
    const map = await show();
    await userEvent.click(within(map).getByRole("button", { name: "Events at points of the map: in the list" }));
    expect(viewStore.getState().query.view).toBe("list");
  });

  it("has its words in the legend", async () => {
    const map = await show();
    await userEvent.click(within(map).getByRole("button", { name: /Legend/ }));
    expect(map.textContent).toContain("A ring counts the events of one spot by kind");
  });
});
