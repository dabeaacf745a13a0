import { polygonsOf, readMainAtlas, readSecondAtlas, type Atlas } from "./atlas.ts";
import { countryCodes, regions, type RegionCode } from "./codes.ts";
import { mainShapes, secondShapes, type Shape } from "./countries.ts";
import { restoreCollapsed } from "./collapsed.ts";
import { controlLine, separateOverlaps, type Areas } from "./disputed.ts";
import { CONTROL_LINES, OVERLAPS, UNCODED } from "./disputes.ts";
import { areaFeature, featureCollection, labelTable, lineFeature, sorted, type Feature } from "./geojson.ts";
import { landTiles } from "./land-tiles.ts";
import { labelOf, type Label } from "./labels.ts";
import type { Polygon } from "./polygon.ts";
import { regionOutline } from "./regions.ts";
import { simplifyAtlas } from "./simplify.ts";
import { roundLine, tidyPolygons } from "./tidy.ts";

/** Central Asia is always drawn. */
const ALWAYS = ["M49-143"] as const;

/**
 * Every file of `public/data/geo/`: name to content, the same on every machine. Reads two installed packages, writes nothing.
 *
 * Throws when a region code does not exist, and when a package no longer holds what the tables say.
 *
 * @param regionCodes regions to outline, e.g. `"M49-034"`; repeats and order do not matter.
 */
export function buildGeo(regionCodes: readonly string[]): Map<string, string | Uint8Array> {
  const atlas = simplifyAtlas(readMainAtlas());
  const shapes = mainShapes(atlas, new Set(UNCODED.map(({ a3 }) => a3)));
  const second = secondAreas();
  const { countries: apart, areas } = separateOverlaps(restoreCollapsed(areasOf(atlas, shapes), second), second, OVERLAPS);

  const names = new Map(countryCodes().map(({ alpha3, name }) => [alpha3, name]));
  const countries = tidyAreas([...apart].filter(([code]) => names.has(code)));
  const named = ([code, label]: readonly [string, Label]) => [code, { ...label, name: names.get(code) ?? code }] as const;
  const outlines = tidyAreas(wanted(regionCodes).map((region) => [region, regionOutline(atlas, shapes, UNCODED, region)] as const));

  const disputed: readonly Feature[] = [
    ...OVERLAPS.map((area) => areaFeature(area.id, disputedProperties(area, "area"), tidyPolygons(areas.get(area.id) ?? []))),
    ...UNCODED.map((area) => areaFeature(area.id, disputedProperties(area, "area"), tidyPolygons(apart.get(area.a3) ?? []))),
    ...CONTROL_LINES.map((line) =>
      lineFeature(
        line.id,
        disputedProperties(line, "line"),
        controlLine(atlas, shapes, line).map((points) => roundLine(points)),
      ),
    ),
  ];

  const land = sorted(countries.map(([code, polygons]) => areaFeature(code, { name: names.get(code) ?? code }, polygons)));

  return new Map<string, string | Uint8Array>([
    ["countries.json", featureCollection(land)],
    ...[...landTiles(land)].map(([name, bytes]) => [`land/${name}`, bytes] as const),
    ["disputed.json", featureCollection(disputed)],
    ["labels.json", labelTable({ countries: labels(countries, (code) => code).map(named), regions: labels(outlines, ({ code }) => code) })],
    ["regions.json", featureCollection(outlines.map(([{ code, name, members }, land]) => areaFeature(code, { members, name }, land)))],
  ]);
}

function areasOf(atlas: Atlas, shapes: readonly Shape[]): Areas {
  return new Map(shapes.map(({ code, geometry }) => [code, polygonsOf(atlas, geometry)]));
}

function secondAreas(): Areas {
  const atlas = simplifyAtlas(readSecondAtlas());
  return areasOf(atlas, secondShapes(atlas));
}

function wanted(regionCodes: readonly string[]): readonly RegionCode[] {
  const known = regions();
  const codes = new Set<string>([...ALWAYS, ...regionCodes]);
  for (const code of codes) {
    if (!known.some((region) => region.code === code)) {
      throw new Error(`geo: found region "${code}", expected a code of UN M49 such as "M49-143"`);
    }
  }
  return known.filter(({ code }) => codes.has(code));
}

/** Those that vanish when rounded are left out. */
function tidyAreas<Key>(areas: readonly (readonly [Key, readonly Polygon[]])[]): readonly (readonly [Key, readonly Polygon[]])[] {
  return areas.map(([key, polygons]) => [key, tidyPolygons(polygons)] as const).filter(([, polygons]) => polygons.length > 0);
}

function disputedProperties({ name, note }: { readonly name: string; readonly note: string }, kind: "area" | "line") {
  return { kind, name, note };
}

function labels<Key>(areas: readonly (readonly [Key, readonly Polygon[]])[], idOf: (key: Key) => string) {
  return areas.flatMap(([key, polygons]) => {
    const label = labelOf(polygons);
    return label === null ? [] : [[idOf(key), label] as const];
  });
}
