import type { ActorKind, Basis, RelationType, Sector } from "./vocabulary.ts";
import type { Quote } from "./evidence.ts";

/** ISO 3166-1 alpha-3 (`"TJK"`; `"XKX"` for Kosovo). */
export type CountryId = string;
/** UN M49 with its prefix: `"M49-143"` is Central Asia. */
export type RegionId = string;
/** A registry id (`"taliban"`), a {@link CountryId} for a state itself, or a {@link RegionId}. */
export type ActorId = string;

/** Anybody or anything with a role in an event, in the order of `manifest.actors`: its index is its code in the table. */
export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  /** `region` for a UN M49 region that has a role; it is no actor kind an author can write. */
  readonly kind: ActorKind | "region";
  readonly sector: Sector | null;
  /** The country it belongs to; a state's own id. `null` stands on the shelf, not on the map. */
  readonly country: CountryId | null;
  readonly aliases: readonly string[];
  readonly note: string | null;
  /** ISO days; `null` when not bounded. */
  readonly from: string | null;
  readonly until: string | null;
  readonly partOf: { readonly id: ActorId; readonly basis: Basis } | null;
  readonly members: { readonly ids: readonly ActorId[]; readonly basis: Basis } | null;
  /** Names in other languages, by BCP 47 tag. */
  readonly names: Readonly<Record<string, string>>;
}

/** A country that has a part in the dataset, or is only mentioned; its index is its code in the table. */
export interface Country {
  readonly id: CountryId;
  /** ISO 3166-1 alpha-2, for `Intl.DisplayNames`. */
  readonly alpha2: string;
  /** English. */
  readonly name: string;
}

export interface Region {
  readonly id: RegionId;
  readonly name: string;
  readonly members: readonly CountryId[];
}

/** A standing tie between two actors. It has no date and draws no arc. */
export interface Relation {
  readonly from: ActorId;
  readonly type: RelationType;
  readonly to: ActorId;
  /** In the author's words, e.g. "special representative on Afghanistan". */
  readonly role: string | null;
  readonly document: string;
  readonly saidBy: readonly ActorId[];
  readonly note: string | null;
  /** Never empty. */
  readonly evidence: readonly Quote[];
}
