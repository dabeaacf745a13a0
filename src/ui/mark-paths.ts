import type { Family } from "../model/vocabulary.ts";

/** Share of the size that each shape takes, so that all five look equally heavy. */
const SCALE: Readonly<Record<Family, number>> = { talks: 0.94, support: 0.86, pressure: 1.06, force: 1.12, statement: 1 };

/** An SVG path of a family's shape, centred on 0,0; `size` is its width in the path's own units. */
export function markPath(family: Family, size: number): string {
  const r = (size * SCALE[family]) / 2;
  switch (family) {
    case "talks":
      return circlePath(r);
    case "support":
      return polygon([
        [-r, -r],
        [r, -r],
        [r, r],
        [-r, r],
      ]);
    case "pressure":
      return polygon([
        [0, -r],
        [r, r * 0.78],
        [-r, r * 0.78],
      ]);
    case "force":
      return polygon([
        [0, -r],
        [r, 0],
        [0, r],
        [-r, 0],
      ]);
    case "statement":
      return polygon([0, 1, 2, 3, 4, 5].map((i) => [r * Math.sin((i * Math.PI) / 3), -r * Math.cos((i * Math.PI) / 3)]));
  }
}

/** A circle of radius `r` round 0,0. */
export function circlePath(r: number): string {
  return `M${round(-r)} 0A${round(r)} ${round(r)} 0 1 1 ${round(r)} 0A${round(r)} ${round(r)} 0 1 1 ${round(-r)} 0Z`;
}

function polygon(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
