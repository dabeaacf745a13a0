import type { DatasetEntry } from "../model/dataset.ts";

/** What compile knows that is in no seed. Given to it, so that it stays a pure function. */
export interface Reference {
  /** By ISO 3166-1 alpha-3. */
  readonly countries: ReadonlyMap<string, { readonly alpha2: string; readonly name: string }>;
  /** By UN M49 code with its prefix. */
  readonly regions: ReadonlyMap<string, { readonly name: string; readonly members: readonly string[] }>;
  /** Regions that the map has an outline of; `null` where there is no map's data beside the output. */
  readonly outlines: ReadonlySet<string> | null;
  /** Ids that the files of a dataset that are now published have: none may vanish without an alias. */
  readonly published: (dataset: string) => Iterable<PublishedId>;
  /** Datasets that the output folder has besides, in the order of its `index.json`; the one at hand may be among them. */
  readonly deployed: readonly DatasetEntry[];
  /** Whether the dataset at hand is the deployment's own, which stands first. */
  readonly leads: boolean;
}

export interface PublishedId {
  readonly kind: "event" | "actor" | "place" | "document";
  readonly id: string;
}
