import { MOST_GROWTH, ratioOf, type Figure, type Target } from "./figures.ts";
import type { Measured } from "./measure-size.ts";

/** Whether a target is met where it was measured. */
export interface Verdict {
  readonly figure: string;
  readonly size: string;
  readonly found: number | null;
  readonly most: number;
  readonly of: Target["of"] | "growth";
  readonly holds: boolean;
}

/** How a figure grew from a size to ten times as many events. */
export interface Growth {
  readonly from: number;
  readonly to: number;
  readonly times: number;
}

export function verdictsOf(figure: Figure, all: readonly Measured[]): readonly Verdict[] {
  const met = figure.targets.flatMap(({ most, at, of }) =>
    all
      .filter(({ size }) => (at === "any" ? size !== "seed" : size === at))
      .map((measured): Verdict => {
        const found = of === "ratio" ? ratioOf(figure, measured) : figure.value(measured);
        return { figure: figure.name, size: sizeName(measured.size), found, most, of, holds: found !== null && found <= most };
      }),
  );
  const growth = growthOf(figure, all).filter(({ from }) => from === 100_000);
  return [
    ...met,
    ...growth.map(({ times }): Verdict => {
      return { figure: figure.name, size: sizeName(1_000_000), found: times, most: MOST_GROWTH, of: "growth", holds: times <= MOST_GROWTH };
    }),
  ];
}

export function growthOf(figure: Figure, all: readonly Measured[]): readonly Growth[] {
  return all.flatMap((measured) => {
    const { size } = measured;
    const before = size === "seed" ? undefined : all.find((other) => other.size === size / 10);
    if (!figure.grows || before === undefined || size === "seed") return [];
    const [from, to] = [figure.value(before), figure.value(measured)];
    return from === null || to === null || from === 0 ? [] : [{ from: size / 10, to: size, times: to / from }];
  });
}

export function sizeName(size: Measured["size"]): string {
  return size === "seed" ? "first seed" : size.toLocaleString("en");
}
