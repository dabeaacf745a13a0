import type { Family } from "../../model/vocabulary.ts";
import { DOT } from "../layout/sizes.ts";
import type { Palette } from "../palette.ts";
import type { Context2D, Drawing } from "./canvas.ts";

/** The mark of a city or site: a ring with a dot, so that it is no event's own shape. */
export function drawDot(selected: boolean, palette: Palette): Drawing {
  const color = selected ? palette.accent : palette.ink;
  const disc = (context: Context2D, radius: number, fill: string) => {
    context.beginPath();
    context.arc(0, 0, radius, 0, Math.PI * 2);
    context.fillStyle = fill;
    context.fill();
  };
  return {
    w: DOT,
    h: DOT,
    draw(context) {
      disc(context, 6, palette.land);
      disc(context, 5, color);
      disc(context, 3.4, palette.land);
      disc(context, 2, color);
    },
  };
}

/** An arrowhead that points right, its tip at the right end. */
export function drawArrow(family: Family, length: number, palette: Palette): Drawing {
  return {
    w: length,
    h: length,
    draw(context) {
      const half = length / 2;
      context.beginPath();
      context.moveTo(half, 0);
      context.lineTo(-half, -half * 0.84);
      context.lineTo(-half * 0.55, 0);
      context.lineTo(-half, half * 0.84);
      context.closePath();
      context.lineJoin = "round";
      context.lineWidth = 2.5;
      context.strokeStyle = palette.land;
      context.stroke();
      context.fillStyle = palette.families[family];
      context.fill();
    },
  };
}

/** The quotation mark on arcs of which an event is attributed. */
export function drawQuote(palette: Palette): Drawing {
  return {
    w: 14,
    h: 14,
    draw(context) {
      context.beginPath();
      context.arc(0, 0, 6.5, 0, Math.PI * 2);
      context.fillStyle = palette.raised;
      context.fill();
      context.lineWidth = 1;
      context.strokeStyle = palette.line;
      context.stroke();
      context.lineWidth = 1.6;
      context.lineCap = "round";
      context.strokeStyle = palette.ink;
      for (const x of [-1.6, 1.8]) {
        context.beginPath();
        context.moveTo(x + 0.6, -2.4);
        context.lineTo(x - 0.6, 1.6);
        context.stroke();
      }
    },
  };
}

/** One tile of the hatching of disputed areas: diagonals that meet over the edges. */
export function drawHatch(palette: Palette): Drawing {
  return {
    w: 8,
    h: 8,
    draw(context) {
      context.strokeStyle = palette.hatch;
      context.lineWidth = 1;
      context.beginPath();
      for (const shift of [-8, 0, 8]) {
        context.moveTo(-6 + shift, 6);
        context.lineTo(6 + shift, -6);
      }
      context.stroke();
    },
  };
}
