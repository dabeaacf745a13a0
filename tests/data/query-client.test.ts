import { describe, expect, it } from "vitest";
import { makeLoadError } from "../../src/data/load-error.ts";
import { retriable, retryDelay } from "../../src/data/query-client.ts";

describe("trying again", () => {
  it("helps against a line that broke and a server that is busy", () => {
    expect(retriable(0, new TypeError("Failed to fetch"))).toBe(true);
    expect(retriable(2, makeLoadError("data/a.json", 503, "busy"))).toBe(true);
  });
  it("ends after three times", () => {
    expect(retriable(3, new TypeError("Failed to fetch"))).toBe(false);
  });
  it.each([404, 403, 200, null])("does not help against a file that is missing or does not fit (%s)", (status) => {
    expect(retriable(0, makeLoadError("data/a.json", status, "no"))).toBe(false);
  });
  it("waits longer each time, and not all pages the same", () => {
    const waits = Array.from({ length: 50 }, () => retryDelay(2));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(1000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(2000);
    expect(new Set(waits).size).toBeGreaterThan(1);
    expect(retryDelay(0)).toBeLessThanOrEqual(500);
  });
});
