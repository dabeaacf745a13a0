import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPace } from "../../src/timeline/pace.ts";

let frames: (() => void)[] = [];
let now = 0;
const nextFrame = () => {
  const due = frames;
  frames = [];
  for (const frame of due) frame();
};

beforeEach(() => {
  [frames, now] = [[], 0];
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
  vi.stubGlobal("cancelAnimationFrame", () => (frames = []));
  vi.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("createPace", () => {
  it("does the newest of what is asked for once a frame, and within it where the one before was short", () => {
    const done: number[] = [];
    const pace = createPace();
    pace.ask(() => done.push(0));
    nextFrame();
    expect(done).toEqual([]);
    vi.runAllTimers();
    expect(done).toEqual([0]);
    for (const n of [1, 2, 3]) pace.ask(() => done.push(n));
    expect(done).toEqual([0]);
    nextFrame();
    expect(done).toEqual([0, 3]);
    nextFrame();
    pace.ask(() => done.push(4));
    nextFrame();
    expect(done).toEqual([0, 3, 4]);
  });

  it("does what has proved long after the frame, still the newest, and goes back when it is short again", () => {
    const done: number[] = [];
    const work = (n: number, takes: number) => () => {
      done.push(n);
      now += takes;
    };
    const pace = createPace();
    pace.ask(work(1, 40));
    nextFrame();
    vi.runAllTimers();
    pace.ask(work(2, 40));
    nextFrame();
    expect(done).toEqual([1]);
    pace.ask(work(3, 2));
    expect(frames).toEqual([]);
    vi.runAllTimers();
    expect(done).toEqual([1, 3]);
    pace.ask(work(4, 2));
    nextFrame();
    expect(done).toEqual([1, 3, 4]);
  });

  it("does nothing once it is stopped, and begins again when asked", () => {
    const done: number[] = [];
    const pace = createPace();
    pace.ask(() => done.push(1));
    pace.stop();
    nextFrame();
    pace.ask(() => done.push(2));
    nextFrame();
    pace.stop();
    vi.runAllTimers();
    expect(done).toEqual([]);
    pace.ask(() => done.push(3));
    nextFrame();
    vi.runAllTimers();
    expect(done).toEqual([3]);
  });
});
