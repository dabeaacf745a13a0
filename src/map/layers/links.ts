import type { ExpressionSpecification, LineLayerSpecification } from "maplibre-gl";
import { FAMILIES, type StatusGroup } from "../../model/vocabulary.ts";
import { imageId } from "../images/image-id.ts";
import { arrowLength } from "../layout/arcs.ts";
import type { ArcMark } from "../layout/marks.ts";
import type { Palette } from "../palette.ts";
import { lineFeature, pointFeature } from "./features.ts";
import { byStrength, MARKS, ofEach, ofKind, updateStrength, type MapLayer } from "./layer.ts";

const ARCS = "arcs";
const SIGNS = "arc-signs";

/** Dash and cap say the status, and nothing else does. */
const LINES: Readonly<Record<StatusGroup, Pick<LineLayerSpecification, "layout" | "paint">>> = {
  fact: { layout: { "line-cap": "butt" }, paint: {} },
  planned: { layout: { "line-cap": "butt" }, paint: { "line-dasharray": [3.2, 2] } },
  imagined: { layout: { "line-cap": "round" }, paint: { "line-dasharray": [0, 2.1] } },
};

function familyColor({ families }: Palette): ExpressionSpecification {
  const [first, ...rest] = FAMILIES;
  return [
    "match",
    ["get", "family"],
    first,
    families[first],
    ...rest.flatMap((family) => [family, families[family]]),
    families.statement,
  ] as ExpressionSpecification;
}

function line(group: StatusGroup, palette: Palette): LineLayerSpecification {
  const { layout, paint } = LINES[group];
  return {
    id: `arcs-${group}`,
    type: "line",
    source: MARKS,
    // Nothing but arcs has one.
    filter: ["==", ["get", "group"], group],
    layout: { "line-join": "round", ...layout },
    paint: { ...paint, "line-color": familyColor(palette), "line-width": ["get", "width"], "line-opacity": byStrength(1, 0.35, 0.15) },
  };
}

/** Arcs between actors, with arrowheads and the quotation marks of what is attributed. */
export const linksLayer: MapLayer = {
  layers: (palette) => [
    {
      id: "arcs-casing",
      type: "line",
      source: MARKS,
      filter: ofKind(ARCS),
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": ofEach(palette.land),
        "line-width": ["+", ["get", "width"], 2.5],
        "line-opacity": byStrength(0.8, 0.3, 0.1),
      },
    },
    line("fact", palette),
    line("planned", palette),
    line("imagined", palette),
    {
      id: SIGNS,
      type: "symbol",
      source: MARKS,
      filter: ofKind(SIGNS),
      layout: {
        "icon-image": ["get", "image"],
        "icon-rotate": ["get", "angle"],
        "icon-rotation-alignment": "viewport",
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
        "icon-padding": 0,
      },
      paint: { "icon-opacity": byStrength(1, 0.35, 0.15) },
    },
  ],
  update(map, next, prev) {
    const [arcs, before] = [next.marks.arcs, prev.marks.arcs];
    if (arcs !== before) map.setMarks(ARCS, arcs.map(arcFeature));
    if (arcs !== before || next.palette.name !== prev.palette.name) {
      map.setMarks(
        SIGNS,
        arcs.flatMap((arc) => signFeatures(arc, next.palette)),
      );
    }
    if (arcs === before && next.selected === prev.selected && next.hovered === prev.hovered) return;
    const [ids, known] = [arcs.map(({ link }) => link.id), new Set<string>(before.map(({ link }) => link.id))];
    updateStrength(map, ids, known, next, prev);
  },
};

function arcFeature({ link: { id, family, group }, line: points, width }: ArcMark): GeoJSON.Feature {
  return lineFeature(points, { id, family, group, width });
}

/** All signs of an arc share its id, and with it its strength. */
function signFeatures({ link: { id, family }, arrows, quote, width }: ArcMark, palette: Palette): readonly GeoJSON.Feature[] {
  const arrow = imageId({ kind: "arrow", family, length: arrowLength(width) }, palette);
  const heads = arrows.map(({ at, angle }) => pointFeature(at, { id, angle, image: arrow }));
  return quote === null ? heads : [...heads, pointFeature(quote.at, { id, angle: 0, image: imageId({ kind: "quote" }, palette) })];
}
