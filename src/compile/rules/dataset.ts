import { issueAt, type Issue } from "../issue.ts";
import { didYouMean } from "../nearest.ts";
import type { Checked } from "./checked.ts";
import { checkActorRef, checkCountryRef, checkRegionRef, type Use } from "./references.ts";

/** What the frame and the default view name must exist. */
export function checkDataset({ seeds, reference }: Checked): readonly Issue[] {
  if (seeds.dataset === null) return [];
  const { file, value } = seeds.dataset;
  const { frame, view } = value;
  const use = (id: string, ...path: readonly (string | number)[]): Use => ({ id, file, path });
  const listed = (choice: string | readonly string[] | undefined) => (choice === undefined || typeof choice === "string" ? [] : choice);
  const documents = new Set([...seeds.documents, ...seeds.tables].map(({ document }) => document.id));
  return [
    ...frame.countries.flatMap((id, i) => checkCountryRef(use(id, "frame", "countries", i), reference)),
    ...Object.keys(frame.labels ?? {}).flatMap((id) => checkCountryRef(use(id, "frame", "labels", id), reference)),
    ...(frame.regions ?? []).flatMap((id, i) => checkRegionRef(use(id, "frame", "regions", i), reference)),
    ...listed(view?.countries).flatMap((id, i) => checkCountryRef(use(id, "view", "countries", i), reference)),
    ...(["actors", "by"] as const).flatMap((key) =>
      listed(view?.[key]).flatMap((id, i) => checkActorRef(use(id, "view", key, i), seeds, reference)),
    ),
    ...listed(view?.docs).flatMap((id, i) =>
      documents.has(id) || !seeds.whole
        ? []
        : [
            issueAt(
              file.valueSpot(["view", "docs", i]),
              "unknown-document",
              `found document "${id}", expected one of this dataset`,
              didYouMean(id, documents),
            ),
          ],
    ),
  ];
}
