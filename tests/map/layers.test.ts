import { describe, expect, it } from "vitest";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { cellMarks } from "../../src/map/cells/cell-marks.ts";
import { gridOf } from "../../src/map/cells/grid.ts";
import { cellsLayer } from "../../src/map/layers/cells.ts";
import { addLayers, bareStyle, GROUND, layersOf, stackOf } from "../../src/map/map-style.ts";
import { repaint } from "../../src/map/repaint.ts";
import type { Selection } from "../../src/model/view.ts";
import type { Picture } from "../../src/map/layers/layer.ts";
import { selectMapEmphasis } from "../../src/selectors/map-emphasis.ts";
import { selectMapScene } from "../../src/selectors/map-scene.ts";
import { inputs } from "../build.ts";
import { fakeMap } from "../fake-map.ts";
import { seedDataset } from "../panel/seed.ts";
import { pointsOf } from "./cells/points.ts";
import { aPalette, aPicture, aScene, layoutAt } from "./a-picture.ts";

const STACK = stackOf(cellsLayer);
const dataset = seedDataset();
const view = inputs(dataset);
const scene = selectMapScene(view);
const picture: Picture = aPicture({ scene, marks: layoutAt(scene, 806, 572) });

/** What a change from one picture to another asks of the map. */
function calls(next: Picture, prev: Picture) {
  const map = fakeMap();
  for (const layer of STACK) layer.update(map, next, prev);
  return map.calls;
}

describe("the style", () => {
  it.each(["light", "dark"] as const)("is one that MapLibre accepts, %s", (name) => {
    const bare = bareStyle("land.json");
    const style = { ...bare, layers: [...layersOf(STACK, aPalette(name))] };
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  it("has the same layers in the same order in every palette, so that a change of theme only repaints", () => {
    expect(layersOf(STACK, aPalette("dark")).map(({ id }) => id)).toEqual(layersOf(STACK, aPalette("light")).map(({ id }) => id));
  });

  it("asks the network for the land and nothing else", () => {
    const style = JSON.stringify([bareStyle("land.json"), layersOf(STACK, aPalette())]);
    expect(style.match(/https?:|\.pbf|[\w.-]*\.json/g)).toEqual(["land.json"]);
  });

  it("has its layers in one order, also where the land was there before the rest", () => {
    const ids: string[] = [];
    const style = {
      getLayer: (id: string) => ids.find((known) => known === id),
      addLayer: ({ id }: { readonly id: string }, before?: string) =>
        void ids.splice(before === undefined ? ids.length : ids.indexOf(before), 0, id),
    };
    const map = { style, fire: () => undefined } as unknown as Parameters<typeof addLayers>[0];
    addLayers(map, GROUND, aPalette());
    const ground = [...ids];
    addLayers(map, STACK, aPalette());
    expect(ids).toEqual(layersOf(STACK, aPalette()).map(({ id }) => id));
    expect(ground.filter((id) => id.startsWith("country"))).toEqual(ids.filter((id) => id.startsWith("country")));
  });

  it("repaints what a palette changes and nothing else", () => {
    const painted: string[] = [];
    const map = { setPaintProperty: (id: string, name: string) => void painted.push(`${id} ${name}`) as never };
    repaint(map, layersOf(STACK, { ...aPalette(), sea: "teal" }), layersOf(STACK, aPalette()));
    expect(painted).toEqual(["sea background-color"]);
  });
});

describe("layers", () => {
  it("draw the whole picture on a blank map", () => {
    const { data, states } = calls(picture, aPicture());
    expect(data.map(([source]) => source).toSorted()).toEqual([
      "arc-signs",
      "arcs",
      "badges",
      "cities",
      "labels",
      "mores",
      "place-dots",
      "place-names",
      "region-names",
      "tethers",
    ]);
    expect(states).toContainEqual(["countries:RUS", { shade: 5 }]);
    expect(states.filter(([id]) => id.startsWith("countries:")).length).toBe(scene.shades.size);
  });

  it("touch nothing when nothing changed", () => {
    expect(calls({ ...picture }, picture)).toEqual({ data: [], states: [], paints: [] });
  });

  it("touch only the countries whose shade changed", () => {
    const shaded = (shades: readonly (readonly [string, number])[]) => aPicture({ scene: aScene({ shades: new Map(shades) }) });
    const { states } = calls(
      shaded([
        ["TJK", 2],
        ["IRN", 1],
      ]),
      shaded([
        ["TJK", 1],
        ["IRN", 1],
        ["PAK", 4],
      ]),
    );
    expect(states).toEqual([
      ["countries:PAK", { shade: 0 }],
      ["countries:TJK", { shade: 2 }],
    ]);
  });

  it("move the outline when another country is selected, and keep all data but the words that show it", () => {
    const select = (id: string): Picture => ({ ...picture, scene: { ...scene, selection: { kind: "country", id } } });
    const { states, data } = calls(select("TJK"), select("RUS"));
    expect(states).toEqual([
      ["countries:RUS", { outline: "none" }],
      ["countries:TJK", { outline: "selected" }],
    ]);
    expect(data.map(([source]) => source)).not.toContain("arcs");
  });

  it("draw the outlines of countries only while there is one", () => {
    const select = (selection: Selection | null): Picture => ({ ...picture, scene: { ...scene, selection } });
    const [none, tajikistan] = [select(null), select({ kind: "country", id: "TJK" })];
    expect(calls(tajikistan, none).paints).toEqual([["country-outline", "line-layer-opacity", 1]]);
    expect(calls(none, tajikistan).paints).toEqual([["country-outline", "line-layer-opacity", 0]]);
    const hovered = selectMapEmphasis(view, { kind: "country", id: "IRN" });
    expect(calls({ ...none, hovered }, none).paints).toEqual([["country-outline", "line-layer-opacity", 1]]);
  });

  it("make three shaders of lines for all marks, as each takes the first picture long", () => {
    const perFeature = (value: unknown): boolean => /"(?:get|has|feature-state)"/.test(JSON.stringify(value ?? null));
    const shaders = layersOf(STACK, aPalette("light"))
      .filter((layer) => layer.type === "line")
      .map(({ paint = {} }) =>
        JSON.stringify(
          Object.entries(paint)
            .filter(([name, value]) => name === "line-dasharray" || perFeature(value))
            .map(([name]) => name)
            .toSorted(),
        ),
      );
    expect([...new Set(shaders)].toSorted()).toEqual([
      '["line-color","line-dasharray","line-opacity","line-width"]',
      '["line-color","line-opacity","line-width"]',
      "[]",
    ]);
  });

  it("fade what does not belong to a selection, and send no data for it", () => {
    const selected = selectMapEmphasis(view, { kind: "country", id: "TJK" });
    const { states, data } = calls({ ...picture, selected }, picture);
    expect(data).toEqual([]);
    expect(states).toContainEqual(["marks:country:IRN", { strength: "faint" }]);
    expect(states).not.toContainEqual(["marks:country:TJK", expect.anything()]);
    const links = new Set(scene.links.map(({ id }) => `marks:${id}`));
    const arcs = states.filter(([id]) => links.has(id));
    expect(arcs.length).toBe(scene.links.filter(({ a, b }) => a !== "country:TJK" && b !== "country:TJK").length);
  });

  it("only dim the rest under the pointer, and show what is pointed at even when it had faded", () => {
    const selected = selectMapEmphasis(view, { kind: "country", id: "TJK" });
    const hovered = selectMapEmphasis(view, { kind: "country", id: "IRN" });
    const { states } = calls({ ...picture, selected, hovered }, { ...picture, selected });
    expect(states).toContainEqual(["marks:country:IRN", { strength: "full" }]);
    expect(states).toContainEqual(["countries:IRN", { outline: "hovered" }]);
    expect(states).not.toContainEqual(["marks:country:CHN", expect.anything()]);
    const alone = calls({ ...picture, hovered }, picture).states;
    expect(alone).toContainEqual(["marks:country:CHN", { strength: "dim" }]);
  });

  it("ask for images of the theme when it changes", () => {
    const dark = { ...picture, palette: aPalette("dark") };
    const { data } = calls(dark, picture);
    expect(data.map(([source]) => source).toSorted()).toEqual([
      "arc-signs",
      "badges",
      "labels",
      "mores",
      "place-dots",
      "place-names",
      "region-names",
    ]);
  });

  it("draw no city of the base map where an event has its place", () => {
    const { data } = calls(picture, aPicture());
    expect(scene.places.map(({ name }) => name)).toEqual(["Kabul"]);
    expect(data.find(([source]) => source === "cities")?.[1].length).toBe(6);
  });
});

describe("the layer of cells", () => {
  const points = pointsOf([{ at: [66, 34] }, { at: [66, 34] }, { at: [60, 30], type: "ASSAULT" }]);
  const viewport = { zoom: 4, center: [62, 32] as const, width: 800, height: 600 };
  const cells = cellMarks(points, gridOf(viewport), viewport, []);
  const withCellsOf = (marks: Picture["marks"]["cells"]): Picture =>
    aPicture({ scene: aScene({ points }), marks: { ...aPicture().marks, cells: marks } });

  it("sends the cells once, and nothing for the same list", () => {
    const { data } = calls(withCellsOf(cells), aPicture());
    expect(data).toContainEqual(["cells", cells.map(({ id }) => id)]);
    expect(calls(withCellsOf(cells), withCellsOf(cells)).data).toEqual([]);
  });

  it("takes the last cells away when a filter leaves none", () => {
    expect(calls(withCellsOf([]), withCellsOf(cells)).data).toContainEqual(["cells", []]);
  });

  it("rings the cell under the pointer without new data", () => {
    const [first] = cells;
    if (first === undefined) throw new Error("no cell");
    const { data, states } = calls({ ...withCellsOf(cells), pointed: first.id }, withCellsOf(cells));
    expect(data).toEqual([]);
    expect(states).toEqual([[`marks:${first.id}`, { pointed: true }]]);
  });
});
