import { FAMILIES } from "../../model/vocabulary.ts";
import { markPath } from "../../ui/mark-paths.ts";
import { SINGLE } from "../cells/cell-size.ts";
import type { Palette } from "../palette.ts";
import type { Context2D, Drawing } from "./canvas.ts";
import type { ImageSpec } from "./image-id.ts";

type Spec<K extends ImageSpec["kind"]> = Extract<ImageSpec, { kind: K }>;

const RING = 4;
/** A family's shape is a little smaller than the room it has. */
const SHAPE = 12;

/** A disc for the number in a ring of the families' colours, from the top, in their order. */
export function drawRing({ d, parts }: Spec<"ring">, palette: Palette): Drawing {
  const whole = parts.reduce((a, b) => a + b, 0);
  return {
    w: d,
    h: d,
    draw(context) {
      const radius = d / 2;
      disc(context, radius + 1, palette.land);
      let from = -Math.PI / 2;
      FAMILIES.forEach((family, i) => {
        const to = from + ((parts[i] ?? 0) / whole) * Math.PI * 2;
        if (to === from) return;
        context.beginPath();
        context.arc(0, 0, radius, from, to);
        context.lineTo(0, 0);
        context.fillStyle = palette.families[family];
        context.fill();
        from = to;
      });
      disc(context, radius - RING, palette.raised);
    },
  };
}

function disc(context: Context2D, radius: number, color: string): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, Math.PI * 2);
  context.fillStyle = color;
  context.fill();
}

/** One event, as the timeline draws it: the shape and colour of its family, the outline of its status. */
export function drawEvent({ family, status, voice }: Spec<"event">, palette: Palette): Drawing {
  return {
    w: SINGLE + 6,
    h: SINGLE + 6,
    draw(context) {
      const path = new Path2D(markPath(family, SHAPE));
      const color = palette.families[family];
      context.lineJoin = "round";
      context.strokeStyle = palette.land;
      context.lineWidth = 3.5;
      context.stroke(path);
      if (status === "occurred" || status === "ongoing") {
        context.fillStyle = color;
        if (status === "ongoing") fadeRight(context, path);
        else paint(context, path);
      } else {
        context.fillStyle = palette.raised;
        paint(context, path);
        context.strokeStyle = color;
        context.lineWidth = 1.5;
        if (status !== "did-not-happen") {
          context.lineCap = "round";
          context.setLineDash(status === "planned" ? [3, 1.9] : [0.01, 2.6]);
        }
        context.stroke(path);
        context.setLineDash([]);
        if (status === "did-not-happen") strike(context);
      }
      if (voice === "attributed") quote(context, palette);
    },
  };
}

function paint(context: Context2D, path: Path2D): void {
  context.save();
  context.clip(path);
  context.fillRect(-SHAPE, -SHAPE, SHAPE * 2, SHAPE * 2);
  context.restore();
}

/** Solid on the left, open on the right. */
function fadeRight(context: Context2D, path: Path2D): void {
  for (const [share, alpha] of [
    [1, 0.28],
    [0.74, 0.45],
    [0.52, 1],
  ] as const) {
    context.save();
    context.beginPath();
    context.rect(-SHAPE * 0.6, -SHAPE, SHAPE * 1.2 * share, SHAPE * 2);
    context.clip();
    context.globalAlpha = alpha;
    paint(context, path);
    context.restore();
  }
}

function strike(context: Context2D): void {
  context.beginPath();
  context.moveTo(-SHAPE / 2, SHAPE / 2);
  context.lineTo(SHAPE / 2, -SHAPE / 2);
  context.stroke();
}

function quote(context: Context2D, palette: Palette): void {
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.3;
  context.lineCap = "round";
  for (const x of [6, 8.6]) {
    context.beginPath();
    context.moveTo(x, -9);
    context.lineTo(x - 0.8, -6);
    context.stroke();
  }
}
