// @vitest-environment jsdom
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { SourceView } from "../../src/source/source-view.tsx";
import { setHover, useHover } from "../../src/state/hover-store.ts";
import { showQuote } from "../../src/state/reading-store.ts";
import { viewStore } from "../../src/state/view-store.ts";
import type { ViewQuery } from "../../src/model/view.ts";
import { seedDataset, seedDetails, seedDocument } from "../panel/seed.ts";
import { showDataset } from "../show.ts";

// jsdom has none; React Aria asks for it when a popover opens.
Object.assign(globalThis, { CSS: { escape: (text: string) => text } });

const dataset = seedDataset();
const article = seedDocument();
const show = (query: ViewQuery = {}) => {
  showDataset(dataset, { details: seedDetails(), documents: [article], query });
  render(
    <>
      <SourceView />
      <HoverProbe />
    </>,
  );
  return screen.getByRole("region", { name: "Source" });
};
function HoverProbe() {
  return <output>{JSON.stringify(useHover())}</output>;
}
const mark = (words: RegExp) => screen.getByRole("button", { name: words });
const AID = /^Russia has also stepped up its military assistance/;

describe("the source", () => {
  it("is the whole article, word for word", () => {
    const text = show().querySelector(".source-text")?.cloneNode(true) as HTMLElement;
    for (const label of text.querySelectorAll(".source-label")) label.remove();
    expect(text.textContent).toBe(article.text.replaceAll("\n", ""));
  });

  it("selects the event whose words are clicked", async () => {
    show();
    await userEvent.click(mark(AID));
    expect(viewStore.getState().query.sel).toEqual({ kind: "event", id: "military-aid-tajikistan" });
  });

  it("selects it from the keyboard too", async () => {
    show();
    act(() => mark(AID).focus());
    await userEvent.keyboard("{Enter}");
    expect(viewStore.getState().query.sel).toEqual({ kind: "event", id: "military-aid-tajikistan" });
  });

  it("asks which, where several events rest on the same words", async () => {
    show();
    await userEvent.click(mark(/^Russia to invite Taliban to participate/));
    const choice = await screen.findByRole("dialog");
    await userEvent.click(within(choice).getByRole("button", { name: /^Russia schedules international talks/ }));
    expect(viewStore.getState().query.sel).toEqual({ kind: "event", id: "talks-2021-10-20" });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("lights up the marks of the words that are pointed at, and no longer when they are left", async () => {
    show();
    await userEvent.hover(mark(AID));
    expect(screen.getByText(/military-aid-tajikistan/).tagName).toBe("OUTPUT");
    await userEvent.unhover(mark(AID));
    expect(screen.getByText("null").tagName).toBe("OUTPUT");
  });

  it("lights up the words of what is pointed at elsewhere", () => {
    show();
    act(() => setHover({ kind: "event", id: "military-aid-tajikistan" }));
    expect(mark(AID).className).toContain("source-lit");
  });

  it("shows the words of the selected event strongly, and of one out of the filters faintly", () => {
    show({ sel: { kind: "event", id: "military-aid-tajikistan" }, status: ["ongoing"] });
    expect(mark(AID).getAttribute("aria-pressed")).toBe("true");
    expect(mark(/^In 2018 as well/).className).toContain("source-faint");
  });

  it("greys what is said twice, the byline and the page's own words, and says why", () => {
    const source = show();
    expect([...source.querySelectorAll(".source-label")].map(({ textContent }) => textContent)).toEqual([
      "Says again what is said below",
      "byline",
      "page footer",
    ]);
    expect(screen.getByText("[read more]").getAttribute("title")).toBe("link label left in the sentence");
  });

  it("brings the words of a quote into sight when they are asked for", () => {
    const seen: (string | undefined)[] = [];
    const original = Element.prototype.scrollIntoView;
    Element.prototype.scrollIntoView = function scrollIntoView(this: HTMLElement) {
      seen.push(this.dataset["start"]);
    };
    show();
    act(() => showQuote({ document: article.id, start: 1632, end: 1696 }, null));
    Element.prototype.scrollIntoView = original;
    expect(seen).toEqual(["1632"]);
  });
});
