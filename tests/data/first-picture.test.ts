import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const fresh = async () => import("../../src/data/first-picture.ts");

async function settled(promise: Promise<void>): Promise<boolean> {
  let done = false;
  void promise.then(() => (done = true));
  await vi.advanceTimersByTimeAsync(0);
  return done;
}

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe("the rest of a large table", () => {
  it("waits for nothing where the page shows no map", async () => {
    const { whenPictured } = await fresh();
    expect(await settled(whenPictured())).toBe(true);
  });

  it("waits until the map is drawn, and never again", async () => {
    const { expectPicture, picturePassed, whenPictured } = await fresh();
    expectPicture();
    const waiting = whenPictured();
    expect(await settled(waiting)).toBe(false);
    picturePassed();
    picturePassed();
    expect(await settled(waiting)).toBe(true);
    expectPicture();
    expect(await settled(whenPictured())).toBe(true);
  });

  it("comes all the same where the map takes longer than three seconds", async () => {
    const { expectPicture, whenPictured } = await fresh();
    expectPicture();
    const waiting = whenPictured();
    await vi.advanceTimersByTimeAsync(2900);
    expect(await settled(waiting)).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(await settled(waiting)).toBe(true);
  });
});
