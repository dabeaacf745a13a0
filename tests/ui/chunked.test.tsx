// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { describe, expect, it, vi } from "vitest";
import { chunked } from "../../src/ui/chunked.ts";

const Hello = ({ name }: { readonly name: string }) => <p>Hello {name}</p>;

describe("chunked", () => {
  it("draws what has been loaded at once, without a placeholder before it", async () => {
    const { Component, preload } = chunked(async () => Hello);
    await preload();
    const waiting = vi.fn(() => null);
    const Waiting = waiting;
    render(
      <Suspense fallback={<Waiting />}>
        <Component name="there" />
      </Suspense>,
    );
    expect(screen.getByText("Hello there")).toBeDefined();
    expect(waiting).not.toHaveBeenCalled();
  });

  it("shows the placeholder until a chunk has come, and asks for it once", async () => {
    const load = vi.fn(async () => Hello);
    const { Component, preload } = chunked(load);
    void preload();
    render(
      <Suspense fallback={<p>Wait</p>}>
        <Component name="later" />
      </Suspense>,
    );
    expect(screen.getByText("Wait")).toBeDefined();
    await act(async () => {
      await preload();
    });
    expect(screen.getByText("Hello later")).toBeDefined();
    expect(load).toHaveBeenCalledTimes(1);
  });
});
