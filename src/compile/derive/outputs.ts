import { createHash } from "node:crypto";
import { OPEN_END, OPEN_START, formatDay } from "../../model/day.ts";
import { SCHEMA, type DatasetIndex, type FileInfo, type Manifest } from "../../model/dataset.ts";
import { MOST_SEARCHABLE_EVENTS } from "../../model/search-fields.ts";
import { canonicalJson } from "../canonical-json.ts";
import { compareText } from "../issue.ts";
import { DETAIL_SHARD, makeDetailShards } from "./details.ts";
import { makeDocumentMeta, makeSourceDocument } from "./documents.ts";
import { makeSearchIndex } from "./search-index.ts";
import { makeTable } from "./table.ts";
import { makeDefaultView } from "./default-view.ts";
import type { World } from "./world.ts";

/** Digits of the hash that name a version: enough to cite, short enough to read. */
const VERSION_DIGITS = 12;

/** Every file of a dataset, by path below the output folder. */
export function makeOutputs(world: World): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  files.set("events.json", canonicalJson(makeTable(world), 1));
  makeDetailShards(world.rows).forEach((shard, n) => files.set(`details/${n}.json`, canonicalJson(shard, 3)));
  for (const document of world.documents)
    files.set(`documents/${document.seed.document.id}.json`, canonicalJson(makeSourceDocument(document), 2));
  if (world.rows.length <= MOST_SEARCHABLE_EVENTS) files.set("search.json", canonicalJson(makeSearchIndex(world), 1));

  const manifest = canonicalJson(makeManifest(world, files), 2);
  const { id, title } = world.dataset;
  const index: DatasetIndex = {
    schema: SCHEMA,
    datasets: [
      {
        id,
        title,
        events: world.rows.length,
        documents: world.documents.length,
        path: id,
        manifest: sha256(manifest),
        table: sha256(files.get("events.json") ?? ""),
      },
    ],
  };
  const all = [...files, ["manifest.json", manifest] as const].map(([path, text]) => [`${id}/${path}`, text] as const);
  return new Map([["index.json", canonicalJson(index, 3)] as const, ...all].toSorted(([a], [b]) => compareText(a, b)));
}

function makeManifest(world: World, files: ReadonlyMap<string, string>): Manifest {
  const { dataset, rows, documents, actors, relations } = world;
  const withRole = new Set(rows.flatMap(({ parts }) => parts.map(({ actor }) => actor.id)));
  const manifest: Manifest = {
    schema: SCHEMA,
    id: dataset.id,
    version: "",
    title: dataset.title,
    description: dataset.description.trim(),
    licence: dataset.licence.trim(),
    counts: {
      events: rows.length,
      undated: rows.filter(({ event }) => event.date === null).length,
      unplaced: rows.filter(({ event }) => event.entry.value.where === undefined).length,
      documents: documents.length,
      actors: withRole.size,
      relations: relations.length,
    },
    extent: extentOfRows(world),
    files: Object.fromEntries([...files].map(([path, text]) => [path, fileInfo(text)])),
    defaultView: makeDefaultView(dataset.view),
    frame: { ...dataset.frame, regions: dataset.frame.regions ?? [], labels: dataset.frame.labels ?? {} },
    documents: documents.map(makeDocumentMeta),
    actors,
    countries: world.countries,
    regions: world.regions,
    places: world.places,
    relations,
    aliases: Object.fromEntries(world.aliases),
    detailShard: DETAIL_SHARD,
  };
  return { ...manifest, version: sha256(canonicalJson(manifest, 0)).slice(0, VERSION_DIGITS) };
}

/** From the first to the last finite bound. */
function extentOfRows({ rows }: World): Manifest["extent"] {
  const days = rows
    .flatMap(({ event: { date } }) => (date === null ? [] : [date.start, date.end]))
    .filter((day) => day !== OPEN_START && day !== OPEN_END);
  const bounds = days.reduce<readonly [number, number] | null>(
    (found, day) => (found === null ? [day, day] : [Math.min(found[0], day), Math.max(found[1], day)]),
    null,
  );
  return bounds === null ? null : { start: formatDay(bounds[0]), end: formatDay(bounds[1]) };
}

function fileInfo(text: string): FileInfo {
  return { sha256: sha256(text), bytes: Buffer.byteLength(text) };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
