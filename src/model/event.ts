import type { ActorId } from "./actor.ts";
import type { Quote, RowEvidence } from "./evidence.ts";
import type { TablePlaceKind } from "./table.ts";
import type { Basis, Context, EventType, Role } from "./vocabulary.ts";

/** An actor's part in an event. */
export interface Part {
  readonly actor: ActorId;
  readonly role: Role;
  readonly basis: Basis;
}

/** What another record says of the same event. Shown beside the claim; neither is called true. */
export interface OutsideRecord {
  readonly edtf: string | null;
  readonly note: string;
  readonly url: string | null;
  /** It contradicts the document. */
  readonly conflict: boolean;
}

/** Where a table puts a row, in its own words. */
export interface Spot {
  readonly kind: Exclude<TablePlaceKind, "none">;
  /** As the table spells it. */
  readonly name: string | null;
  /** Longitude, latitude in degrees; never `null` for a site or a city, always for the rest. */
  readonly point: readonly [number, number] | null;
}

/** Everything about one event that filters, map and timeline do not need; fetched when it is first looked at. */
export interface EventDetail {
  readonly id: string;
  readonly label: string;
  readonly type: EventType;
  /** The PLOVER code that follows from type and status: a planned CONSULT is `AGREE`; `null` for STATEMENT. */
  readonly plover: string | null;
  readonly modes: readonly string[];
  readonly contexts: readonly Context[];
  readonly when: {
    readonly edtf: string | null;
    readonly approximate: boolean;
    readonly uncertain: boolean;
    readonly basis: Basis;
    readonly why: string | null;
    /** The words that give the date. */
    readonly quote: Quote | null;
  };
  /**
   * `null`: no place given. `place` is an id of `manifest.places`, or `null` when a table names no country that
   * ISO 3166-1 has; `spot` is of rows of tables only.
   */
  readonly where: { readonly place: string | null; readonly basis: Basis; readonly note: string | null; readonly spot?: Spot } | null;
  readonly parts: readonly Part[];
  readonly about: readonly ActorId[];
  /** Who asserts it; empty when the document does so itself. */
  readonly saidBy: readonly ActorId[];
  /** Through whom it reached the document, nearest the speaker first. */
  readonly via: readonly ActorId[];
  readonly saidByBasis: Basis;
  /** In the author's order; the first is the one to show. Empty only for imported rows, which have `rows`. */
  readonly evidence: readonly Quote[];
  readonly attributionEvidence: readonly Quote[];
  readonly rows: readonly RowEvidence[];
  readonly outside: readonly OutsideRecord[];
  readonly note: string | null;
}
