import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPaintGate } from "../../src/map/paint-gate.ts";

let frames: (() => void)[] = [];
const frameAlone = () => {
  const due = frames;
  frames = [];
  for (const frame of due) frame();
};
/** With the tasks after it. */
const nextFrame = () => {
  frameAlone();
  vi.runOnlyPendingTimers();
};

beforeEach(() => {
  frames = [];
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
  vi.stubGlobal("cancelAnimationFrame", () => (frames = []));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("createPaintGate", () => {
  it("draws once a frame however often it is asked", () => {
    const paint = vi.fn<() => void>();
    const gate = createPaintGate(() => true, [paint]);
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
      [
        () => {
          drawn.push(wanted);
          free = false;
        },
      ],
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
    const gate = createPaintGate(() => true, [paint]);
    gate.ask("after-page");
    nextFrame();
    expect(paint).not.toHaveBeenCalled();
    gate.ask("after-page");
    nextFrame();
    expect(paint).toHaveBeenCalledTimes(1);
  });

  it("begins when the frame is over, so that the page's work in it and the map's are not one long task", () => {
    const paint = vi.fn<() => void>();
    const gate = createPaintGate(() => true, [paint]);
    gate.ask("soon");
    frameAlone();
    gate.ask("soon");
    gate.freed();
    expect(paint).not.toHaveBeenCalled();
    expect(frames).toEqual([]);
    vi.runOnlyPendingTimers();
    expect(paint).toHaveBeenCalledTimes(1);
  });

  it("does the steps to a picture one by one, so that none is long, and what changes meanwhile comes with the next picture", () => {
    const done: string[] = [];
    const gate = createPaintGate(() => true, [() => done.push("scene"), () => done.push("layout"), () => done.push("paint")]);
    gate.ask("soon");
    frameAlone();
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(["scene"]);
    gate.ask("soon");
    frameAlone();
    vi.advanceTimersToNextTimer();
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(["scene", "layout", "paint"]);
    for (let n = 0; n < 4; n++) nextFrame();
    expect(done).toEqual(["scene", "layout", "paint", "scene", "layout", "paint"]);
  });

  it("waits anew for a map that has begun something between the frame and its turn", () => {
    let free = true;
    const paint = vi.fn<() => void>();
    const gate = createPaintGate(() => free, [paint]);
    gate.ask("soon");
    frameAlone();
    free = false;
    vi.runOnlyPendingTimers();
    expect(paint).not.toHaveBeenCalled();
    free = true;
    gate.freed();
    nextFrame();
    expect(paint).toHaveBeenCalledTimes(1);
  });

  it("draws soon what is asked for soon, also while a click waits", () => {
    const paint = vi.fn<() => void>();
    const gate = createPaintGate(() => true, [paint]);
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
      [
        () => {
          drawn.push(now);
          now += 100;
        },
      ],
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
    const gate = createPaintGate(() => true, [paint]);
    gate.ask("soon");
    gate.stop();
    nextFrame();
    gate.ask("soon");
    frameAlone();
    gate.stop();
    vi.runOnlyPendingTimers();
    expect(paint).not.toHaveBeenCalled();
  });
});
