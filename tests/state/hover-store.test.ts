// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { HoverTarget } from "../../src/model/inputs.ts";
import { setHover, useHover } from "../../src/state/hover-store.ts";

afterEach(() => setHover(null));

describe("what is pointed at", () => {
  const targets: readonly (readonly [HoverTarget, HoverTarget])[] = [
    [
      { kind: "country", id: "RUS" },
      { kind: "country", id: "TJK" },
    ],
    [
      { kind: "actor", id: "x" },
      { kind: "event", id: "x" },
    ],
    [
      { kind: "pair", a: "AFG", b: "RUS" },
      { kind: "pair", a: "AFG", b: "TJK" },
    ],
    [
      { kind: "events", ids: ["a", "b"] },
      { kind: "events", ids: ["a"] },
    ],
    [
      { kind: "events", ids: ["a", "b"] },
      { kind: "events", ids: ["a", "c"] },
    ],
  ];

  it.each(targets)("draws nothing again while the pointer moves over the same thing: %o", (target, other) => {
    let renders = 0;
    const { result } = renderHook(() => ((renders += 1), useHover()));
    act(() => setHover(target));
    expect(result.current).toEqual(target);
    expect(renders).toBe(2);
    act(() => setHover(structuredClone(target)));
    expect(renders).toBe(2);
    act(() => setHover(other));
    expect(result.current).toEqual(other);
    act(() => setHover(null));
    expect(result.current).toBeNull();
  });
});
