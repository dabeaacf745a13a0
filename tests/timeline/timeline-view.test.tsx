// @vitest-environment jsdom
import { act, fireEvent, render, screen, within, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ViewQuery } from "../../src/model/view.ts";
import { useHover } from "../../src/state/hover-store.ts";
import { viewStore } from "../../src/state/view-store.ts";
import { TimelineView } from "../../src/timeline/timeline-view.tsx";
import { aDataset, aDetail } from "../build.ts";
import { showDataset } from "../show.ts";

const dataset = aDataset({
  events: [
    {
      id: "conference",
      start: "2018",
      actors: [
        ["RUS", "host"],
        ["taliban", "participant"],
      ],
    },
    { id: "takeover", start: "2021-08-15", type: "COERCE", actors: [["taliban", "source"]] },
    { id: "talks", start: "2021-10-20", status: "planned", actors: [["RUS", "host"]] },
    { id: "aid", type: "AID", status: "ongoing", actors: [["RUS", "source"]] },
  ],
  actors: [
    { id: "RUS", name: "Russia" },
    { id: "taliban", name: "Taliban" },
  ],
});
const details = ["Conference in Moscow", "Taliban take Kabul", "Talks in Moscow", "Military aid"].map((label, row) =>
  aDetail({ id: dataset.table.ids[row] ?? "", label }),
);

const show = (query: ViewQuery = {}) => {
  showDataset(dataset, { query, details });
  render(<TimelineView />);
};
const query = () => viewStore.getState().query;
const status = () => screen.getByRole("status").textContent;

beforeEach(() => {
  Element.prototype.setPointerCapture = () => {};
});

describe("the bar above the lanes", () => {
  it("says how many events are in view, in the one status line", () => {
    show();
    expect(screen.getAllByRole("status")).toHaveLength(1);
    expect(status()).toBe("4 of 4 events");
  });

  it("says apart how many are only possibly in range", () => {
    show({ t: { from: "2021", to: "end" } });
    expect(status()).toBe("3 of 4 events · 1 only possibly in range");
  });

  it("offers Reset only when there is a range", async () => {
    show();
    expect(screen.queryByRole("button", { name: "Reset the time range" })).toBeNull();
    act(() => viewStore.setState({ query: { t: { from: "2021", to: "end" } } }));
    await userEvent.click(screen.getByRole("button", { name: "Reset the time range" }));
    expect(status()).toBe("4 of 4 events");
    expect(query().t).toBeUndefined();
  });

  it("steps a range by its own length, and not beyond the extent", async () => {
    show({ t: { from: "2019", to: "2019" } });
    await userEvent.click(screen.getByRole("button", { name: "On by year" }));
    expect(query().t).toEqual({ from: "2020", to: "2020" });
    await userEvent.click(screen.getByRole("button", { name: "Back by year" }));
    await userEvent.click(screen.getByRole("button", { name: "Back by year" }));
    expect(query().t).toEqual({ from: "start", to: "2018" });
    expect(screen.getByRole("button", { name: "Back by year" })).toHaveProperty("disabled", true);
  });

  it("has a menu of ranges that shows which one this is", async () => {
    show();
    const menu = screen.getByRole("combobox", { name: "Range of time" });
    expect(menu).toHaveProperty("value", "all");
    await userEvent.selectOptions(menu, "2021");
    expect(query().t).toEqual({ from: "2021", to: "end" });
    expect(menu).toHaveProperty("value", "2021");
    await userEvent.selectOptions(menu, "all");
    expect(query().t).toBeUndefined();
  });
});

describe("typed dates", () => {
  it("are taken on Enter, and shown as short as they are", async () => {
    show();
    const box = screen.getByRole("textbox", { name: "From date" });
    await userEvent.clear(box);
    await userEvent.type(box, "2021-03{Enter}");
    expect(query().t).toEqual({ from: "2021-03", to: "end" });
    await userEvent.tab();
    expect(box).toHaveProperty("value", "Mar 2021");
  });

  it("that make no sense are answered with what is expected, and the old date stays", async () => {
    show({ t: { from: "2019", to: "end" } });
    const box = screen.getByRole("textbox", { name: "From date" });
    await userEvent.clear(box);
    await userEvent.type(box, "next week{Enter}");
    expect(screen.getByText(/Expected a date such as 2021, 2021-03 or 2021-03-18, found “next week”/)).toBeTruthy();
    expect(box.getAttribute("aria-invalid")).toBe("true");
    await userEvent.tab();
    expect(box).toHaveProperty("value", "2019");
    expect(query().t).toEqual({ from: "2019", to: "end" });
  });

  it("are given up on Escape", async () => {
    show({ t: { from: "2019", to: "end" } });
    const box = screen.getByRole("textbox", { name: "From date" });
    await userEvent.clear(box);
    await userEvent.type(box, "2020{Escape}");
    expect(box).toHaveProperty("value", "2019");
    expect(query().t).toEqual({ from: "2019", to: "end" });
  });
});

describe("the two handles", () => {
  it("are named From and To and nothing more, and say their dates", () => {
    show({ t: { from: "2021-03", to: "end" } });
    const [from, to] = screen.getAllByRole("slider");
    expect(from).toBe(screen.getByRole("slider", { name: "From" }));
    expect(to).toBe(screen.getByRole("slider", { name: "To" }));
    expect(from?.getAttribute("aria-valuetext")).toBe("1 March 2021");
    expect(to?.getAttribute("aria-valuetext")).toBe("20 October 2021");
  });

  it("move with the keyboard: progress while a key is down, one entry when it is released", () => {
    show();
    const to = screen.getByRole("slider", { name: "To" });
    fireEvent.keyDown(to, { key: "PageDown" });
    fireEvent.keyDown(to, { key: "PageDown" });
    expect(viewStore.getState().cause.how).toBe("progress");
    expect(query().t).toEqual({ from: "start", to: "2021-08" });
    fireEvent.keyUp(to, { key: "PageDown" });
    expect(viewStore.getState().cause).toEqual({ how: "commit", gesture: "t" });
    expect(to.getAttribute("aria-valuetext")).toBe("31 August 2021");
  });

  it("drop the range when they are back at both ends", () => {
    show({ t: { from: "start", to: "2021-08" } });
    const to = screen.getByRole("slider", { name: "To" });
    fireEvent.keyDown(to, { key: "End" });
    fireEvent.keyUp(to, { key: "End" });
    expect(query().t).toBeUndefined();
  });

  it("can be dragged; the release is what makes an entry", async () => {
    show();
    const grip = screen.getByRole("slider", { name: "From" }).parentElement;
    if (grip === null) throw new Error("no grip");
    fireEvent.pointerDown(grip, { clientX: 150, pointerId: 1, button: 0 });
    fireEvent.pointerMove(grip, { clientX: 500, pointerId: 1 });
    await waitFor(() => expect(viewStore.getState().cause.how).toBe("progress"));
    expect(query().t).toBeDefined();
    fireEvent.pointerUp(grip, { clientX: 700, pointerId: 1 });
    expect(viewStore.getState().cause.how).toBe("commit");
    expect(query().t).toMatchObject({ to: "end" });
  });
});

describe("marks", () => {
  it("say what they are: label, kind, status and date", () => {
    show();
    expect(screen.getByRole("button", { name: "Talks in Moscow, Talks, planned, 20 October 2021" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Military aid, Aid, ongoing, undated" })).toBeTruthy();
    expect(screen.getAllByRole("button", { name: "Conference in Moscow, Talks, occurred, 2018" })).toHaveLength(2);
  });

  it("are named by kind, status and date until their details have arrived", () => {
    vi.stubGlobal("fetch", () => new Promise(() => {}));
    showDataset(dataset);
    render(<TimelineView />);
    expect(screen.getByRole("button", { name: "Coercion, occurred, 15 August 2021" })).toBeTruthy();
    vi.unstubAllGlobals();
  });

  it("select their event", async () => {
    show();
    await userEvent.click(screen.getByRole("button", { name: /^Taliban take Kabul/ }));
    expect(query().sel).toEqual({ kind: "event", id: "takeover" });
  });

  it("are one stop of the Tab key, and arrows go between them", async () => {
    show();
    const stops = within(screen.getByRole("list", { name: "Events by actor" }))
      .getAllByRole("button")
      .filter(({ dataset: { mark } }) => mark !== undefined);
    expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    act(() => stops.find(({ tabIndex }) => tabIndex === 0)?.focus());
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Talks in Moscow/);
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(query().sel).toEqual({ kind: "event", id: "takeover" });
  });

  it("light up in every view when they are focused", () => {
    show();
    let hovered: unknown = null;
    function Probe() {
      hovered = useHover();
      return null;
    }
    render(<Probe />);
    act(() => screen.getByRole("button", { name: /^Taliban take Kabul/ }).focus());
    expect(hovered).toEqual({ kind: "event", id: "takeover" });
  });

  it("outside the range are dimmed, not gone; those of nobody selected fade", () => {
    show({ t: { from: "2021", to: "end" }, sel: { kind: "event", id: "talks" } });
    const [conference] = screen.getAllByRole("button", { name: /^Conference/ });
    expect(conference?.dataset["outside"]).toBe("true");
    expect(conference?.dataset["faded"]).toBe("true");
    const talks = screen.getByRole("button", { name: /^Talks in Moscow/ });
    expect(talks.dataset["outside"]).toBeUndefined();
    expect(talks.dataset["faded"]).toBeUndefined();
    expect(talks.getAttribute("aria-pressed")).toBe("true");
  });
});

describe("lanes", () => {
  it("are the actors, the busiest first; their names select them", async () => {
    show();
    const lanes = within(screen.getByRole("list", { name: "Events by actor" })).getAllByRole("listitem");
    expect(lanes.map(({ dataset: { lane } }) => lane)).toEqual(["actor/RUS", "actor/taliban"]);
    await userEvent.click(screen.getByRole("button", { name: "Russia" }));
    expect(query().sel).toEqual({ kind: "country", id: "RUS" });
  });

  it("stand undated events in a column of their own, level with their lane", () => {
    show();
    const mark = screen.getByRole("button", { name: /^Military aid/ });
    expect(mark.closest(".timeline-lane-undated")).not.toBeNull();
    expect(mark.closest<HTMLElement>("[data-lane]")?.dataset["lane"]).toBe("actor/RUS");
  });

  it("can be the kinds of event instead", async () => {
    show();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Lanes" }), "kind");
    expect(query().lanes).toBe("kind");
    expect(within(screen.getByRole("list", { name: "Events by kind" })).getAllByRole("listitem")).toHaveLength(3);
  });

  it("fold empty years until somebody wants the axis even", async () => {
    show();
    expect(screen.getByRole("img", { name: /^No event is known to be from Jan 2019/ })).toBeTruthy();
    await userEvent.click(screen.getByRole("checkbox", { name: "Fold gaps" }));
    expect(query().axis).toBe("even");
    expect(screen.queryByRole("img", { name: /^No event is known/ })).toBeNull();
  });
});

describe("the play", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("goes from date to date, says up to when, and stops for good at any interaction", () => {
    vi.useFakeTimers();
    show();
    expect(screen.queryByText(/everything up to/)).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: /^Play/ }));
    expect(screen.getByText("everything up to 31 December 2018")).toBeTruthy();
    act(() => void vi.advanceTimersByTime(1200));
    expect(screen.getByText("everything up to 15 August 2021")).toBeTruthy();
    expect(viewStore.getState().cause.how).toBe("progress");

    fireEvent.pointerDown(document.body);
    expect(viewStore.getState().cause.how).toBe("commit");
    act(() => void vi.advanceTimersByTime(5000));
    expect(query().t).toEqual({ from: "start", to: "2021-08-15" });
    expect(screen.getByRole("button", { name: /^Play/ })).toBeTruthy();
  });

  it("ends by itself with everything in view", () => {
    vi.useFakeTimers();
    show();
    fireEvent.click(screen.getByRole("button", { name: /^Play/ }));
    for (let step = 0; step < 6; step++) act(() => void vi.advanceTimersByTime(1200));
    expect(query().t).toBeUndefined();
    expect(screen.getByRole("button", { name: /^Play/ })).toBeTruthy();
    expect(viewStore.getState().cause.how).toBe("commit");
  });
});

describe("a dataset without dates", () => {
  it("has no axis, no handles and no play, and still its lanes", () => {
    showDataset(aDataset({ events: [{ id: "aid", actors: [["RUS", "source"]] }] }), { details: [aDetail({ id: "aid", label: "Aid" })] });
    render(<TimelineView />);
    expect(screen.queryByRole("slider")).toBeNull();
    expect(screen.queryByRole("button", { name: /^Play/ })).toBeNull();
    expect(screen.getByRole("button", { name: /^Aid/ })).toBeTruthy();
  });
});
