import { issueAt, type Issue } from "../issue.ts";
import { didYouMean } from "../nearest.ts";
import type { PublishedId } from "../reference.ts";
import type { Seeds } from "../seeds.ts";
import { lineAndColumn } from "../source-text.ts";
import type { YamlFile } from "../yaml-file.ts";
import { rowIssues } from "../tables/row-issues.ts";
import type { Scanned } from "../tables/scan.ts";
import type { Checked } from "./checked.ts";

const KINDS = ["event", "actor", "place", "document"] as const;

/** Event ids are unique across documents, document ids across the dataset. Rows of tables are looked at where they are read. */
export function checkDuplicateIds({ seeds }: Checked): readonly Issue[] {
  const events = seeds.documents.flatMap(({ events: list }) =>
    list.map(({ value, file, at }) => ({ id: value.id, file, path: [...at, "id"] })),
  );
  const documents = [...seeds.documents, ...seeds.tables].map(({ document, file }) => ({
    id: document.id,
    file,
    path: ["document", "id"],
  }));
  return [...duplicates(events, "event"), ...duplicates(documents, "document")];
}

function duplicates(
  ids: readonly { readonly id: string; readonly file: YamlFile; readonly path: readonly (string | number)[] }[],
  what: string,
): readonly Issue[] {
  const first = new Map<string, string>();
  return ids.flatMap(({ id, file, path }) => {
    const spot = file.valueSpot(path);
    const before = first.get(id);
    if (before === undefined) first.set(id, `${file.path}:${lineAndColumn(spot)}`);
    return before === undefined
      ? []
      : [issueAt(spot, "duplicate-id", `found ${what} "${id}" again, expected an id of its own: it stands at ${before} already`)];
  });
}

/** Links are kept for years: an id that was published lives on, or leads to one that does. */
export function checkPublishedIds({ seeds, reference }: Checked, scanned: Scanned): readonly Issue[] {
  const { dataset, aliases, whole } = seeds;
  if (dataset === null || !whole || scanned.issues.length > 0) return [];
  const lives = livingTest(seeds, scanned);
  const file = aliases.file ?? dataset.file;
  const collected = rowIssues();
  for (const { kind, id } of reference.published(dataset.value.id)) {
    if (lives(kind, id) || aliases.entries.has(id) || reference.countries.has(id) || reference.regions.has(id)) continue;
    collected.add(
      file.valueSpot(aliases.file === null ? [] : ["aliases"]),
      "published-id-gone",
      `found no ${kind} "${id}", which has been published, expected it or an alias for it`,
      `add "${id}: <new id>" to aliases.yaml; if it was never published, delete its folder under public/data and compile again`,
    );
  }
  return collected.finish();
}

type Lives = (kind: PublishedId["kind"], id: string) => boolean;

function livingTest({ documents, tables, actors, tableActors, places }: Seeds, { events }: Scanned): Lives {
  const documentIds = new Set([...documents, ...tables].map(({ document }) => document.id));
  return (kind, id) => {
    if (kind === "event") return events.has(id);
    if (kind === "document") return documentIds.has(id);
    return kind === "place" ? places.declared.has(id) : actors.declared.has(id) || tableActors.has(id);
  };
}

/** Ids that people have written: among those of tables a near one says nothing. */
function writtenIds({ documents, tables, actors, places }: Seeds): readonly string[] {
  return [
    ...documents.flatMap(({ events }) => events.map(({ value }) => value.id)),
    ...[...documents, ...tables].map(({ document }) => document.id),
    ...actors.declared,
    ...places.declared,
  ];
}

/** An alias leads from an id that is gone, by however many steps, to one that lives. */
export function checkAliases({ seeds, reference }: Checked, scanned: Scanned): readonly Issue[] {
  const { file, entries } = seeds.aliases;
  if (file === null) return [];
  const lives = livingTest(seeds, scanned);
  const exists = (id: string) => KINDS.some((kind) => lives(kind, id)) || reference.countries.has(id) || reference.regions.has(id);
  return [...entries].flatMap(([old, next]) => {
    if (exists(old))
      return [
        issueAt(
          file.keySpot(["aliases", old]),
          "bad-alias",
          `found an alias for "${old}", which is in use, expected an old id that is not`,
        ),
      ];
    if (exists(next) || entries.has(next) || !seeds.whole) {
      return leadsInCircle(old, entries)
        ? [
            issueAt(
              file.valueSpot(["aliases", old]),
              "bad-alias",
              `found "${old}" leading back to itself, expected an id in use at the end`,
            ),
          ]
        : [];
    }
    return [
      issueAt(
        file.valueSpot(["aliases", old]),
        "bad-alias",
        `found no "${next}" that "${old}" could lead to, expected an id in use`,
        didYouMean(next, writtenIds(seeds)),
      ),
    ];
  });
}

function leadsInCircle(old: string, aliases: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let id: string | undefined = old; id !== undefined; id = aliases.get(id)) {
    if (seen.has(id)) return true;
    seen.add(id);
  }
  return false;
}
