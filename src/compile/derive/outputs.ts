import { OPEN_END, OPEN_START, formatDay } from "../../model/day.ts";
import { SCHEMA, type DatasetIndex, type FileInfo, type Manifest, type TableShard } from "../../model/dataset.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { Limits } from "../limits.ts";
import type { Reference } from "../reference.ts";
import { sha256, type Write } from "../write.ts";
import { recode } from "./codes.ts";
import type { DetailFiles } from "./detail-files.ts";
import { makeDocumentMeta, makeSourceDocument, makeTableMeta } from "./documents.ts";
import type { EventColumns, FinalCodes } from "./event-columns.ts";
import type { Gathering } from "./gather.ts";
import { makeSearchIndex } from "./search-index.ts";
import { makeDefaultView } from "./default-view.ts";
import type { World } from "./world.ts";

/** Digits of the hash that name a version: enough to cite, short enough to read. */
const VERSION_DIGITS = 12;

export interface OutputJob {
  readonly world: World;
  readonly gathering: Gathering;
  readonly details: DetailFiles;
  readonly reference: Reference;
  readonly limits: Limits;
  /** Below the dataset's folder. */
  readonly write: Write;
}

/** Writes every file of a dataset but those of details that stand already, and returns its entry of the index. */
export function writeDataset({ world, gathering, details, limits, write }: OutputJob): DatasetIndex["datasets"][number] {
  const { columns, codes, searchRows } = gathering;
  const final: FinalCodes = {
    actors: recode(codes.actors, world.actors),
    countries: recode(codes.countries, world.countries),
    places: recode(codes.places, world.places),
    points: world.tables.length > 0,
  };
  const tables = cutTable(columns.ids.length, limits);
  const shards = tables.map(({ path, first, rows }) => [path, write(path, canonicalJson(columns.toJson(first, rows, final), 1))] as const);
  const files: readonly (readonly [string, FileInfo])[] = [
    ...shards,
    ...details.finish(),
    ...world.documents.map((document) => {
      const path = `documents/${document.seed.document.id}.json`;
      return [path, write(path, canonicalJson(makeSourceDocument(document), 2))] as const;
    }),
    ...(columns.ids.length <= limits.searchableEvents
      ? [["search.json", write("search.json", canonicalJson(makeSearchIndex(searchRows), 1))] as const]
      : []),
  ];
  const manifest = makeManifest(world, columns, { files: Object.fromEntries(files), tables, detailShard: details.rowsPerFile });
  const { id, title, counts } = manifest;
  return {
    id,
    title,
    events: counts.events,
    documents: counts.documents,
    path: id,
    manifest: write("manifest.json", canonicalJson(manifest, 2)).sha256,
    table: shards[0]?.[1].sha256 ?? "",
  };
}

/** The entry of a dataset among those of the others, which stay as they are. */
export function makeIndex(entry: DatasetIndex["datasets"][number], { deployed, leads }: Reference): string {
  const at = leads ? 0 : deployed.findIndex(({ path }) => path === entry.path);
  const others = deployed.filter(({ path }) => path !== entry.path);
  const index: DatasetIndex = { schema: SCHEMA, datasets: at === -1 ? [...others, entry] : others.toSpliced(at, 0, entry) };
  return canonicalJson(index, 3);
}

function cutTable(events: number, { wholeTableRows, tableRows, firstTableRows }: Limits): readonly TableShard[] {
  if (events <= wholeTableRows) return [{ path: "events.json", first: 0, rows: events }];
  const start = Math.min(firstTableRows, tableRows);
  return Array.from({ length: 1 + Math.ceil((events - start) / tableRows) }, (_, n) => {
    const first = n === 0 ? 0 : start + (n - 1) * tableRows;
    return { path: `events/${n}.json`, first, rows: Math.min(n === 0 ? start : tableRows, events - first) };
  });
}

function makeManifest(
  { dataset, documents, tables, actors, countries, regions, places, relations, aliases }: World,
  columns: EventColumns,
  files: Pick<Manifest, "files" | "tables" | "detailShard">,
): Manifest {
  const [placeOf, lng] = [columns.place.view(), columns.lng.view()];
  const manifest: Manifest = {
    ...files,
    schema: SCHEMA,
    id: dataset.id,
    version: "",
    title: dataset.title,
    description: dataset.description.trim(),
    licence: dataset.licence.trim(),
    counts: {
      events: columns.ids.length,
      undated: columns.precision.view().reduce((count, precision) => count + (precision === 0 ? 1 : 0), 0),
      unplaced: placeOf.reduce((count, place, row) => count + (place === -1 && Number.isNaN(lng[row]) ? 1 : 0), 0),
      documents: documents.length + tables.length,
      actors: new Set(columns.actors.values.view()).size,
      relations: relations.length,
    },
    extent: extentOf(columns),
    defaultView: makeDefaultView(dataset.view),
    frame: { ...dataset.frame, regions: dataset.frame.regions ?? [], labels: dataset.frame.labels ?? {} },
    documents: [...documents.map(makeDocumentMeta), ...tables.map(makeTableMeta)],
    actors,
    countries,
    regions,
    places,
    relations,
    aliases: Object.fromEntries(aliases),
  };
  return { ...manifest, version: sha256(canonicalJson(manifest, 0)).slice(0, VERSION_DIGITS) };
}

/** From the first to the last finite bound. */
function extentOf({ start, end }: EventColumns): Manifest["extent"] {
  let [first, last] = [Infinity, -Infinity];
  for (const column of [start, end]) {
    for (const day of column.view()) {
      if (day === OPEN_START || day === OPEN_END) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return first > last ? null : { start: formatDay(first), end: formatDay(last) };
}
