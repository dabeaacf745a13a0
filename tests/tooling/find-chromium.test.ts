import { afterEach, describe, expect, it, vi } from "vitest";
import { findChromium } from "../browser/find-chromium.ts";

describe("the Chromium of the browser tests", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("is the one that CHROMIUM_PATH names, before any other", () => {
    vi.stubEnv("CHROMIUM_PATH", process.execPath);
    expect(findChromium()).toBe(process.execPath);
  });

  it("is not another one when CHROMIUM_PATH names none, which would hide the mistake", () => {
    vi.stubEnv("CHROMIUM_PATH", "/nowhere/chromium");
    expect(() => findChromium()).toThrow("CHROMIUM_PATH is /nowhere/chromium, and there is no such file: correct it, or unset it");
  });
});
