// @vitest-environment jsdom
import { configure, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { TextIndex } from "../../src/data/text-index.ts";
import { SearchBox } from "../../src/search/search-box.tsx";
import { viewStore } from "../../src/state/view-store.ts";
import { aDataset, aDetail } from "../build.ts";
import { showDataset } from "../show.ts";

// The field is fetched when it is first opened, and a busy machine takes its time.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 30_000 });

// jsdom has no CSS object; React Aria escapes an id with it.
Object.assign(globalThis, { CSS: { escape: (text: string) => text } });

const dataset = aDataset({
  events: [
    {
      id: "a",
      actors: [
        ["RUS", "host"],
        ["taliban", "participant"],
      ],
    },
    { id: "b", actors: [["TJK", "target"]] },
  ],
  actors: [{ id: "taliban", name: "Taliban" }],
  countries: [
    { id: "RUS", name: "Russia" },
    { id: "TJK", name: "Tajikistan" },
  ],
});
const quote = { document: "doc", exact: "tension with the Taliban grows", prefix: "", suffix: "", start: 0, end: 30 };
const text: TextIndex = { search: (words) => (words.startsWith("ta") ? [1] : []) };

const open = async () => {
  const user = userEvent.setup();
  showDataset(dataset, { text, details: [aDetail({ id: "a" }), aDetail({ id: "b", label: "Tension grows", evidence: [quote] })] });
  render(<SearchBox />);
  await user.keyboard("/");
  await screen.findByRole("combobox");
  return user;
};
const query = () => viewStore.getState().query;

describe("the search", () => {
  it("opens by / and by ⌘K, not while somebody types", async () => {
    const user = userEvent.setup();
    showDataset(dataset, { text });
    render(
      <>
        <input aria-label="another field" />
        <SearchBox />
      </>,
    );
    await user.type(screen.getByRole("textbox", { name: "another field" }), "a/b");
    expect(screen.getByRole("button", { name: /^Search/ })).toBeDefined();
    await user.keyboard("{Meta>}k{/Meta}");
    expect(await screen.findByRole("combobox")).toBe(document.activeElement);
  });

  it("finds countries, actors and events, with the words that were found", async () => {
    const user = await open();
    await user.keyboard("ta");
    const options = (await screen.findAllByRole("option")).map((option) => option.textContent.trim());
    expect(options).toEqual(["Tajikistan", "Taliban", "Tension grows“tension with the Taliban grows”", "Show only the 1 event with “ta”"]);
  });

  it("selects what is chosen by keyboard, and gives the focus back", async () => {
    const user = await open();
    await user.keyboard("taj");
    await screen.findByRole("option", { name: "Tajikistan" });
    await user.keyboard("{ArrowDown}{Enter}");
    expect(query()).toEqual({ sel: { kind: "country", id: "TJK" } });
    await waitFor(() => expect(screen.getByRole("button", { name: /^Search/ })).toBe(document.activeElement));
  });

  it("selects an event that is clicked", async () => {
    const user = await open();
    await user.keyboard("ta");
    await user.click(await screen.findByRole("option", { name: /^Tension grows/ }));
    expect(query()).toEqual({ sel: { kind: "event", id: "b" } });
  });

  it("filters by the words instead, on request", async () => {
    const user = await open();
    await user.keyboard("ta");
    await user.click(await screen.findByRole("option", { name: /^Show only/ }));
    expect(query()).toEqual({ q: "ta" });
  });

  it("says that nothing was found", async () => {
    const user = await open();
    await user.keyboard("zzz");
    expect(await screen.findByText("Nothing has “zzz”.")).toBeDefined();
  });

  it("closes with Esc and leaves the selection alone", async () => {
    const user = await open();
    await user.keyboard("ta{Escape}");
    await waitFor(() => expect(screen.getByRole("button", { name: /^Search/ })).toBeDefined());
    expect(query()).toEqual({});
  });
});
