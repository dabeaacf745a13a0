// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { announce } from "../../src/app/announce.ts";
import { CopyLink } from "../../src/app/copy-link.tsx";
import { Notices } from "../../src/app/notices.tsx";
import { resetFilters, restoreQuery } from "../../src/state/view-store.ts";
import { aDataset } from "../build.ts";
import { showDataset } from "../show.ts";

// jsdom has the element without its behaviour.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};

const ONE = aDataset({ events: [{ id: "a", actors: [["RUS", "source"]] }] });

const open = (dataset = ONE) => {
  const user = userEvent.setup();
  showDataset(dataset, { query: { sel: { kind: "country", id: "RUS" } } });
  render(
    <>
      <Notices />
      <CopyLink />
    </>,
  );
  return user;
};

describe("copying the link", () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    announce("");
  });

  it("puts the address of what is seen on the clipboard and says so to those who do not see it", async () => {
    const user = open();
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await navigator.clipboard.readText()).toContain("?sel=country/RUS");
    expect(await screen.findByText("Link copied")).toBeDefined();
    expect(screen.getByRole("button", { name: "Copied" })).toBeDefined();
  });

  it("says what a link has no room for, although that was closed before", async () => {
    const ids = Array.from({ length: 200 }, (_, at) => `an-actor-number-${at}`);
    const crowd = aDataset({ events: [{ id: "a", actors: ids.map((id) => [id, "source"] as const) }] });
    const user = open(crowd);
    act(() => restoreQuery({ actors: ids, q: "Kabul" }));
    const notice = "A link to this is too long for some services, so it leaves out: actors.";
    const shown = () => document.querySelector(".app-notice")?.textContent ?? "";
    expect(shown()).toContain(notice);
    await user.click(screen.getByRole("button", { name: "Close this message" }));
    expect(shown()).not.toContain(notice);

    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await navigator.clipboard.readText()).toMatch(/\?q=Kabul&v=1$/);
    expect(await screen.findByText(`Link copied. ${notice}`)).toBeDefined();
    expect(shown()).toContain(notice);
    act(() => resetFilters());
    expect(shown()).toBe("");
  });

  it("shows the link to be copied by hand where the browser does not let the page", async () => {
    const user = open();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("denied", "NotAllowedError"));
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(screen.getByRole("textbox", { name: "Link to this view" })).toHaveProperty("value", expect.stringContaining("?sel=country/RUS"));
    expect(screen.queryByText("Link copied")).toBeNull();
  });
});
