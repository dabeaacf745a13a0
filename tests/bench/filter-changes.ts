import type { Dataset } from "../../src/model/dataset.ts";
import { parseDay } from "../../src/model/day.ts";
import type { View } from "../../src/model/view.ts";
import { createRandom } from "./big-dataset.ts";

/** What somebody might ask for next, for the n-th time; the same for the same n. */
export type Change = (n: number) => Partial<View>;

const RANGES = 30;

/** A stretch of the dataset's time that moves on by a thirtieth of it. */
export function rangeChanges({ manifest: { extent } }: Dataset): Change {
  const [first, last] = [parseDay(extent?.start ?? "") ?? 0, parseDay(extent?.end ?? "") ?? 0];
  const step = (last - first) / RANGES;
  return (n) => {
    const start = Math.floor(first + step * (n % RANGES));
    return { range: { start, end: Math.floor(start + 2 * step) } };
  };
}

/** Another facet with every change, narrow and wide, with a range now and then. */
export function facetChanges(dataset: Dataset): Change {
  const { manifest } = dataset;
  const range = rangeChanges(dataset);
  return (n) => {
    const random = createRandom(n);
    const some = (list: readonly { readonly id: string }[]) =>
      Array.from({ length: 1 + (n % 3) }, () => list[Math.floor(random() ** 3 * list.length)]?.id ?? "");
    const facets: readonly Partial<View>[] = [
      { actors: some(manifest.actors) },
      { countries: some(manifest.countries) },
      { kinds: ["CONSULT", "FIGHT"].slice(0, 1 + (n % 2)) as View["kinds"] },
      { status: ["occurred"] },
      { by: some(manifest.actors) },
      { docs: some(manifest.documents) },
      {},
    ];
    return { ...facets[n % facets.length], ...(n % 4 === 0 && range(n)) };
  };
}
