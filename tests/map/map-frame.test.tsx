// @vitest-environment jsdom
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { expectPicture, whenPictured } from "../../src/data/first-picture.ts";
import type { CanvasProps } from "../../src/map/canvas-props.ts";
import type { Hit } from "../../src/map/hit-test.ts";
import { MapFrame } from "../../src/map/map-frame.tsx";
import { viewStore } from "../../src/state/view-store.ts";
import { seedDataset, seedDetails } from "../panel/seed.ts";
import { showDataset } from "../show.ts";

const canvas = vi.hoisted((): { props: CanvasProps | null } => ({ props: null }));

/** jsdom has no WebGL: whatever the map would report is reported by hand. */
vi.mock("../../src/map/map-canvas.tsx", () => ({
  MapCanvas: (props: CanvasProps) => {
    canvas.props = props;
    return null;
  },
}));

const dataset = seedDataset();
const selection = (): unknown => viewStore.getState().query.sel ?? null;

async function show() {
  render(<MapFrame />);
  await act(async () => {
    await import("../../src/map/map-canvas.tsx");
  });
  await vi.waitFor(() => expect(canvas.props).not.toBeNull());
  return screen.getByRole("region", { name: "Map" });
}
function report(change: (props: CanvasProps) => void): void {
  act(() => {
    if (canvas.props !== null) change(canvas.props);
  });
}
const press = (hit: Hit | null) => report(({ onPress }) => onPress(hit, { x: 10, y: 10 }));

beforeEach(() => {
  canvas.props = null;
  showDataset(dataset, { details: seedDetails() });
});

describe("MapFrame", () => {
  it("has every involved country as a button with its count, whether or not the map draws", async () => {
    const map = await show();
    const list = within(map).getByRole("list", { name: "Countries" });
    expect(
      within(list)
        .getAllByRole("button")
        .map(({ textContent }) => textContent)
        .slice(0, 3),
    ).toEqual(["Afghanistan, 13 events", "Russia, 13 events", "Iran, 3 events"]);
    await userEvent.click(within(list).getByRole("button", { name: "Tajikistan, 3 events" }));
    expect(selection()).toEqual({ kind: "country", id: "TJK" });
    expect(within(list).getByRole("button", { name: "Tajikistan, 3 events" }).getAttribute("aria-pressed")).toBe("true");
  });

  it("says that the browser cannot draw the map, and leads to the list", async () => {
    const map = await show();
    report(({ onStatus }) => onStatus("failed"));
    expect(map.dataset["map"]).toBe("failed");
    expect(within(map).getByRole("alert").textContent).toContain(
      "This browser cannot draw the map (no WebGL 2). Everything on it is in the list.",
    );
    await userEvent.click(within(map).getByRole("button", { name: "Open the list" }));
    expect(viewStore.getState().query.view).toBe("list");
  });

  it("waits with the word ready until the map says so", async () => {
    const map = await show();
    expect(map.dataset["map"]).toBe("loading");
    report(({ onStatus }) => onStatus("ready"));
    expect(map.dataset["map"]).toBe("ready");
  });

  it("lets the rest of a large table come once it is drawn", async () => {
    expectPicture();
    let passed = false;
    void whenPictured().then(() => (passed = true));
    await show();
    expect(passed).toBe(false);
    report(({ onStatus }) => onStatus("ready"));
    await vi.waitFor(() => expect(passed).toBe(true), 500);
  });

  it("selects what is clicked, and nothing for the sea or for land that has no part", async () => {
    await show();
    press({ kind: "country", id: "IND" });
    press(null);
    expect(selection()).toBeNull();
    press({ kind: "country", id: "RUS" });
    expect(selection()).toEqual({ kind: "country", id: "RUS" });
    press(null);
    expect(selection()).toEqual({ kind: "country", id: "RUS" });
  });

  it("opens the one event of a place", async () => {
    await show();
    press({ kind: "place", place: { id: "kabul", name: "Kabul", point: [69, 34], count: 1 } });
    expect(selection()).toMatchObject({ kind: "event" });
  });

  it("opens the shelf's events and the actors that have no country", async () => {
    const map = await show();
    await userEvent.click(within(map).getByRole("button", { name: `No place given (${dataset.manifest.counts.unplaced})` }));
    const [event] = within(map).getAllByRole("button", { name: /militants/i });
    expect(event).toBeDefined();
    await userEvent.click(within(map).getByRole("button", { name: "Islamist militants (unnamed), 1 event" }));
    expect(selection()).toEqual({ kind: "actor", id: "islamist-militants" });
  });

  it("says under the pointer what a click will do", async () => {
    const map = await show();
    report(({ onPoint }) => onPoint({ kind: "country", id: "RUS" }, { x: 5, y: 5 }));
    expect(map.textContent).toContain("Click to see how it is involved");
    report(({ onPoint }) => onPoint(null, { x: 0, y: 0 }));
    expect(map.textContent).not.toContain("Click to see how it is involved");
  });

  it("names the border dataset and its viewpoint, and hides arcs from the legend", async () => {
    const map = await show();
    expect(map.textContent).toContain("visionscarto world atlas");
    await userEvent.click(within(map).getByRole("button", { name: /Legend/ }));
    expect(map.textContent).toContain("Disputed area");
    await userEvent.click(within(map).getByRole("button", { name: "Hide arcs" }));
    expect(viewStore.getState().query.arcs).toBe("hidden");
  });

  it("has one thing open over the map at a time: two would hide a small map", async () => {
    const map = await show();
    const button = (name: RegExp) => within(map).getByRole("button", { name });
    const open = () => [/^Legend/, /^No place given/].map((name) => button(name).getAttribute("aria-expanded"));
    await userEvent.click(button(/^No place given/));
    await userEvent.click(button(/^Legend/));
    expect(open()).toEqual(["true", "false"]);
    await userEvent.click(button(/^No place given/));
    expect(open()).toEqual(["false", "true"]);
    await userEvent.click(button(/^No place given/));
    expect(open()).toEqual(["false", "false"]);
  });

  it("keeps the legend while marks are compared, and folds it for a click beside them", async () => {
    const map = await show();
    await userEvent.click(within(map).getByRole("button", { name: /^Legend/ }));
    press({ kind: "country", id: "RUS" });
    expect(map.textContent).toContain("Disputed area");
    press(null);
    expect(map.textContent).not.toContain("Disputed area");
  });

  it("lists by name the actors that are counted in one badge", async () => {
    const map = await show();
    press({ kind: "more", more: { country: "AFG", count: 5, total: 5 } });
    await userEvent.click(within(map).getByRole("button", { name: "Haqqanis, 3 events" }));
    expect(selection()).toEqual({ kind: "actor", id: "haqqanis" });
  });
});
