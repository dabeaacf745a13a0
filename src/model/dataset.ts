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
  /** SHA-256 (hex) of `manifest.json` and `events.json`, so that both can be fetched at once. */
  readonly manifest: string;
  readonly table: string;
}

export interface FileInfo {
  readonly sha256: string;
  readonly bytes: number;
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
  /** By path below the dataset's folder; details and documents included. */
  readonly files: Readonly<Record<string, FileInfo>>;
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

/** `<ds>/events.json`: {@link EventTable} with plain arrays in place of typed ones. Open days are `null`. */
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

/** A dataset as the app holds it. Built once by `data/decode-table.ts`, never changed. */
export interface Dataset {
  readonly id: string;
  readonly manifest: Manifest;
  readonly table: EventTable;
  readonly knownUntil: KnownUntil;
  /** Id → index, for the edges. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly actorOf: ReadonlyMap<string, number>;
  readonly countryOf: ReadonlyMap<string, number>;
  readonly placeOf: ReadonlyMap<string, number>;
  readonly documentOf: ReadonlyMap<string, number>;
}
