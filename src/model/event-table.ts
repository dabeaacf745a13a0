import type { Day } from "./day.ts";

/**
 * Lists of unequal length in flat columns: the items of row `r` are `values[offsets[r]]` up to, not including,
 * `values[offsets[r + 1]]`. `offsets` has one more entry than there are rows.
 */
export interface ListColumn {
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}

/**
 * All events, as a struct of arrays: what filters, map, timeline and counts need, and nothing else.
 *
 * A **row number is an event** everywhere inside the app; ids are for the edges (URL, JSON). Rows are in order of
 * document, then of the author's list. Codes are indexes into the lists named with each column.
 */
export interface EventTable {
  readonly length: number;
  /** Row → event id, unique across documents. */
  readonly ids: readonly string[];
  /** Inclusive; `OPEN_START` / `OPEN_END` when open, and both for an undated event. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** `EXTENTS`. */
  readonly as: Uint8Array;
  /** `PRECISIONS`; 0 (`none`) means undated. */
  readonly precision: Uint8Array;
  /** `EVENT_TYPES`. */
  readonly type: Uint8Array;
  /** `STATUSES`. */
  readonly status: Uint8Array;
  /** `VOICES`. */
  readonly voice: Uint8Array;
  /** `manifest.documents`. */
  readonly document: Int32Array;
  /** `manifest.places`, or −1 for no place given. Of a table's row: the country that it lies in, with or without a point. */
  readonly place: Int32Array;
  /**
   * Where a table's row has a point of its own, in degrees; `NaN` for none. It comes before `place`, whose point is that
   * of the registry. Absent when the dataset has no tables.
   */
  readonly lng?: Float32Array;
  readonly lat?: Float32Array;
  /** `manifest.actors`, each with a role; an actor may stand twice with two roles. */
  readonly actors: ListColumn;
  /** `ROLES`, parallel to `actors.values`. */
  readonly actorRole: Uint8Array;
  /** `manifest.actors`: who says it (`saidBy`), then through whom (`via`). */
  readonly speakers: ListColumn;
  /** 0 = says it, 1 … = that many hops away; parallel to `speakers.values`. */
  readonly speakerHop: Uint8Array;
  /** `manifest.countries` that are involved, each once per row, under its strongest class. */
  readonly countries: ListColumn;
  /** `INVOLVEMENT_CLASSES`, parallel to `countries.values`. */
  readonly countryClass: Uint8Array;
  /** 1 when the state itself has a role in that class, 0 when only through its actors; parallel to `countries.values`. */
  readonly countryDirect: Uint8Array;
  /** `manifest.countries` that are listed but neither counted nor shaded; disjoint from `countries` per row. */
  readonly mentions: ListColumn;
  /** `MENTIONS`, parallel to `mentions.values`. */
  readonly mentionKind: Uint8Array;
  /** Links, as pairs of `manifest.actors`: first the source. Parallel lists share `linkFrom.offsets`. */
  readonly linkFrom: ListColumn;
  readonly linkTo: Int32Array;
  /** 1 with an arrowhead (source → target), 0 without; parallel to `linkFrom.values`. */
  readonly linkDirected: Uint8Array;
}

/** The document window that an open end is known up to, per `manifest.documents`; `null` when the document has no date. */
export type KnownUntil = readonly (Day | null)[];
