import { describe, expect, it, vi } from "vitest";
import { once } from "../../src/map/once.ts";

describe("once", () => {
  it("gives everyone the same answer, and asks for it a single time", async () => {
    const ask = vi.fn(async () => ({}));
    const load = once(ask);
    const [first, second] = await Promise.all([load(), load()]);
    expect(first).toBe(second);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("asks again after a failure, so that a map can be tried a second time", async () => {
    const ask = vi.fn().mockRejectedValueOnce(new Error("offline")).mockResolvedValue("here");
    const load = once(ask);
    await expect(load()).rejects.toThrow("offline");
    await expect(load()).resolves.toBe("here");
  });
});
