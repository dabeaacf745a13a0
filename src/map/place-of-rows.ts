import type { Dataset } from "../model/dataset.ts";

/** The one place that rows name, mostly their country; `null` when they name several or none. */
export function placeOfRows({ table, manifest }: Dataset, rows: Int32Array): string | null {
  const place = table.place[rows[0] ?? -1] ?? -1;
  return rows.every((row) => table.place[row] === place) ? (manifest.places[place]?.name ?? null) : null;
}
