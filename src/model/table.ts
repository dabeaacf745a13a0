import type { ActorId, CountryId } from "./actor.ts";
import type { ImportedFile } from "./document.ts";
import type { Extent, Precision } from "./interval.ts";
import type { ActorKind, Basis, Context, EventType, Role, Sector, Status } from "./vocabulary.ts";

/**
 * How exactly a table gives a place. `site` and `city` have a point; `region` is an area inside or beside a country
 * (a province, a district, a sea), `country` the whole of it; `none`: the row names no place.
 */
export const TABLE_PLACE_KINDS = ["site", "city", "region", "country", "none"] as const;
export type TablePlaceKind = (typeof TABLE_PLACE_KINDS)[number];

/** Where a row puts its event. */
export interface TablePlace {
  readonly kind: TablePlaceKind;
  /** `null` when the table names none, or one that ISO 3166-1 does not have. */
  readonly country: CountryId | null;
  /** As the table spells it. */
  readonly name: string | null;
  /** Longitude, latitude in degrees; never `null` for a site or a city, always for the rest. */
  readonly point: readonly [number, number] | null;
  readonly basis: Basis;
  /** What the table says of its exactness, in words. */
  readonly note: string | null;
}

/** When a row puts its event. */
export interface TableDate {
  /** The EDTF subset of the seeds; `null` when undated. */
  readonly edtf: string | null;
  readonly as: Extent;
  /** `none` when undated. */
  readonly precision: Precision;
  readonly basis: Basis;
  /** How the bounds follow from the cells; `null` when the cell is the date. */
  readonly why: string | null;
}

export interface TablePart {
  readonly id: ActorId;
  readonly role: Role;
  readonly basis: Basis;
}

/** The row that an imported event rests on, in place of a sentence. */
export interface TableEvidence {
  /** Name of the imported file, without its folder. */
  readonly file: string;
  /** 1-based; counts records, not lines, and not the header. */
  readonly row: number;
  /** Column → cell, as they stand in the file: those that the mapping used, without the empty ones. */
  readonly columns: Readonly<Record<string, string>>;
  /** Who reported it, where the table says so. */
  readonly source: string | null;
  readonly headline: string | null;
  readonly url: string | null;
}

/** One line of `seeds/tables/<name>.jsonl`: an event that an importer made from a row. Lines are in the table's order. */
export interface TableEvent {
  /** Format, then the table's own id or else the row: `ucdp-300380`. */
  readonly id: string;
  readonly label: string;
  readonly type: EventType;
  readonly modes: readonly string[];
  readonly contexts: readonly Context[];
  readonly status: Status;
  readonly when: TableDate;
  readonly where: TablePlace;
  /** May be empty; an actor may stand twice with two roles. */
  readonly actors: readonly TablePart[];
  /** Who asserts it; empty when the table does so itself. */
  readonly saidBy: readonly ActorId[];
  readonly evidence: TableEvidence;
  /** What is odd about the row, in words. */
  readonly note: string | null;
  readonly basis: "external";
}

/** One line of `seeds/tables/<name>.actors.jsonl`, sorted by id: everybody whom the events name. */
export interface TableActor {
  /** A {@link CountryId} for a state, `M49-…` for a region, else the format and the table's own code or the name. */
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind | "region";
  readonly country: CountryId | null;
  readonly sector: Sector | null;
  /** Other spellings in the same table, sorted. */
  readonly aliases: readonly string[];
}

/** `seeds/tables/<name>.yaml`: the document that the rows of a table are. */
export interface TableDocument {
  readonly document: {
    readonly id: string;
    readonly kind: "table";
    readonly title: string;
    readonly publisher: string | null;
    readonly url: string | null;
    readonly licence: string | null;
    /** What must be done before the rows are passed on; `null` when nothing is known. */
    readonly terms: string | null;
    /** BCP 47, of the labels that the importer makes. */
    readonly lang: string;
  };
  readonly table: ImportedFile & {
    /** Hex, of the file as it was imported (packed when it was packed). */
    readonly sha256: string;
    /** Raised whenever the same rows would give other events. */
    readonly importer: number;
  };
  /** Empty until a person has looked: compile refuses it until then. */
  readonly review: { readonly by: string | null; readonly on: string | null; readonly note: string };
}
