// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ViewBoundary } from "../../src/app/view-boundary.tsx";

describe("a view that throws", () => {
  // React reports what a boundary catches; here it is what the test is about.
  beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined));

  it("says so, leaves the rest of the page alone and comes back on request", async () => {
    let broken = true;
    const Timeline = () => {
      if (broken) throw new Error("no scale");
      return <p>lanes</p>;
    };
    render(
      <>
        <ViewBoundary name="The timeline">
          <Timeline />
        </ViewBoundary>
        <p>the panel</p>
      </>,
    );
    expect(screen.getByRole("alert").textContent).toContain("The timeline cannot be shown.");
    expect(screen.getByText("the panel")).toBeDefined();
    broken = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByText("lanes")).toBeDefined();
  });

  it("has something else in its place where there is something", () => {
    const Map = () => {
      throw new Error("no WebGL");
    };
    render(
      <ViewBoundary name="The map" instead={<p>the list</p>}>
        <Map />
      </ViewBoundary>,
    );
    expect(screen.getByText("the list")).toBeDefined();
  });
});
