// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fetchJson } from "../../src/data/fetch-json.ts";
import { retriable } from "../../src/data/query-client.ts";
import { aServer } from "./a-server.ts";

const never = new AbortController().signal;

beforeEach(() => document.head.replaceChildren());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("fetching a data file", () => {
  it("asks below the page's own folder, wherever the site is", async () => {
    const base = document.createElement("base");
    base.href = "http://localhost/repo/page/index.html";
    document.head.append(base);
    const ask = vi.fn(async (_: URL) => Response.json({}));
    vi.stubGlobal("fetch", ask);
    await fetchJson("ds/events.json", never, "abcdef0123456789");
    expect(ask.mock.calls[0]?.[0].href).toBe("http://localhost/repo/page/data/ds/events.json?h=abcdef012345");
  });

  it("says which file is missing and how the server answered", async () => {
    aServer({});
    await expect(fetchJson("gone.json", never)).rejects.toMatchObject({
      name: "LoadError",
      url: "data/gone.json",
      status: 404,
      message: expect.stringContaining("data/gone.json: the server answers 404"),
    });
  });

  it("says so when a host sends its front page in place of a file", async () => {
    aServer({ "page.json": () => new Response("<!doctype html>", { status: 200 }) });
    await expect(fetchJson("page.json", never)).rejects.toMatchObject({ name: "LoadError", message: expect.stringContaining("not JSON") });
  });

  it("gives up after 15 seconds", async () => {
    vi.spyOn(AbortSignal, "timeout").mockImplementation((ms) => {
      expect(ms).toBe(15_000);
      return AbortSignal.abort(new DOMException("late", "TimeoutError"));
    });
    aServer({ "slow.json": {} });
    await expect(fetchJson("slow.json", never)).rejects.toMatchObject({
      name: "LoadError",
      message: "data/slow.json: no answer within 15 seconds",
    });
    vi.restoreAllMocks();
  });

  it("names the file also where the browser only says that it failed to fetch, and another attempt is worth it", async () => {
    vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("Failed to fetch")));
    const error = await fetchJson("far.json", never).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "LoadError", url: "data/far.json", message: expect.stringContaining("could not be reached") });
    expect(retriable(0, error)).toBe(true);
  });

  it("passes on that nobody waits any more, rather than call it a failure", async () => {
    aServer({ "a.json": {} });
    await expect(fetchJson("a.json", AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
  });
});
