import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { GeoLabels } from "../model/geo.ts";
import { hitTest, type Ground, type Hit } from "./hit-test.ts";
import type { Point } from "./layout/geometry.ts";
import type { MapMarks } from "./layout/marks.ts";
import type { LngLat } from "./layout/mercator.ts";
import type { PointerEvents } from "./pointer-events.ts";
import { COUNTRY_FILL, DISPUTED_AREA } from "./layers/grounds.ts";

/** The geography that a hit-test reads. */
interface PointerWorld {
  readonly labels: GeoLabels;
  /** All rings of each region. */
  readonly outlines: ReadonlyMap<string, readonly (readonly LngLat[])[]>;
  /** Whether a country has a part in the dataset. */
  readonly isKnown: (country: string) => boolean;
}

/** A country drawn smaller than this is found near the pointer as well. */
const SMALL = 24;

/** Follows the pointer: one hit-test per frame, none while the map moves. A press is one that moved less than 8 px. */
export function bindPointer(map: MapLibreMap, world: PointerWorld, marksNow: () => MapMarks | null, events: PointerEvents): () => void {
  const ground = makeGround(map, world);
  let frame = 0;
  const project = ([lng, lat]: LngLat): Point => map.project([lng, lat]);
  const hitAt = (point: Point): Hit | null => {
    const marks = marksNow();
    return marks === null ? null : hitTest(point, marks, project, world.outlines, ground);
  };
  const point = ({ point: at }: MapMouseEvent) => {
    if (frame !== 0 || map.isMoving() || !matchMedia("(hover: hover)").matches) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      const hit = hitAt(at);
      map.getCanvas().style.cursor = hit !== null && ground.isActive(hit) ? "pointer" : "";
      events.onPoint(hit, at);
    });
  };
  const leave = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    events.onPoint(null, { x: 0, y: 0 });
  };
  const press = ({ point: at }: MapMouseEvent) => events.onPress(hitAt(at), at);
  map.on("mousemove", point);
  map.on("mouseout", leave);
  map.on("movestart", leave);
  map.on("click", press);
  return () => {
    cancelAnimationFrame(frame);
    map.off("mousemove", point);
    map.off("mouseout", leave);
    map.off("movestart", leave);
    map.off("click", press);
  };
}

function makeGround(map: MapLibreMap, { labels, isKnown }: PointerWorld): Ground {
  const isSmall = (id: string): boolean => {
    const box = labels.countries[id]?.bbox;
    if (box === undefined) return false;
    const [a, b] = [map.project([box[0], box[1]]), map.project([box[2], box[3]])];
    return Math.abs(b.x - a.x) < SMALL && Math.abs(b.y - a.y) < SMALL;
  };
  return {
    at({ x, y }) {
      const features = map.queryRenderedFeatures([x, y], { layers: [DISPUTED_AREA, COUNTRY_FILL] });
      const area = features.find(({ layer }) => layer.id === DISPUTED_AREA);
      if (area !== undefined) return { kind: "disputed", name: String(area.properties["name"]), note: String(area.properties["note"]) };
      const country: unknown = features[0]?.properties["id"];
      return typeof country === "string" ? { kind: "country", id: country } : null;
    },
    isActive: (hit) => (hit.kind === "country" ? isKnown(hit.id) : hit.kind !== "disputed"),
    small({ x, y }, reach) {
      const features = map.queryRenderedFeatures(
        [
          [x - reach, y - reach],
          [x + reach, y + reach],
        ],
        { layers: [COUNTRY_FILL] },
      );
      const ids = new Set(features.map(({ properties }) => String(properties["id"])));
      return [...ids].filter((id) => isKnown(id) && isSmall(id)).map((id) => ({ kind: "country", id }));
    },
  };
}
