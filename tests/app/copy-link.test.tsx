// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { announce } from "../../src/app/announce.ts";
import { CopyLink } from "../../src/app/copy-link.tsx";
import { Notices } from "../../src/app/notices.tsx";
import { aDataset } from "../build.ts";
import { showDataset } from "../show.ts";

// jsdom has the element without its behaviour.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};

const open = () => {
  const user = userEvent.setup();
  showDataset(aDataset({ events: [{ id: "a", actors: [["RUS", "source"]] }] }), { query: { sel: { kind: "country", id: "RUS" } } });
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

  it("shows the link to be copied by hand where the browser does not let the page", async () => {
    const user = open();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("denied", "NotAllowedError"));
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(screen.getByRole("textbox", { name: "Link to this view" })).toHaveProperty("value", expect.stringContaining("?sel=country/RUS"));
    expect(screen.queryByText("Link copied")).toBeNull();
  });
});
