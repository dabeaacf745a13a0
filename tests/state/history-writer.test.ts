import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createHistoryWriter, type HistoryWriter } from "../../src/state/history-writer.ts";

let entries: string[];
let calls: number;
let writer: HistoryWriter;
let refuse: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  [entries, calls, refuse] = [["start"], 0, false];
  writer = createHistoryWriter((method, search) => {
    calls += 1;
    if (refuse) throw new DOMException("too many", "SecurityError");
    if (method === "pushState") entries.push(search);
    else entries[entries.length - 1] = search;
  });
  writer.restored("start");
});
afterEach(() => {
  writer.destroy();
  vi.useRealTimers();
});

describe("a committed change", () => {
  it("is one entry, at once", () => {
    writer.commit(null, "a");
    writer.commit(null, "b");
    expect(entries).toEqual(["start", "a", "b"]);
  });

  it("makes no entry when the address stays the same", () => {
    writer.commit(null, "start");
    expect(calls).toBe(0);
  });
});

describe("a drag", () => {
  const drag = (steps: number, everyMs: number) => {
    for (let n = 1; n <= steps; n += 1) {
      writer.progress("t", `t${n}`);
      vi.advanceTimersByTime(everyMs);
    }
  };

  it("is one entry from beginning to end, and Back leads to before it", () => {
    drag(10, 300);
    writer.commit("t", "end");
    expect(entries).toEqual(["start", "end"]);
  });

  it("is one entry when it is over before anything was written a second time", () => {
    writer.progress("t", "t1");
    writer.progress("t", "t2");
    writer.commit("t", "end");
    expect(entries).toEqual(["start", "end"]);
  });

  it("is written at most twice a second while it lasts", () => {
    drag(600, 16);
    expect(calls).toBeLessThanOrEqual(1 + (600 * 16) / 500);
  });

  it("leaves its last step in the address when the hand rests", () => {
    drag(7, 16);
    vi.advanceTimersByTime(500);
    expect(entries).toEqual(["start", "t7"]);
  });

  it("is an entry of its own each time", () => {
    for (const end of ["one", "two"]) {
      writer.progress("t", `${end}-moving`);
      vi.advanceTimersByTime(600);
      writer.commit("t", end);
    }
    expect(entries).toEqual(["start", "one", "two"]);
  });

  it("that did not move anything leaves no entry, and does not spoil the next", () => {
    writer.progress("t", "start");
    vi.advanceTimersByTime(600);
    writer.progress("t", "t1");
    writer.commit("t", "t1");
    expect(entries).toEqual(["start", "t1"]);
  });
});

describe("typing that is followed by something else", () => {
  it("keeps its own entry, with the last word typed", () => {
    writer.progress("q", "q=k");
    writer.progress("q", "q=kabul");
    writer.commit(null, "q=kabul&sel");
    expect(entries).toEqual(["start", "q=kabul", "q=kabul&sel"]);
  });

  it("keeps its own entry when a drag begins", () => {
    writer.progress("q", "q=k");
    writer.progress("q", "q=kabul");
    writer.progress("t", "q=kabul&t1");
    writer.commit("t", "q=kabul&t2");
    expect(entries).toEqual(["start", "q=kabul", "q=kabul&t2"]);
  });

  it("is over after that: more typing is another entry", () => {
    writer.progress("q", "q=k");
    writer.commit(null, "q=k&sel");
    vi.advanceTimersByTime(600);
    writer.progress("q", "q=ka&sel");
    expect(entries).toEqual(["start", "q=k", "q=k&sel", "q=ka&sel"]);
  });
});

describe("a camera move", () => {
  it("replaces the present entry", () => {
    writer.replace("map1");
    vi.advanceTimersByTime(600);
    writer.replace("map2");
    expect(entries).toEqual(["map2"]);
  });

  it("that waits is written to the entry it belongs to, before the next is made", () => {
    writer.replace("map1");
    writer.replace("map2");
    writer.commit(null, "map2&sel");
    expect(entries).toEqual(["map2", "map2&sel"]);
  });

  it("during a drag does not cost the drag its entry", () => {
    writer.commit(null, "a");
    writer.progress("t", "a&t1");
    writer.replace("a&t1&map");
    vi.advanceTimersByTime(600);
    writer.commit("t", "a&t2&map");
    expect(entries).toEqual(["start", "a", "a&t2&map"]);
  });
});

describe("going back", () => {
  it("drops what was not written yet", () => {
    writer.progress("t", "t1");
    writer.progress("t", "t2");
    writer.restored("start");
    vi.advanceTimersByTime(5000);
    expect(entries).toEqual(["start", "t1"]);
  });

  it("ends an open drag: the next step is an entry of its own", () => {
    writer.progress("t", "t1");
    writer.restored("start");
    vi.advanceTimersByTime(600);
    writer.progress("t", "t2");
    expect(entries).toEqual(["start", "t1", "t2"]);
  });
});

describe("a browser that counts history calls", () => {
  it("is never asked more than 100 times in 30 seconds, and still gets the last state", () => {
    for (let n = 1; n <= 400; n += 1) {
      writer.commit(null, `c${n}`);
      vi.advanceTimersByTime(20);
    }
    expect(calls).toBeLessThan(100);
    vi.advanceTimersByTime(60_000);
    expect(entries.at(-1)).toBe("c400");
  });

  it("may refuse: the address follows later", () => {
    refuse = true;
    writer.commit(null, "a");
    writer.commit(null, "b");
    expect(entries).toEqual(["start"]);
    refuse = false;
    vi.advanceTimersByTime(1500);
    expect(entries).toEqual(["start", "b"]);
  });
});

it("writes at once what waits when the page goes away", () => {
  writer.progress("t", "t1");
  writer.progress("t", "t2");
  writer.flush();
  expect(entries).toEqual(["start", "t2"]);
});

it("writes nothing after it was unbound", () => {
  writer.progress("t", "t1");
  writer.progress("t", "t2");
  writer.destroy();
  vi.advanceTimersByTime(5000);
  expect(entries).toEqual(["start", "t1"]);
});
