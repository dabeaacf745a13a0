// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DocumentTable } from "../../src/model/document.ts";
import type { EventDetail } from "../../src/model/event.ts";
import type { RowEvidence } from "../../src/model/evidence.ts";
import type { ViewQuery } from "../../src/model/view.ts";
import { ListView } from "../../src/list/list-view.tsx";
import { PanelView } from "../../src/panel/panel-view.tsx";
import { SourceView } from "../../src/source/source-view.tsx";
import { aServer } from "../data/a-server.ts";
import { aDataset, aDetail } from "../build.ts";
import { showDataset } from "../show.ts";

const row: RowEvidence = {
  document: "ucdp",
  file: "ucdp.csv",
  row: 12,
  columns: { side_a: "Government of X", best: "3" },
  source: "Reuters",
  headline: "Three killed in Kunduz",
  url: null,
};
const table: DocumentTable = {
  format: "ucdp",
  file: "ucdp.csv",
  bytes: 2_500_000,
  records: 2000,
  leftOut: 500,
  imported: 1200,
  refused: 300,
  where: "year > 2000",
  limit: null,
  licence: "CC BY 4.0",
  terms: "Cite Sundberg and Melander",
};
const dataset = aDataset({
  events: [{ id: "ucdp-1", place: "AFG", document: "ucdp", start: "2021-03-01" }],
  documents: [{ id: "ucdp", kind: "table", title: "UCDP events", table, review: { by: "", on: "" } }],
});
const spot = { kind: "city", name: "Kunduz", point: [68.9, 36.7] } as const;
const detail = (overrides: Partial<EventDetail> = {}) =>
  aDetail({
    id: "ucdp-1",
    label: "Clash in Kunduz",
    rows: [row],
    where: { place: "AFG", basis: "external", note: null, spot },
    ...overrides,
  });
const show = (view: React.ReactNode, query: ViewQuery = {}, given = detail()) => {
  showDataset(dataset, { details: [given], query });
  return render(view).container;
};

let server: ReturnType<typeof aServer>;
beforeEach(() => {
  server = aServer({});
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
const EVENT: ViewQuery = { sel: { kind: "event", id: "ucdp-1" } };

describe("an imported event", () => {
  it("shows the cells of its row, badged as a row and quoted as nobody", () => {
    show(<PanelView />, EVENT);
    const section = screen.getByRole("region", { name: /^The row/ });
    expect(section.textContent).toContain("Row 12 of ucdp.csv");
    expect(section.textContent).toContain("“Three killed in Kunduz”, Reuters");
    expect(within(section).getByText("row", { selector: "span" })).toBeTruthy();
    expect(within(section).getByRole("row", { name: "side_a Government of X" })).toBeTruthy();
    expect(screen.queryByText("Show in source")).toBeNull();
    expect(document.querySelector("blockquote")).toBeNull();
  });

  it("says where in the table's own words, and which country that lies in", () => {
    show(<PanelView />, EVENT);
    expect(screen.getByText(/Kunduz, a city or town/).textContent).toContain("Kunduz, a city or town · AFG");
  });

  it("says where when the table names no country that there is", () => {
    const nowhere = aDataset({ events: [{ id: "ucdp-1", document: "ucdp" }], documents: dataset.manifest.documents });
    const area = { kind: "region", name: "Gulf of Aden", point: null } as const;
    showDataset(nowhere, { details: [detail({ where: { place: null, basis: "external", note: null, spot: area } })], query: EVENT });
    render(<PanelView />);
    expect(screen.getByText(/Gulf of Aden, an area, no point in it given/)).toBeTruthy();
  });

  it("never makes a link of an address that is none of the web", () => {
    show(<PanelView />, EVENT, detail({ rows: [{ ...row, url: "javascript:alert(1)" }] }));
    expect(screen.getByText(/Three killed/).closest("a")).toBeNull();
    cleanup();
    show(<PanelView />, EVENT, detail({ rows: [{ ...row, url: "https://example.org/1" }] }));
    expect(
      screen
        .getByText(/Three killed/)
        .closest("a")
        ?.getAttribute("href"),
    ).toBe("https://example.org/1");
  });

  it("is told by its row in lists", () => {
    expect(show(<ListView />).textContent).toContain("row Row 12 of ucdp.csv · “Three killed in Kunduz”, Reuters");
    cleanup();
    const panel = show(<PanelView />, { sel: { kind: "document", id: "ucdp" } });
    expect(panel.querySelector(".panel-card")?.textContent).toContain("row Row 12 of ucdp.csv");
  });
});

describe("a source that is a table", () => {
  it("says what was imported of it and on which terms, and asks for no text", () => {
    show(<SourceView />, { ...EVENT, view: "source" });
    const source = screen.getByRole("region", { name: "Source" });
    expect(source.textContent).toContain("1,200 of 2,000 are events here · 500 not asked for · 300 not usable");
    expect(source.textContent).toContain("Cite Sundberg and Melander");
    expect(source.textContent).toContain("CC BY 4.0");
    expect(source.textContent).not.toContain("sentences quoted");
    expect(screen.getByRole("region", { name: "Row 12 of ucdp.csv" }).textContent).toContain("Government of X");
    expect(server.asked).toEqual([]);
  });

  it("offers no text to read in the panel", () => {
    show(<PanelView />, { sel: { kind: "document", id: "ucdp" } });
    expect(screen.queryByText(/Read the source/)).toBeNull();
    expect(screen.getByText("year > 2000")).toBeTruthy();
  });
});

it("lists the many actors of a country a hundred at a time, and reaches all of them", async () => {
  const actors = Array.from({ length: 250 }, (_, n) => ({ id: `actor-${n}`, country: "AFG" }));
  const many = aDataset({ actors, events: [{ id: "a", actors: [["actor-0", "host"]] }] });
  showDataset(many, { details: [aDetail({ id: "a" })], query: { sel: { kind: "country", id: "AFG" } } });
  render(<PanelView />);
  const section = screen.getByRole("region", { name: /^Its actors/ });
  const names = () => section.querySelectorAll("li").length;
  expect(names()).toBe(100);
  await userEvent.click(within(section).getByText("Show 100 more of 250"));
  await userEvent.click(within(section).getByText("Show 50 more of 250"));
  expect(names()).toBe(250);
});

it("lists the many events of a country twenty at a time, its own before those through others, each under whose they are", async () => {
  const events = Array.from({ length: 50 }, (_, n) => ({ id: `e${n}`, actors: [[n < 45 ? "council" : "AFG", "source"] as const] }));
  const many = aDataset({ actors: [{ id: "council", name: "The Council", country: "AFG" }], events });
  showDataset(many, {
    details: events.map(({ id }) => aDetail({ id, label: `Event ${id}` })),
    query: { sel: { kind: "country", id: "AFG" } },
  });
  render(<PanelView />);
  const section = screen.getByRole("region", { name: /^Acts 50/ });
  const [own, others] = [...section.querySelectorAll("ul.panel-cards")];
  const cards = (list: Element | undefined) =>
    [...(list?.querySelectorAll("[data-row]") ?? [])].map((card) => card.getAttribute("data-row"));
  expect(cards(own)).toEqual(["45", "46", "47", "48", "49"]);
  expect(own?.textContent).not.toContain("The Council");
  expect(within(section).getByRole("heading", { level: 4 }).textContent).toBe("Through The Council");
  expect(cards(others)).toHaveLength(20);
  expect(others?.firstElementChild?.textContent).toContain("The Council");
  expect(within(section).getByText("Show all 45 events")).toBeTruthy();
});
