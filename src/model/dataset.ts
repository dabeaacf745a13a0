import type { Actor, Country, Region, Relation } from "./actor.ts";
import type { DocumentMeta } from "./document.ts";
import type { EventDetail } from "./event.ts";
import type { EventTable, KnownUntil } from "./event-table.ts";
import type { Place } from "./place.ts";
import type { ViewQuery } from "./view.ts";

/** Raised whenever a file changes its shape; the app refuses another. */
export const SCHEMA = 1;

/** `public/data/index.json`: every dataset that this deployment has; the first is shown when a link names none. */
export interface DatasetIndex {
  readonly schema: number;
  readonly datasets: readonly DatasetEntry[];
}

export interface DatasetEntry {
  readonly id: string;
  readonly title: string;
  readonly events: number;
  readonly documents: number;
  /** Folder beside `index.json`. */
  readonly path: string;
  /** SHA-256 (hex) of `manifest.json` and of the table's first shard, so that both can be fetched at once. */
  readonly manifest: string;
  readonly table: string;
}

export interface FileInfo {
  readonly sha256: string;
  readonly bytes: number;
}

/** A table with more rows is cut: compile writes it so, and the app asks for the first file before it has read the manifest. */
export const MOST_ROWS_OF_ONE_FILE = 50_000;

/** One file of the event table: rows `first` up to, not including, `first + rows`. */
export interface TableShard {
  /** Below the dataset's folder: `events.json` when it is the only one, else `events/<n>.json`. */
  readonly path: string;
  readonly first: number;
  readonly rows: number;
}

/** What the map looks at, and where the labels of large countries stand. */
export interface Frame {
  /** West, south, east, north in degrees. */
  readonly bbox: readonly [number, number, number, number];
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  /** Longitude, latitude of a label that is not at its country's own label point. */
  readonly labels: Readonly<Record<string, readonly [number, number]>>;
}

/** `<ds>/manifest.json`. */
export interface Manifest {
  readonly schema: number;
  readonly id: string;
  /** First 12 hex digits of a hash over all of the dataset's files: cited, and shown. */
  readonly version: string;
  readonly title: string;
  readonly description: string;
  /** What the data and its texts may be used for, one paragraph. */
  readonly licence: string;
  readonly counts: {
    readonly events: number;
    readonly undated: number;
    readonly unplaced: number;
    readonly documents: number;
    readonly actors: number;
    readonly relations: number;
  };
  /** ISO days; of finite bounds only; `null` when no event is dated. */
  readonly extent: { readonly start: string; readonly end: string } | null;
  /**
   * By path below the dataset's folder; documents included. Details too, unless there are more than a hundred shards:
   * then their hashes are in `details/hashes.json` ({@link DetailHashes}), which is here in their place.
   */
  readonly files: Readonly<Record<string, FileInfo>>;
  /** In order of rows; never empty. */
  readonly tables: readonly TableShard[];
  readonly defaultView: ViewQuery;
  readonly frame: Frame;
  readonly documents: readonly DocumentMeta[];
  readonly actors: readonly Actor[];
  readonly countries: readonly Country[];
  readonly regions: readonly Region[];
  readonly places: readonly Place[];
  readonly relations: readonly Relation[];
  /** Old id → new id. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Rows per `details/<n>.json`: row `r` is in shard `floor(r / detailShard)`. */
  readonly detailShard: number;
}

/**
 * `<ds>/events.json` or `<ds>/events/<n>.json`: {@link EventTable} with plain arrays in place of typed ones, and of a
 * shard only its rows; offsets start at 0 in each. Open days are `null`.
 */
export interface EventTableJson {
  readonly schema: number;
  readonly length: number;
  readonly ids: readonly string[];
  readonly start: readonly (number | null)[];
  readonly end: readonly (number | null)[];
  readonly as: readonly number[];
  readonly precision: readonly number[];
  readonly type: readonly number[];
  readonly status: readonly number[];
  readonly voice: readonly number[];
  readonly document: readonly number[];
  readonly place: readonly number[];
  readonly actors: ListColumnJson;
  readonly actorRole: readonly number[];
  readonly speakers: ListColumnJson;
  readonly speakerHop: readonly number[];
  readonly countries: ListColumnJson;
  readonly countryClass: readonly number[];
  readonly countryDirect: readonly number[];
  readonly mentions: ListColumnJson;
  readonly mentionKind: readonly number[];
  readonly linkFrom: ListColumnJson;
  readonly linkTo: readonly number[];
  readonly linkDirected: readonly number[];
  /** Degrees, to five decimals; `null` for no point. Both are there only when the dataset has tables. */
  readonly lng?: readonly (number | null)[];
  readonly lat?: readonly (number | null)[];
}

export interface ListColumnJson {
  readonly offsets: readonly number[];
  readonly values: readonly number[];
}

/** `<ds>/details/<n>.json`. */
export interface DetailShard {
  readonly schema: number;
  /** First row of this shard. */
  readonly first: number;
  readonly events: readonly EventDetail[];
}

/** `<ds>/details/hashes.json`, of large datasets only. */
export interface DetailHashes {
  readonly schema: number;
  /** SHA-256 (hex) of `details/<n>.json`, by `n`. */
  readonly hashes: readonly string[];
}

/** Event id → row. */
export interface RowLookup {
  get(id: string): number | undefined;
  has(id: string): boolean;
}

/**
 * A dataset as the app holds it, never changed. While a large one arrives each shard makes another, whose table has
 * more rows and whose other parts are the same objects; `table.length` may then be less than `manifest.counts.events`.
 */
export interface Dataset {
  readonly id: string;
  readonly manifest: Manifest;
  readonly table: EventTable;
  readonly knownUntil: KnownUntil;
  /** Id → index, for the edges. */
  readonly rowOf: RowLookup;
  readonly actorOf: ReadonlyMap<string, number>;
  readonly countryOf: ReadonlyMap<string, number>;
  readonly placeOf: ReadonlyMap<string, number>;
  readonly documentOf: ReadonlyMap<string, number>;
}
