import { describe, expect, it } from "vitest";
import type { Map as MapLibreMap } from "maplibre-gl";
import { stackOf } from "../../src/map/map-style.ts";
import { repaint } from "../../src/map/repaint.ts";
import { createPainter } from "../../src/map/painter.ts";
import { selectMapScene } from "../../src/selectors/map-scene.ts";
import { inputs } from "../build.ts";
import { fakeMap } from "../fake-map.ts";
import { seedDataset } from "../panel/seed.ts";
import { aPalette, aPicture, layoutAt } from "./a-picture.ts";

const scene = selectMapScene(inputs(seedDataset()));
const picture = aPicture({ scene, marks: layoutAt(scene, 806, 572) });

/** A MapLibre map as far as a painter uses one; `refuse` makes a source throw, as one does while its context is lost. */
function aMap(refuse: { source: string | null } = { source: null }) {
  const { calls, setData, setFeatureState, forget } = fakeMap();
  const painted: string[] = [];
  const map = {
    setFeatureState,
    setPaintProperty: (id: string) => void painted.push(id),
    getSource: (source: string) => ({
      setData(data: GeoJSON.FeatureCollection) {
        if (source === refuse.source) throw new Error("lost");
        setData(source, data);
      },
    }),
  };
  return { map: map as unknown as MapLibreMap, calls, forget, painted };
}

describe("createPainter", () => {
  it("touches nothing for the same picture", () => {
    const { map, calls, forget } = aMap();
    const painter = createPainter(map, stackOf(null), picture.palette, repaint);
    painter.paint(picture);
    forget();
    painter.paint({ ...picture });
    expect(calls).toEqual({ data: [], states: [], paints: [] });
  });

  it("draws everything again when the style was built anew, for its states are gone", () => {
    const { map, calls, forget } = aMap();
    const painter = createPainter(map, stackOf(null), picture.palette, repaint);
    painter.paint(picture);
    const [data, states] = [calls.data.length, calls.states.length];
    forget();
    painter.forget();
    painter.paint(picture);
    expect([calls.data.length, calls.states.length]).toEqual([data, states]);
    expect(states).toBeGreaterThan(0);
  });

  it("tries a layer again that threw, and does not take the picture for drawn", () => {
    const refuse: { source: string | null } = { source: "marks" };
    const { map, calls } = aMap(refuse);
    const painter = createPainter(map, stackOf(null), picture.palette, repaint);
    expect(() => painter.paint(picture)).toThrow("lost");
    refuse.source = null;
    painter.paint(picture);
    expect(calls.data.map(([source]) => source)).toContain("marks");
  });

  it("repaints for another theme, and only then", () => {
    const { map, painted } = aMap();
    const painter = createPainter(map, stackOf(null), picture.palette, repaint);
    painter.paint(picture);
    expect(painted).toEqual([]);
    painter.paint({ ...picture, palette: { ...aPalette("dark"), name: "dark" } });
    expect(painted).toContain("country-fill");
  });
});
