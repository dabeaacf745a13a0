import type { Dataset } from "../model/dataset.ts";
import type { Inputs } from "../model/inputs.ts";
import { selectUnfiltered } from "./filter.ts";
import { memo } from "./memo.ts";

/** One step of the country shade. */
export interface ShadeStep {
  /** 1–5, the token `--involvement-n`. */
  readonly shade: number;
  /** Events, both inclusive. */
  readonly from: number;
  readonly to: number;
}

const STEPS = 5;

/** Steps of the shade, palest first, fixed by the whole dataset: filtering changes shades and not their meaning. */
export function selectShadeSteps({ dataset, view, text }: Inputs): readonly ShadeStep[] {
  return stepsOf(selectUnfiltered({ dataset, view, text }).perCountry);
}

/** The shade of a count; 0 when there is nothing to shade. */
export function shadeOf(steps: readonly ShadeStep[], count: number): number {
  return steps.findLast((step) => count >= step.from)?.shade ?? 0;
}

/** Countries that are involved in the dataset at all, whatever the filters: code and total, most first, then by name. */
export function selectInvolved({ dataset, view, text }: Inputs): readonly { readonly code: number; readonly total: number }[] {
  return involvedOf(dataset, selectUnfiltered({ dataset, view, text }).perCountry);
}

const involvedOf = memo((dataset: Dataset, totals: Int32Array) => {
  const name = (code: number) => dataset.manifest.countries[code]?.name ?? "";
  return Array.from(totals, (total, code) => ({ code, total }))
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total || (name(a.code) < name(b.code) ? -1 : 1));
});

/** Equal ratios, as counts of events are skewed: few countries have most. */
const stepsOf = memo((totals: Int32Array): readonly ShadeStep[] => {
  const most = totals.reduce((a, b) => Math.max(a, b), 0);
  const starts: number[] = [];
  for (let i = 0; i < STEPS; i++) {
    const from = Math.max((starts.at(-1) ?? 0) + 1, Math.round(most ** (i / STEPS)));
    if (from <= most) starts.push(from);
  }
  // The palest two are next to the colour of land: with few steps the stronger ones say more.
  const skip = Math.min(STEPS - starts.length, 2);
  return starts.map((from, i) => ({ shade: i + 1 + skip, from, to: (starts[i + 1] ?? most + 1) - 1 }));
});
