import type { ActorKind } from "../../model/vocabulary.ts";
import type { IconName } from "../../ui/icon-paths.ts";
import type { Measure } from "../layout/sizes.ts";
import type { Palette } from "../palette.ts";
import { rasterise, BLEED, type Drawing } from "./canvas.ts";
import { drawArrow, drawDot, drawHatch, drawQuote } from "./draw-signs.ts";
import { drawBadge, drawCountry, drawPlace, drawRegion } from "./draw-words.ts";
import { parseImageId, type ImageSpec } from "./image-id.ts";

/** Kind of actor as a drawing. */
export const GLYPHS: Readonly<Record<ActorKind, IconName>> = {
  state: "state",
  government: "state",
  "armed-group": "group",
  organisation: "organisation",
  person: "person",
  delegation: "group",
  "unnamed-group": "unnamed",
  igo: "organisation",
};

type CellSpec = Extract<ImageSpec, { readonly kind: "ring" | "event" }>;
type DrawCell = (spec: CellSpec, palette: Palette) => Drawing;
let drawCell: DrawCell | null = null;

/** Cells bring their images along: they are fetched for datasets whose events have points, and for no other. */
export function provideCellImages(draw: DrawCell): void {
  drawCell = draw;
}

/**
 * Draws the image that an id asks for; `null` for an id that is not ours.
 * A pattern has no room round it: its edges must meet.
 */
export function drawImage(id: string, palette: Palette, measure: Measure, ratio: number): ImageData | null {
  const spec = parseImageId(id);
  if (spec === null) return null;
  return rasterise(drawingOf(spec, palette, measure), ratio, spec.kind === "hatch" ? 0 : BLEED);
}

function drawingOf(spec: ImageSpec, palette: Palette, measure: Measure): Drawing {
  switch (spec.kind) {
    case "country":
      return drawCountry(spec, palette, measure);
    case "badge":
      return drawBadge(spec, palette, measure);
    case "more":
      return drawBadge({ ...spec, name: spec.words, count: null, glyph: "group" }, palette, measure);
    case "ring":
    case "event":
      return drawCell?.(spec, palette) ?? { w: 1, h: 1, draw: () => undefined };
    case "place":
      return drawPlace(spec, palette, measure);
    case "region":
      return drawRegion(spec, palette, measure);
    case "dot":
      return drawDot(spec.selected, palette);
    case "arrow":
      return drawArrow(spec.family, spec.length, palette);
    case "quote":
      return drawQuote(palette);
    case "hatch":
      return drawHatch(palette);
  }
}
