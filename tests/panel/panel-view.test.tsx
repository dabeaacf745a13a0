// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { detailsQuery } from "../../src/data/queries.ts";
import { queryClient } from "../../src/data/query-client.ts";
import { SCHEMA } from "../../src/model/dataset.ts";
import type { Selection } from "../../src/model/view.ts";
import { PanelView } from "../../src/panel/panel-view.tsx";
import { select, viewStore } from "../../src/state/view-store.ts";
import { day } from "../build.ts";
import { showDataset } from "../show.ts";
import { seedDataset, seedDetails } from "./seed.ts";

const dataset = seedDataset();
const details = seedDetails();

const show = (sel: Selection | null, query = {}) => {
  showDataset(dataset, { details, query: { ...query, ...(sel !== null && { sel }) } });
  render(<PanelView today={day("2021-10-19")} />);
  return screen.getByRole("complementary", { name: "Details" });
};
const section = (panel: HTMLElement, name: RegExp) => within(panel).getByRole("region", { name });
const query = () => viewStore.getState().query;

beforeEach(() => showDataset(dataset, { details }));

describe("with nothing selected", () => {
  it("says what the dataset is, where it comes from and how much of it is quoted", () => {
    const panel = show(null);
    expect(within(panel).getByRole("heading", { level: 2 }).textContent).toBe(dataset.manifest.title);
    expect(panel.textContent).toContain(
      `${dataset.manifest.documents[0]?.covered} of ${dataset.manifest.documents[0]?.sentences} sentences`,
    );
    expect(panel.textContent).toContain(dataset.manifest.version);
  });

  it("opens the list behind a number", async () => {
    const panel = show(null);
    await userEvent.click(within(panel).getByText(/countries involved/, { selector: "button" }));
    await userEvent.click(within(panel).getByText("Tajikistan"));
    expect(query().sel).toEqual({ kind: "country", id: "TJK" });
  });

  it("opens the event list behind the number of events", async () => {
    await userEvent.click(within(show(null)).getByText(/^ ?events$/, { selector: "button" }));
    expect(query().view).toBe("list");
  });
});

describe("a country", () => {
  it("is headed by its name alone, with how many events are its own and how many through whom", () => {
    const panel = show({ kind: "country", id: "RUS" });
    expect(within(panel).getByRole("heading", { level: 2 }).textContent).toBe("Russia");
    expect(panel.textContent).toContain("13 events · 12 directly, 1 through Zamir Kabulov");
  });

  it("groups its events by what it is in them, each with what it does and the words that say so", () => {
    const acted = section(show({ kind: "country", id: "TJK" }), /^Acted upon/);
    const card = within(acted).getByText("Russia steps up military assistance to Tajikistan").closest("li");
    expect(card?.textContent).toContain("receives");
    expect(card?.querySelector("blockquote")?.textContent).toBe("“Russia has also stepped up its military assistance to Tajikistan”");
  });

  it("says of a country that is only mentioned that it is not counted, and that silence is not absence", () => {
    const panel = show({ kind: "country", id: "GBR" });
    expect(panel.textContent).toContain("Only mentioned: 5");
    expect(panel.textContent).toContain("Not in this source is not the same as not involved");
    expect(within(panel).queryByText("Only this", { selector: "button" })).toBeNull();
  });

  it("does not say of a country whose region alone is named that it is mentioned", () => {
    expect(show({ kind: "country", id: "KAZ" }).textContent).toContain("The source does not name it: only a region that it belongs to.");
  });

  it("answers for a country of which the source does not speak", () => {
    const panel = show({ kind: "country", id: "BRA" });
    expect(within(panel).getByRole("heading", { level: 2 }).textContent).toBe("Brazil");
    expect(panel.textContent).toContain("Not in this source");
  });

  it("says how many events the filters hide, and drops the filters on request", async () => {
    const panel = show({ kind: "country", id: "RUS" }, { status: ["planned"] });
    expect(panel.textContent).toContain("11 more events outside the filters");
    await userEvent.click(within(panel).getByText("Reset filters", { selector: "button" }));
    expect(panel.textContent).toContain("13 events");
    expect(query().status).toBeUndefined();
  });

  it.each<Selection>([
    { kind: "pair", a: "RUS", b: "taliban" },
    { kind: "event", id: "takeover" },
  ])("becomes a filter with Only this also where no ticks say the same: %j", async (sel) => {
    await userEvent.click(within(show(sel)).getByText("Only this", { selector: "button" }));
    expect(query().only).toEqual(sel);
  });

  it("becomes a filter with Only this", async () => {
    await userEvent.click(within(show({ kind: "country", id: "RUS" })).getByText("Only this", { selector: "button" }));
    expect(query().countries).toEqual(["RUS"]);
  });

  it("opens the pair with whom it has events", async () => {
    await userEvent.click(within(show({ kind: "country", id: "RUS" })).getByLabelText("Russia and Taliban, 4 events"));
    expect(query().sel).toEqual({ kind: "pair", a: "RUS", b: "taliban" });
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Russia and Taliban");
  });

  it("opens the source at a quote, with its event selected", async () => {
    const panel = show({ kind: "country", id: "TJK" });
    const [first] = within(panel).getAllByText("Show in source", { selector: "button" });
    if (first === undefined) throw new Error("no quote has a way to the source");
    await userEvent.click(first);
    expect(query()).toMatchObject({ view: "source", sel: { kind: "event" } });
  });

  it("leads back to what was selected before", async () => {
    show({ kind: "country", id: "RUS" });
    await userEvent.click(screen.getByText("Russia hosts an international conference on Afghanistan", { selector: "button" }));
    await userEvent.click(screen.getByText("Back", { selector: "button" }));
    expect(query().sel).toEqual({ kind: "country", id: "RUS" });
  });

  it("closes", async () => {
    show({ kind: "country", id: "RUS" });
    await userEvent.click(screen.getByLabelText("Close"));
    expect(query().sel).toBeUndefined();
  });
});

describe("an event", () => {
  it("says who says so, hop by hop down to the source", () => {
    const panel = show({ kind: "event", id: "talks-2021-10-20" });
    expect(within(panel).getByRole("heading", { level: 2 }).textContent).toBe("Russia schedules international talks on Afghanistan");
    expect(panel.querySelector(".panel-chain")?.textContent).toBe("Said by Zamir Kabulov → Russian news agencies (unnamed) → SAM");
  });

  it("says of a plan whose date has passed that no source tells what came of it, and not before", () => {
    expect(show({ kind: "event", id: "talks-2021-10-20" }).textContent).not.toContain("No source here says it happened");
    cleanup();
    render(<PanelView today={day("2021-10-21")} />);
    expect(document.body.textContent).toContain("No source here says it happened");
  });

  it("tells the invited from the host, and whose part is only inferred", () => {
    expect(section(show({ kind: "event", id: "talks-2021-10-20" }), /^Who \d/).textContent).toMatch(
      /Russia is to host.*Taliban is invited/,
    );
  });

  it("shows other records that say differently beside the claim, as links that open elsewhere", () => {
    const outside = section(show({ kind: "event", id: "conference-2018" }), /^Other records/);
    expect(within(outside).getAllByText("Says differently")).toHaveLength(2);
    for (const link of within(outside).getAllByRole("link")) {
      expect([link.getAttribute("target"), link.getAttribute("rel")]).toEqual(["_blank", "noopener noreferrer"]);
    }
  });

  it("says where no place is given, and invents none", () => {
    expect(show({ kind: "event", id: "joint-statement-2021-03" }).textContent).toContain("No place given");
  });

  it("stays in the panel when the filters leave it out, and says so", () => {
    expect(show({ kind: "event", id: "takeover" }, { status: ["planned"] }).textContent).toContain("The filters leave this event out");
  });
});

describe("a citation", () => {
  it("has the words, where they stand, the text's hash, the dataset's version and the link", async () => {
    const user = userEvent.setup();
    const panel = show({ kind: "event", id: "support-for-offensive" });
    await user.click(within(panel).getByText("Copy as citation", { selector: "button" }));
    const text = await navigator.clipboard.readText();
    expect(text).toContain("Iran and Russia helped the Taliban's last offensive (before 15 August 2021 · said by Antonio Giustozzi)");
    expect(text).toContain("“both Iran and Russia helped the Taliban by providing significant assistance in its last offensive”");
    expect(text).toContain(`SHA-256 ${dataset.manifest.documents[0]?.sha256.slice(0, 12)}`);
    expect(text).toContain(`version ${dataset.manifest.version}: http`);
    expect(text).toContain("sel=event/support-for-offensive");
  });
});

describe("words that cannot be loaded", () => {
  it("are said to be missing, with a way to ask for them again", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("", { status: 404 })));
    showDataset(dataset, { query: { sel: { kind: "country", id: "TJK" } } });
    render(<PanelView />);
    expect((await screen.findAllByRole("alert"))[0]?.textContent).toContain("could not be loaded");
    expect(screen.getAllByText("Try again", { selector: "button" }).length).toBeGreaterThan(0);
    vi.unstubAllGlobals();
  });
});

describe("an event whose words are on their way", () => {
  it("has a heading that never says another name than its own, and stays the same one", async () => {
    vi.stubGlobal("fetch", () => new Promise(() => {}));
    showDataset(dataset, { query: { sel: { kind: "event", id: "invitation" } } });
    render(<PanelView />);
    const heading = screen.getByRole("heading", { level: 2 });
    expect(heading.textContent).toBe("Loading…");

    const shard = { schema: SCHEMA, first: 0, events: details.slice(0, dataset.manifest.detailShard) };
    act(() => void queryClient.setQueryData(detailsQuery(dataset, 0).queryKey, shard));
    expect(await screen.findByRole("heading", { level: 2, name: "Russia says it will invite the Taliban to talks" })).toBe(heading);
    vi.unstubAllGlobals();
  });
});

describe("a region and an actor", () => {
  it("says of a region that no member is shaded for it", () => {
    expect(show({ kind: "region", id: "M49-143" }).textContent).toContain("no member is shaded for it");
  });

  it("lists what an actor says apart from what it does", () => {
    const panel = show({ kind: "actor", id: "giustozzi" });
    expect(panel.textContent).toContain("0 events");
    expect(within(section(panel, /^Says/)).getAllByRole("blockquote")).toHaveLength(5);
  });
});

describe("the focus", () => {
  it("goes to the new panel's heading when what was focused has gone", async () => {
    show({ kind: "country", id: "RUS" });
    await userEvent.click(screen.getByText("Russia hosts an international conference on Afghanistan", { selector: "button" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
  });

  it("is left alone when the selection comes from elsewhere", async () => {
    show({ kind: "country", id: "RUS" });
    act(() => select({ kind: "country", id: "TJK" }));
    await screen.findByText("3 events · all directly");
    expect(document.activeElement).toBe(document.body);
  });
});
