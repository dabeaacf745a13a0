import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LinkQuery } from "../../src/url/link-query.ts";
import { decodeLink, encodeLink, fitLink } from "../../src/url/view-url.ts";
import { aLinkQuery } from "./arbitrary.ts";

/** Hundreds of made-up links take a second; on a busy machine, a few. */
const PATIENCE_MS = 30_000;

const read = (search: string) => decodeLink(search).query;
const said = (search: string) => decodeLink(search).notices.map(({ param, found, reason }) => `${reason} ${param}=${found}`);

describe("a link and the view it stands for", () => {
  const cases: readonly (readonly [string, LinkQuery])[] = [
    ["", {}],
    [
      "?t=2021-03..2021-10-20&actors=RUS~taliban&families=support~talks&status=planned&sel=country/RUS&map=4.25/38.9/66.4&view=list&v=1",
      {
        t: { from: "2021-03", to: "2021-10-20" },
        actors: ["RUS", "taliban"],
        families: ["support", "talks"],
        status: ["planned"],
        sel: { kind: "country", id: "RUS" },
        map: { zoom: 4.25, lat: 38.9, lng: 66.4 },
        view: "list",
      },
    ],
    ["?t=start..2021&v=1", { t: { from: "start", to: "2021" } }],
    ["?t=all&actors=all&by=none&v=1", { t: "all", actors: "all", by: "none" }],
    ["?only=pair/AFG~RUS&sel=event/march&v=1", { only: { kind: "pair", a: "AFG", b: "RUS" }, sel: { kind: "event", id: "march" } }],
    ["?sel=pair/AFG~RUS&v=1", { sel: { kind: "pair", a: "AFG", b: "RUS" } }],
    ["?sel=region/M49-143&theme=dark&v=1", { sel: { kind: "region", id: "M49-143" }, theme: "dark" }],
    ["?q=Kabul+%26+%22talks%22+100%25&v=1", { q: 'Kabul & "talks" 100%' }],
    ["?q=&v=1", { q: "" }],
    [
      "?ds=other&certainty=certain&lanes=kind&axis=even&arcs=hidden&v=1",
      { ds: "other", certainty: "certain", lanes: "kind", axis: "even", arcs: "hidden" },
    ],
  ];

  it.each(cases)("are one: %s", (search, query) => {
    expect(decodeLink(search)).toEqual({ query, notices: [] });
    expect(encodeLink(query)).toBe(search);
  });

  it("come back the same whatever the view is", { timeout: PATIENCE_MS }, () => {
    fc.assert(
      fc.property(aLinkQuery, (query) => {
        fc.pre(fitLink(query).left.length === 0);
        expect(decodeLink(encodeLink(query))).toEqual({ query, notices: [] });
      }),
      { numRuns: 300 },
    );
  });

  it("survive a writer that escapes everything", () => {
    const search = "?actors=RUS~taliban&sel=pair/AFG~RUS&q=a+b&v=1";
    const escaped = `?${new URLSearchParams(search).toString()}`;
    expect(escaped).toContain("%7E");
    expect(read(escaped)).toEqual(read(search));
  });
});

describe("an address that nobody sane wrote", () => {
  it("never throws, and settles after one reading", { timeout: PATIENCE_MS }, () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 100 }),
      fc
        .array(fc.tuple(fc.constantFrom(...PARAMS), fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...NONSENSE))), {
          maxLength: 12,
        })
        .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join("&")}`),
    );
    fc.assert(
      fc.property(hostile, (search) => {
        const once = encodeLink(read(search));
        expect(encodeLink(read(once))).toBe(once);
        expect(decodeLink(once).notices).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["?t=2021", "invalid t=2021"],
    ["?t=2021..2020", "invalid t=2021..2020"],
    ["?t=2023-02-30..2024", "invalid t=2023-02-30..2024"],
    ["?t=end..start", "invalid t=end..start"],
    ["?map=4/40/Infinity", "invalid map=4/40/Infinity"],
    ["?map=4/1e308/3", "invalid map=4/1e308/3"],
    ["?map=23/0/0", "invalid map=23/0/0"],
    ["?map=4/91/0", "invalid map=4/91/0"],
    ["?sel=RUS", "invalid sel=RUS"],
    ["?sel=event", "invalid sel=event"],
    ["?sel=pair/RUS~RUS", "invalid sel=pair/RUS~RUS"],
    ["?sel=pair/A~B~C", "invalid sel=pair/A~B~C"],
    ["?sel=country/", "invalid sel=country/"],
    ["?ds=../evil", "invalid ds=../evil"],
    ["?ds=https://x.example", "invalid ds=https://x.example"],
    ["?view=globe", "invalid view=globe"],
    ["?actors=", "invalid actors="],
    ["?v=zero", "invalid v=zero"],
    ["?v=99", "unknown v=99"],
  ])("drops what is malformed and says so once: %s", (search, notice) => {
    expect(read(search)).toEqual({});
    expect(said(search)).toEqual([notice]);
  });

  it("never widens a list that it only half understands", () => {
    expect(read("?status=planned~bogus")).toEqual({ status: ["planned"] });
    expect(said("?status=planned~bogus")).toEqual(["unknown status=bogus"]);
  });

  it("lets a list that it does not understand at all match nothing", () => {
    expect(read("?status=bogus&actors=a/b")).toEqual({ status: "none", actors: "none" });
    expect(said("?status=bogus&actors=a/b")).toEqual(["unknown actors=a/b", "unknown status=bogus"]);
  });

  it("forgives a tilde too many and ids out of order", () => {
    expect(read("?actors=~taliban~RUS~~RUS~")).toEqual({ actors: ["RUS", "taliban"] });
    expect(said("?actors=~taliban~RUS~~RUS~")).toEqual([]);
  });

  it("takes the first of a repeated parameter", () => {
    expect(read("?view=list&view=source")).toEqual({ view: "list" });
    expect(said("?view=list&view=source")).toEqual(["invalid view=source"]);
  });

  it("ignores parameters that others add", () => {
    expect(decodeLink("?utm_source=x&fbclid=y&lang=tg&constructor=z&view=list")).toEqual({ query: { view: "list" }, notices: [] });
  });

  it("cuts what it repeats of a long value", () => {
    const [notice] = decodeLink(`?view=${"x".repeat(500)}`).notices;
    expect(notice?.found).toHaveLength(40);
  });

  it("reads at most 8,192 characters, and no half of a list", () => {
    const long = `?view=list&actors=${Array.from({ length: 2000 }, (_, n) => `a${n}`).join("~")}&lanes=kind`;
    expect(decodeLink(long).query).toEqual({ view: "list" });
    expect(decodeLink(long).notices).toMatchObject([{ param: "actors", reason: "invalid" }]);
    expect(decodeLink(`?${"x".repeat(9000)}`).notices).toMatchObject([{ param: "address" }]);
  });

  it("refuses a text that is longer than the box allows", () => {
    expect(said(`?q=${"x".repeat(201)}`)).toHaveLength(1);
    expect(read(`?q=${"x".repeat(200)}`).q).toHaveLength(200);
  });
});

describe("an address as it is written", () => {
  it("is legible, and has nothing at which a chat program would cut it", () => {
    const search = encodeLink({ q: "it's (not) so! *", sel: { kind: "pair", a: "AFG", b: "RUS" } });
    expect(search).toBe("?q=it%27s+%28not%29+so%21+%2A&sel=pair/AFG~RUS&v=1");
  });

  it("does not break on half a character", () => {
    expect(encodeLink({ q: "a\ud800b" })).toBe("?q=a%EF%BF%BDb&v=1");
  });

  it("leaves the longest parameter out whole, and says which, rather than be too long", () => {
    const actors = Array.from({ length: 400 }, (_, n) => `actor-${n}`).toSorted();
    const { search, left } = fitLink({ actors, sel: { kind: "country", id: "RUS" }, status: ["planned"] });
    expect(search).toBe("?status=planned&sel=country/RUS&v=1");
    expect(left).toEqual(["actors"]);
  });

  it("is never longer than 2,000 characters", { timeout: PATIENCE_MS }, () => {
    fc.assert(fc.property(aLinkQuery, (query) => encodeLink(query).length <= 2000));
  });
});

const PARAMS = [
  "ds",
  "t",
  "actors",
  "countries",
  "families",
  "types",
  "status",
  "voice",
  "by",
  "docs",
  "certainty",
  "q",
  "sel",
  "map",
  "view",
  "lanes",
  "theme",
  "v",
  "zzz",
];
const NONSENSE = [
  "all",
  "none",
  "~",
  "..",
  "a..b",
  "2021..",
  "start..end",
  "1/2/3",
  "1/2/180",
  "0/-85/-180",
  "%",
  "%E0%A4%A",
  "+",
  "pair/b~a",
  "event/x",
  "__proto__",
  "9",
];
