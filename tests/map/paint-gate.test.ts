import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPaintGate } from "../../src/map/paint-gate.ts";

let frames: (() => void)[] = [];
const nextFrame = () => {
  const due = frames;
  frames = [];
  for (const frame of due) frame();
};

beforeEach(() => {
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
  vi.stubGlobal("cancelAnimationFrame", () => (frames = []));
});
afterEach(() => vi.unstubAllGlobals());

describe("createPaintGate", () => {
  it("draws once a frame however often it is asked", () => {
    const paint = vi.fn<() => void>();
    const gate = createPaintGate(() => true, paint);
    for (let i = 0; i < 5; i++) gate.ask("soon");
    expect(paint).not.toHaveBeenCalled();
    nextFrame();
    nextFrame();
    expect(paint).toHaveBeenCalledTimes(1);
  });

  it("waits while the map is at work, then draws the newest alone", () => {
    let [free, wanted] = [true, 0];
    const drawn: number[] = [];
    const gate = createPaintGate(
      () => free,
      () => {
        drawn.push(wanted);
        free = false;
      },
    );
    for (wanted = 1; wanted <= 4; wanted++) {
      gate.ask("soon");
      nextFrame();
    }
    expect(drawn).toEqual([1]);
    wanted = 4;
    free = true;
    gate.freed();
    nextFrame();
    expect(drawn).toEqual([1, 4]);
    free = true;
    gate.freed();
    nextFrame();
    expect(drawn).toEqual([1, 4]);
  });

  it("lets the page paint its answer to a click first, however often it is asked", () => {
    const paint = vi.fn<() => void>();
    const gate = createPaintGate(() => true, paint);
    gate.ask("after-page");
    nextFrame();
    gate.ask("after-page");
    nextFrame();
    expect(paint).not.toHaveBeenCalled();
    gate.ask("after-page");
    nextFrame();
    expect(paint).toHaveBeenCalledTimes(1);
  });

  it("draws soon what is asked for soon, also while a click waits", () => {
    const paint = vi.fn<() => void>();
    const gate = createPaintGate(() => true, paint);
    gate.ask("after-page");
    gate.ask("soon");
    nextFrame();
    expect(paint).toHaveBeenCalledTimes(1);
  });

  it("leaves a page half of the time while the map is slow to draw and somebody drags", () => {
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => now);
    const drawn: number[] = [];
    const gate = createPaintGate(
      () => true,
      () => {
        drawn.push(now);
        now += 100;
      },
    );
    for (let i = 0; i < 60; i++) {
      gate.ask("after-page");
      nextFrame();
      now += 10;
    }
    gate.stop();
    vi.restoreAllMocks();
    const pauses = drawn.slice(1).map((at, i) => at - (drawn[i] ?? 0));
    expect(drawn.length).toBeGreaterThan(2);
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(200);
  });

  it("draws nothing after the map has gone", () => {
    const paint = vi.fn<() => void>();
    const gate = createPaintGate(() => true, paint);
    gate.ask("soon");
    gate.stop();
    nextFrame();
    expect(paint).not.toHaveBeenCalled();
  });
});
