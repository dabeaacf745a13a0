import { issueAt, type Issue, type Spot } from "../issue.ts";
import type { Seeds } from "../seeds.ts";
import type { Scanned } from "../tables/scan.ts";
import { actorUses } from "./actors.ts";
import type { Checked } from "./checked.ts";

/** The map can show a region only when its outline has been made. Each is named once, where it is first used. */
export function checkOutlines({ seeds, reference: { regions, outlines } }: Checked, scanned: Scanned): readonly Issue[] {
  if (outlines === null) return [];
  const missing = new Map<string, Spot>();
  const note = (id: string, spot: () => Spot) => {
    if (regions.has(id) && !outlines.has(id) && !missing.has(id)) missing.set(id, spot());
  };
  for (const { id, file, path } of [...frameUses(seeds), ...actorUses(seeds), ...placeUses(seeds)]) note(id, () => file.valueSpot(path));
  for (const [id, spot] of scanned.regions) note(id, () => spot);
  return [...missing].map(([id, spot]) =>
    issueAt(
      spot,
      "region-without-outline",
      `found region "${id}" (${regions.get(id)?.name ?? id}), expected its outline in the map's data`,
      "run npm run geo, which outlines the regions of all datasets",
    ),
  );
}

function frameUses({ dataset }: Seeds) {
  return dataset === null
    ? []
    : (dataset.value.frame.regions ?? []).map((id, i) => ({ id, file: dataset.file, path: ["frame", "regions", i] }));
}

function placeUses({ documents }: Seeds) {
  return documents.flatMap(({ events }) =>
    events.flatMap(({ value, file, at }) =>
      value.where === undefined ? [] : [{ id: value.where.place, file, path: [...at, "where", "place"] }],
    ),
  );
}
