import { formatCount } from "../../text/count.ts";
import { ICON_PATHS } from "../../ui/icon-paths.ts";
import {
  BADGE_HEIGHT,
  badgeSize,
  CHEVRON,
  countrySize,
  GAP,
  GLYPH,
  PILL_HEIGHT,
  pillWidth,
  placeSize,
  regionSize,
  type Measure,
  type TextStyle,
} from "../layout/sizes.ts";
import type { Palette } from "../palette.ts";
import { roundedRect, type Context2D, type Drawing } from "./canvas.ts";
import { FONTS, setFont } from "./fonts.ts";
import type { ImageSpec } from "./image-id.ts";

type Spec<K extends ImageSpec["kind"]> = Extract<ImageSpec, { kind: K }>;

/** From the middle of a line of text to its baseline, as a share of its size: half of Inter's cap height. */
const BASELINE = 0.364;

interface Words {
  readonly text: string;
  readonly style: TextStyle;
  readonly x: number;
  readonly color: string;
  /** Colour behind the letters; none on a badge. */
  readonly halo?: string;
}

function write(context: Context2D, palette: Palette, { text, style, x, color, halo }: Words): void {
  setFont(context, style, palette);
  const y = Math.round(FONTS[style].size * BASELINE);
  if (halo !== undefined) {
    context.lineJoin = "round";
    context.lineWidth = 3.5;
    context.strokeStyle = halo;
    context.globalAlpha = 0.85;
    context.strokeText(text, x, y);
    context.globalAlpha = 1;
  }
  context.fillStyle = color;
  context.fillText(text, x, y);
}

export function drawCountry({ name, count, edge, selected }: Spec<"country">, palette: Palette, measure: Measure): Drawing {
  const size = countrySize(name, count, measure, edge !== null);
  return {
    ...size,
    draw(context) {
      const left = -size.w / 2;
      const start = left + (edge !== null && edge !== "right" ? CHEVRON : 0);
      const pill = pillWidth(count, measure);
      const end = start + measure(name.toUpperCase(), "country") + GAP;
      const color = count === 0 ? palette.muted : palette.ink;
      write(context, palette, { text: name.toUpperCase(), style: "country", x: start, color, halo: palette.land });
      if (count > 0) drawPill(context, palette, count, Math.round(end), pill, selected, measure);
      if (edge !== null) drawChevron(context, palette, edge, edge === "right" ? size.w / 2 - 4 : left + 4);
    },
  };
}

function drawPill(context: Context2D, palette: Palette, count: number, x: number, w: number, selected: boolean, measure: Measure): void {
  roundedRect(context, x, -PILL_HEIGHT / 2, w, PILL_HEIGHT, PILL_HEIGHT / 2);
  context.fillStyle = selected ? palette.accent : palette.ink;
  context.fill();
  write(context, palette, {
    text: formatCount(count),
    style: "pill",
    x: x + (w - measure(formatCount(count), "pill")) / 2,
    color: palette.paper,
  });
}

/** Points off the map, to where the country is. */
function drawChevron(context: Context2D, palette: Palette, edge: "left" | "right" | "top" | "bottom", x: number): void {
  const turns = { right: 0, bottom: 1, left: 2, top: 3 }[edge];
  context.save();
  context.translate(x, 0);
  context.rotate((turns * Math.PI) / 2);
  context.beginPath();
  context.moveTo(-2, -4);
  context.lineTo(2, 0);
  context.lineTo(-2, 4);
  context.lineCap = "round";
  context.lineJoin = "round";
  for (const [width, color] of [
    [4, palette.land],
    [1.75, palette.muted],
  ] as const) {
    context.lineWidth = width;
    context.strokeStyle = color;
    context.stroke();
  }
  context.restore();
}

type BadgeWords = Omit<Spec<"badge">, "kind" | "count"> & { readonly count: number | null };

export function drawBadge({ name, count, glyph, selected }: BadgeWords, palette: Palette, measure: Measure): Drawing {
  const size = badgeSize(name, count, measure);
  return {
    ...size,
    draw(context) {
      const [left, top] = [-size.w / 2, -BADGE_HEIGHT / 2];
      roundedRect(context, left + 0.5, top + 0.5, size.w - 1, BADGE_HEIGHT - 1, BADGE_HEIGHT / 2);
      context.save();
      context.shadowColor = palette.veil;
      context.shadowBlur = 4;
      context.shadowOffsetY = 1;
      context.fillStyle = palette.raised;
      context.fill();
      context.restore();
      context.lineWidth = selected ? 2 : 1;
      context.strokeStyle = selected ? palette.accent : palette.line;
      context.stroke();
      drawGlyph(context, ICON_PATHS[glyph], left + 8, palette.muted);
      const start = left + 8 + GLYPH + 5;
      const end = start + measure(name, "badge") + GAP;
      write(context, palette, { text: name, style: "badge", x: start, color: palette.ink });
      if (count !== null) write(context, palette, { text: formatCount(count), style: "badge", x: end, color: palette.muted });
    },
  };
}

function drawGlyph(context: Context2D, path: string, x: number, color: string): void {
  context.save();
  context.translate(x, -GLYPH / 2);
  context.scale(GLYPH / 16, GLYPH / 16);
  context.lineWidth = 1.5;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.strokeStyle = color;
  context.stroke(new Path2D(path));
  context.restore();
}

export function drawPlace({ name, count, selected }: Spec<"place">, palette: Palette, measure: Measure): Drawing {
  const size = placeSize(name, count, measure);
  return {
    ...size,
    draw(context) {
      const left = -size.w / 2;
      const color = selected ? palette.accent : palette.ink;
      write(context, palette, { text: name, style: "place", x: left, color, halo: palette.land });
      write(context, palette, {
        text: formatCount(count),
        style: "place",
        x: left + measure(name, "place") + GAP,
        color: palette.muted,
        halo: palette.land,
      });
    },
  };
}

export function drawRegion({ name, selected }: Spec<"region">, palette: Palette, measure: Measure): Drawing {
  const size = regionSize(name, measure);
  return {
    ...size,
    draw: (context) =>
      write(context, palette, {
        text: name,
        style: "region",
        x: -size.w / 2,
        color: selected ? palette.accent : palette.muted,
        halo: palette.land,
      }),
  };
}
