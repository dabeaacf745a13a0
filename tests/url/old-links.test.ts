import { describe, expect, it } from "vitest";
import { migrate, type Migration } from "../../src/url/migrations.ts";
import { decodeLink } from "../../src/url/view-url.ts";

/** Links as they were shared. One that stands here must open the same view for ever; add, never edit. */
const SHARED = [
  ["?sel=country/RUS&v=1", { sel: { kind: "country", id: "RUS" } }],
  [
    "?t=2021-03..2021-10-20&actors=RUS~taliban&families=talks~support&status=planned&sel=country/RUS&map=4.25/38.9/66.4&view=list&v=1",
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
  [
    "?t=2021..2021&voice=attributed&by=giustozzi&sel=pair/RUS~taliban&v=1",
    { t: { from: "2021", to: "2021" }, voice: ["attributed"], by: ["giustozzi"], sel: { kind: "pair", a: "RUS", b: "taliban" } },
  ],
  [
    "?sel=event/conference-2021-03&view=source&theme=dark&v=1",
    { sel: { kind: "event", id: "conference-2021-03" }, view: "source", theme: "dark" },
  ],
] as const;

describe("a link that was shared", () => {
  it.each(SHARED)("opens what it opened: %s", (search, query) => {
    expect(decodeLink(search)).toEqual({ query, notices: [] });
  });

  it("may lack its version: it is read as the present one", () => {
    expect(decodeLink("?sel=country/RUS").query).toEqual(decodeLink("?sel=country/RUS&v=1").query);
  });

  it("may come from a newer page: what is understood opens, and that is said", () => {
    const { query, notices } = decodeLink("?sel=country/RUS&hologram=on&v=7");
    expect(query).toEqual({ sel: { kind: "country", id: "RUS" } });
    expect(notices).toEqual([{ param: "v", found: "7", reason: "unknown" }]);
  });
});

describe("migrations", () => {
  const rename =
    (from: string, to: string): Migration =>
    (params) =>
      new Map([...params].map(([key, value]) => [key === from ? to : key, value]));
  const steps = [rename("who", "actors"), rename("when", "t")];

  it("take an old link through every version after its own, in order", () => {
    expect([
      ...migrate(
        new Map([
          ["who", "RUS"],
          ["when", "2021..2021"],
        ]),
        1,
        steps,
      ).keys(),
    ]).toEqual(["actors", "t"]);
    expect([
      ...migrate(
        new Map([
          ["who", "RUS"],
          ["when", "2021..2021"],
        ]),
        2,
        steps,
      ).keys(),
    ]).toEqual(["who", "t"]);
  });

  it("leave a link of the present or a later version alone", () => {
    const params = new Map([["who", "RUS"]]);
    expect(migrate(params, 3, steps)).toBe(params);
    expect(migrate(params, 9, steps)).toBe(params);
  });
});
