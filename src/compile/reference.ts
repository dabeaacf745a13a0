/** What compile knows that is in no seed. Given to it, so that it stays a pure function. */
export interface Reference {
  /** By ISO 3166-1 alpha-3. */
  readonly countries: ReadonlyMap<string, { readonly alpha2: string; readonly name: string }>;
  /** By UN M49 code with its prefix. */
  readonly regions: ReadonlyMap<string, { readonly name: string; readonly members: readonly string[] }>;
  /** Ids that the files now published have, by dataset: none may vanish without an alias. */
  readonly published: ReadonlyMap<string, readonly PublishedId[]>;
}

export interface PublishedId {
  readonly kind: "event" | "actor" | "place" | "document";
  readonly id: string;
}
