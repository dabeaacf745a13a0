// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bindTheme, restoreTheme, setTheme, useTheme } from "../../src/state/theme-store.ts";

/** A system whose preference can be changed. */
function aSystem(dark: boolean) {
  const listeners = new Set<() => void>();
  const system = {
    matches: dark,
    addEventListener: (_: string, tell: () => void) => listeners.add(tell),
    removeEventListener: (_: string, tell: () => void) => listeners.delete(tell),
  };
  vi.stubGlobal("matchMedia", () => system);
  return { listeners, turn: (to: boolean) => void [(system.matches = to), ...[...listeners].map((tell) => tell())] };
}

let unbind = () => {};
const shown = () => document.documentElement.dataset["theme"];

beforeEach(() => localStorage.clear());
afterEach(() => {
  unbind();
  restoreTheme(null);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the theme", () => {
  it("is the system's, and follows it", () => {
    const system = aSystem(true);
    unbind = bindTheme();
    expect(shown()).toBe("dark");
    system.turn(false);
    expect(shown()).toBe("light");
  });

  it("is what the visitor chose, at the next visit too", () => {
    aSystem(true);
    unbind = bindTheme();
    setTheme("light");
    expect(shown()).toBe("light");
    unbind();
    unbind = bindTheme();
    expect(shown()).toBe("light");
  });

  it("of a link holds for the visit and is not kept", () => {
    aSystem(false);
    unbind = bindTheme();
    restoreTheme("dark");
    expect(shown()).toBe("dark");
    unbind();
    restoreTheme(null);
    unbind = bindTheme();
    expect(shown()).toBe("light");
  });

  it("of a link gives way to the visitor's choice", () => {
    aSystem(false);
    unbind = bindTheme();
    restoreTheme("dark");
    setTheme("light");
    expect(shown()).toBe("light");
  });

  it("works where the browser keeps nothing", () => {
    aSystem(false);
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("blocked", "SecurityError");
    });
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    unbind = bindTheme();
    setTheme("dark");
    expect(shown()).toBe("dark");
  });

  it("ignores what somebody else has stored under its name", () => {
    aSystem(true);
    localStorage.setItem("dateline-theme", "sepia");
    unbind = bindTheme();
    expect(shown()).toBe("dark");
  });

  it("is told to components as the choice and as what it comes to", () => {
    aSystem(true);
    unbind = bindTheme();
    setTheme("system");
    const { result } = renderHook(useTheme);
    expect(result.current).toEqual({ choice: "system", dark: true });
    act(() => setTheme("light"));
    expect(result.current).toEqual({ choice: "light", dark: false });
  });

  it("leaves the system alone once it is unbound", () => {
    const system = aSystem(true);
    unbind = bindTheme();
    unbind();
    expect(system.listeners.size).toBe(0);
  });
});
