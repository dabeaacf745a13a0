import { describe, expect, it } from "vitest";
import { selectMapScene } from "../../src/selectors/map-scene.ts";
import { selectShadeSteps } from "../../src/selectors/map-shades.ts";
import { aDataset, inputs } from "../build.ts";
import { seedDataset } from "../panel/seed.ts";

const seed = seedDataset();
const scene = selectMapScene(inputs(seed));
const count = (id: string) => scene.countries.find((country) => country.id === id)?.count ?? 0;

describe("the map of the first seed", () => {
  it("has one point, Kabul: no event is placed in Moscow by its text", () => {
    expect(scene.places.map(({ id }) => id)).toEqual(["kabul"]);
  });

  it("does not shade a country for being mentioned: the think-tank's seat, or a republic of the region", () => {
    for (const id of ["GBR", "KAZ", "KGZ", "TKM", "UZB"]) expect(scene.shades.has(id)).toBe(false);
  });

  it("shades who is involved, with the count that the pill shows", () => {
    expect(["RUS", "AFG", "TJK", "IRN", "USA", "CHN", "PAK"].map((id) => [id, count(id)])).toEqual([
      ["RUS", 13],
      ["AFG", 13],
      ["TJK", 3],
      ["IRN", 3],
      ["USA", 2],
      ["CHN", 2],
      ["PAK", 2],
    ]);
    expect(scene.shades.get("RUS")).toBeGreaterThan(scene.shades.get("TJK") ?? 9);
  });

  it("draws no arc to who is only named together, nor to the think-tank or the speakers' seats", () => {
    const ends = new Set(scene.links.flatMap(({ a, b }) => [a, b]));
    for (const id of ["actor:rusi", "actor:giustozzi", "country:GBR", "actor:russian-agencies"]) expect(ends.has(id as never)).toBe(false);
    expect(scene.links.some(({ a, b }) => [a, b].toSorted().join() === "country:CHN,country:PAK")).toBe(false);
  });

  it("draws no arc for what did not happen or is said of nobody else", () => {
    expect(scene.links.every(({ count: events, pair }) => events > 0 && pair.a < pair.b)).toBe(true);
  });

  it("names Central Asia as a region and never shades it", () => {
    expect(scene.regions).toEqual([{ id: "M49-143", name: "Central Asia" }]);
    expect(scene.shades.has("M49-143")).toBe(false);
  });

  it("leaves unnamed militants without a country off the map", () => {
    expect(scene.badges.map(({ id }) => id)).not.toContain("islamist-militants");
    expect(scene.links.some(({ pair }) => pair.a === "islamist-militants" || pair.b === "islamist-militants")).toBe(false);
  });
});

describe("selectMapScene", () => {
  const dataset = aDataset({
    actors: [
      { id: "taliban", kind: "armed-group", country: "AFG" },
      { id: "militants", kind: "unnamed-group", country: null },
    ],
    events: [
      {
        id: "a",
        actors: [
          ["RUS", "source"],
          ["taliban", "target"],
        ],
        links: [["RUS", "taliban", true]],
      },
      {
        id: "b",
        actors: [
          ["taliban", "source"],
          ["RUS", "target"],
        ],
        links: [["taliban", "RUS", true]],
        speakers: [["RUS", 0]],
      },
      { id: "c", type: "AID", status: "planned", actors: [["RUS", "source"]], links: [["RUS", "taliban", true]] },
      {
        id: "d",
        actors: [
          ["RUS", "source"],
          ["militants", "target"],
        ],
        links: [["RUS", "militants", true]],
        place: "AFG",
      },
    ],
  });

  it("draws one arc per pair, family and status, whichever way the events go", () => {
    const { links } = selectMapScene(inputs(dataset));
    expect(
      links.map(({ family, group, count: events, arrowA, arrowB, attributed }) => ({ family, group, events, arrowA, arrowB, attributed })),
    ).toEqual([
      { family: "talks", group: "fact", events: 2, arrowA: true, arrowB: true, attributed: 1 },
      { family: "support", group: "planned", events: 1, arrowA: false, arrowB: true, attributed: 0 },
    ]);
  });

  it("never makes a pin of an event that is placed in a country", () => {
    expect(selectMapScene(inputs(dataset)).places).toEqual([]);
  });

  it("is the same scene for the same view, and keeps the parts that a selection does not touch", () => {
    const before = selectMapScene(inputs(dataset));
    expect(selectMapScene(inputs(dataset))).toBe(before);
    const selected = selectMapScene(inputs(dataset, { sel: { kind: "country", id: "RUS" } }));
    expect(selected).not.toBe(before);
    for (const part of ["shades", "countries", "badges", "links", "ties", "places", "regions"] as const)
      expect(selected[part]).toBe(before[part]);
  });

  it("keeps the steps of the shade, the names and the badges' places while a filter narrows", () => {
    const steps = selectShadeSteps(inputs(dataset));
    const whole = selectMapScene(inputs(dataset));
    const narrow = selectMapScene(inputs(dataset, { status: ["planned"] }));
    expect(selectShadeSteps(inputs(dataset, { status: ["planned"] }))).toBe(steps);
    expect(narrow.countries.map(({ id }) => id)).toEqual(whole.countries.map(({ id }) => id));
    expect(narrow.badges).toEqual([{ ...whole.badges[0], count: 0 }]);
    expect(narrow.ties).toBe(whole.ties);
  });

  it("draws no arcs when they are hidden, and everything else as before", () => {
    const shown = selectMapScene(inputs(dataset));
    const hidden = selectMapScene(inputs(dataset, { arcs: "hidden" }));
    expect(hidden.links).toEqual([]);
    expect(hidden.badges).toBe(shown.badges);
  });
});

describe("selectShadeSteps", () => {
  const withCounts = (...counts: readonly number[]) =>
    aDataset({
      events: counts.flatMap((events, country) =>
        Array.from({ length: events }, (_, n) => ({
          id: `${country}-${n}`,
          actors: [[["AFG", "IRN", "PAK"][country] ?? "CHN", "source"]] as const,
        })),
      ),
    });

  it("leaves no count between two steps and none above the last", () => {
    for (const most of [1, 2, 3, 4, 5, 7, 13, 60, 1000]) {
      const steps = selectShadeSteps(inputs(withCounts(most)));
      expect(steps[0]?.from).toBe(1);
      expect(steps.at(-1)?.to).toBe(most);
      steps.slice(1).forEach(({ from }, i) => expect(from).toBe((steps[i]?.to ?? 0) + 1));
      expect(steps.every(({ shade }) => shade >= 1 && shade <= 5)).toBe(true);
    }
  });

  it("does not spend the palest shades, next to the colour of land, on a dataset of one event", () => {
    expect(selectShadeSteps(inputs(withCounts(1)))).toEqual([{ shade: 3, from: 1, to: 1 }]);
  });

  it("has no steps without events", () => {
    expect(selectShadeSteps(inputs(aDataset()))).toEqual([]);
  });
});
