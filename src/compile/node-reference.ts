import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { DatasetEntry, DatasetIndex, Manifest } from "../model/dataset.ts";
import { countryCodes, regions } from "./geo/codes.ts";
import type { PublishedId, Reference } from "./reference.ts";

/**
 * The codes of countries and regions, and what an output folder has published so far; ids are read only when asked for.
 *
 * @param leads whether the dataset at hand is to stand first
 */
export function nodeReference(out: string, leads: boolean): Reference {
  return {
    countries: new Map(countryCodes().map(({ alpha3, alpha2, name }) => [alpha3, { alpha2, name }])),
    regions: new Map(regions().map(({ code, name, members }) => [code, { name, members }])),
    outlines: outlinesIn(join(out, "geo/regions.json")),
    published: (dataset) => idsOf(join(out, dataset)),
    deployed: deployedIn(out),
    leads,
  };
}

function outlinesIn(path: string): ReadonlySet<string> | null {
  const { features } = readJson<{ readonly features: readonly { readonly id: string }[] }>(path) ?? {};
  return features === undefined ? null : new Set(features.map(({ id }) => id));
}

/** Entries whose folder has gone are dropped. */
function deployedIn(out: string): readonly DatasetEntry[] {
  const { datasets = [] } = readJson<DatasetIndex>(join(out, "index.json")) ?? {};
  return datasets.filter(({ path }) => statSync(join(out, path, "manifest.json"), { throwIfNoEntry: false })?.isFile() === true);
}

function* idsOf(dataset: string): Generator<PublishedId> {
  const manifest = readJson<Manifest>(join(dataset, "manifest.json"));
  for (const { path } of manifest?.tables ?? [{ path: "events.json" }]) {
    const table = readJson<{ readonly ids: readonly string[] }>(join(dataset, path));
    for (const id of table?.ids ?? []) yield { kind: "event", id };
  }
  for (const { id } of manifest?.actors ?? []) yield { kind: "actor", id };
  for (const { id } of manifest?.places ?? []) yield { kind: "place", id };
  for (const { id } of manifest?.documents ?? []) yield { kind: "document", id };
}

/** `null` when there is no such file, or a broken one: then nothing is known to be published. */
function readJson<T>(path: string): Partial<T> | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Partial<T>;
  } catch {
    return null;
  }
}
