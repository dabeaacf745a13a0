// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bindUrl } from "../../src/state/bind-url.ts";
import { getCamera, setCamera } from "../../src/state/camera-store.ts";
import { presentNotices } from "../../src/state/notices.ts";
import { linkTo } from "../../src/state/share.ts";
import { setTheme, themeStore } from "../../src/state/theme-store.ts";
import { goBack, resetFilters, select, setRange, setText, toggleChoice, viewStore } from "../../src/state/view-store.ts";
import { aDataset } from "../build.ts";
import { showDataset } from "../show.ts";

const RUSSIA = { kind: "country", id: "RUS" } as const;
const TALIBAN = { kind: "actor", id: "taliban" } as const;
const dataset = aDataset({
  events: [
    {
      id: "march",
      start: "2021-03",
      actors: [
        ["RUS", "host"],
        ["taliban", "participant"],
      ],
    },
    { id: "october", start: "2021-10-20", actors: [["TJK", "target"]] },
  ],
});

let unbind: () => void;
/** The page opens at an address. */
function open(search: string): void {
  history.pushState(null, "", `/${search}`);
  unbind = bindUrl();
}
const query = () => viewStore.getState().query;
const selected = () => query().sel;

/** Resolves once the browser has gone there and told the page. */
function travel(go: () => void): Promise<void> {
  return new Promise((resolve) => {
    addEventListener("popstate", () => resolve(), { once: true });
    go();
  });
}
const back = () => travel(() => history.back());
const forward = () => travel(() => history.forward());

beforeEach(() => showDataset(dataset));
afterEach(() => unbind());

describe("opening a link", () => {
  it("restores the view, the camera and the theme of the visit", () => {
    open("?sel=country/RUS&map=4.25/38.9/66.4&theme=dark&v=1");
    expect(query()).toEqual({ sel: RUSSIA });
    expect(getCamera()).toMatchObject({ camera: { zoom: 4.25, lat: 38.9, lng: 66.4 }, command: { kind: "jump" } });
    expect(themeStore.getState().linked).toBe("dark");
  });

  it("does not rewrite the address before anybody acts, however odd it is", () => {
    const entries = history.length;
    open("?utm=x&sel=country%2FRUS&t=nonsense");
    expect(location.search).toBe("?utm=x&sel=country%2FRUS&t=nonsense");
    expect(history.length).toBe(entries + 1);
  });

  it("says what it could not use, of grammar and of ids, once", () => {
    open("?t=nonsense&actors=RUS~nobody&ds=elsewhere");
    expect(presentNotices()).toEqual([
      { param: "t", found: "nonsense", reason: "invalid" },
      { param: "ds", found: "elsewhere", reason: "unknown" },
      { param: "actors", found: "nobody", reason: "unknown" },
    ]);
  });

  it.each(["?sel=%E0%A4%A", "?%%%", "?t=..&map=//&sel=///", "?q=%00%ff"])("shows a page whatever it says: %s", (search) => {
    expect(() => open(search)).not.toThrow();
  });
});

describe("a change", () => {
  it("is written in the order of the grammar, without what others had added", () => {
    open("?utm=x&sel=country/RUS&t=nonsense");
    toggleChoice("actors", "taliban");
    expect(location.search).toBe("?actors=taliban&sel=country/RUS&v=1");
  });

  it("leaves a clean address when nothing differs from the default any more", () => {
    open("?actors=taliban&v=1");
    resetFilters();
    expect(location.search).toBe("");
    expect(location.pathname).toBe("/");
  });

  it("keeps the hash, which is the page's own", () => {
    open("#details");
    select(RUSSIA);
    expect(location.search + location.hash).toBe("?sel=country/RUS&v=1#details");
  });

  it("can be undone step by step, and done again", async () => {
    open("");
    select(RUSSIA);
    toggleChoice("actors", "taliban");
    select(TALIBAN);
    await back();
    expect(query()).toEqual({ actors: ["taliban"], sel: RUSSIA });
    await back();
    expect(query()).toEqual({ sel: RUSSIA });
    await back();
    expect(query()).toEqual({});
    await forward();
    expect(query()).toEqual({ sel: RUSSIA });
  });
});

describe("going back", () => {
  it("writes nothing, so that Forward still leads on", async () => {
    open("");
    select(RUSSIA);
    select(TALIBAN);
    await back();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(location.search).toBe("?sel=country/RUS&v=1");
    await forward();
    expect(selected()).toEqual(TALIBAN);
  });

  it("undoes a whole drag at once", async () => {
    open("?sel=country/RUS&v=1");
    for (const month of ["01", "02", "03"]) setRange({ from: `2021-${month}`, to: "end" }, "progress");
    setRange({ from: "2021-04", to: "end" }, "commit");
    expect(location.search).toBe("?t=2021-04..end&sel=country/RUS&v=1");
    await back();
    expect(query()).toEqual({ sel: RUSSIA });
  });

  it("undoes a whole typed text at once", async () => {
    open("");
    for (const text of ["k", "ka", "kabul"]) setText(text, "progress");
    select(RUSSIA);
    await back();
    expect(query()).toEqual({ q: "kabul" });
    await back();
    expect(query()).toEqual({});
  });

  it("tells the map to jump to the camera of that entry", async () => {
    open("?map=3/40/60&v=1");
    select(RUSSIA);
    setCamera({ zoom: 5, lat: 35, lng: 70 });
    dispatchEvent(new Event("pagehide"));
    expect(location.search).toBe("?sel=country/RUS&map=5/35/70&v=1");
    await back();
    expect(getCamera()).toMatchObject({ camera: { zoom: 3 }, command: { kind: "jump", camera: { zoom: 3 } } });
  });

  it("leaves an address as it was, however it is spelt, although the camera changes, and the theme as the visitor chose it", async () => {
    open("?utm=x&map=3.00/40/60&theme=dark");
    select(RUSSIA);
    setTheme("light");
    setCamera({ zoom: 5, lat: 35, lng: 70 });
    dispatchEvent(new Event("pagehide"));
    await new Promise((resolve) => setTimeout(resolve, 600));
    await back();
    expect(location.search).toBe("?utm=x&map=3.00/40/60&theme=dark");
    expect(themeStore.getState()).toMatchObject({ preferred: "light", linked: null });
    await forward();
    expect(location.search).toBe("?sel=country/RUS&map=5/35/70&v=1");
  });

  it("leads the panel's own back along", async () => {
    open("");
    select(RUSSIA);
    select(TALIBAN);
    expect(viewStore.getState().trail).toEqual([RUSSIA]);
    await back();
    expect(viewStore.getState().trail).toEqual([]);
    await forward();
    expect(viewStore.getState().trail).toEqual([RUSSIA]);
    goBack();
    expect(selected()).toEqual(RUSSIA);
  });

  it("by a skip link keeps what has not been written yet", () => {
    open("");
    setRange({ from: "2021-01", to: "end" }, "progress");
    setRange({ from: "2021-02", to: "end" }, "progress");
    dispatchEvent(new PopStateEvent("popstate"));
    expect(query().t).toEqual({ from: "2021-02", to: "end" });
  });
});

describe("the camera", () => {
  it("that has not really moved leaves an address that somebody typed alone", () => {
    open("?utm=x&map=4.00/40/60");
    setCamera({ zoom: 4, lat: 40, lng: 60.0001 });
    dispatchEvent(new Event("pagehide"));
    expect(location.search).toBe("?utm=x&map=4.00/40/60");
  });

  it("replaces the present entry, and only once it has moved", () => {
    open("?sel=country/RUS&map=4/40/60&v=1");
    const entries = history.length;
    setCamera({ zoom: 4, lat: 40, lng: 60.0001 });
    dispatchEvent(new Event("pagehide"));
    expect(location.search).toBe("?sel=country/RUS&map=4/40/60&v=1");
    setCamera(null);
    dispatchEvent(new Event("pagehide"));
    expect(location.search).toBe("?sel=country/RUS&v=1");
    expect(history.length).toBe(entries);
  });
});

describe("the theme of a link", () => {
  it("stays in the address until the visitor chooses one", () => {
    open("?theme=dark");
    select(RUSSIA);
    expect(location.search).toBe("?sel=country/RUS&theme=dark&v=1");
    setTheme("light");
    dispatchEvent(new Event("pagehide"));
    expect(location.search).toBe("?sel=country/RUS&v=1");
  });
});

describe("Copy link", () => {
  it("says what is on the screen, not what the address has got to", () => {
    open("");
    setRange({ from: "2021-01", to: "end" }, "progress");
    setRange({ from: "2021-05", to: "end" }, "progress");
    expect(location.search).toBe("?t=2021-01..end&v=1");
    expect(linkTo()).toBe(`${location.origin}/?t=2021-05..end&v=1`);
  });

  it("leaves the theme out unless asked", () => {
    open("?theme=dark");
    expect(linkTo()).toBe(`${location.origin}/`);
    expect(linkTo({ withTheme: true })).toBe(`${location.origin}/?theme=dark&v=1`);
  });
});

it("unbound, it leaves the address alone", () => {
  open("");
  unbind();
  select(RUSSIA);
  expect(location.search).toBe("");
});
