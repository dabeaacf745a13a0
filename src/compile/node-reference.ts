import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "../model/dataset.ts";
import { countryCodes, regions } from "./geo/codes.ts";
import type { PublishedId, Reference } from "./reference.ts";

/** The codes of countries and regions, and the ids that an output folder has published so far. */
export function nodeReference(out: string): Reference {
  return {
    countries: new Map(countryCodes().map(({ alpha3, alpha2, name }) => [alpha3, { alpha2, name }])),
    regions: new Map(regions().map(({ code, name, members }) => [code, { name, members }])),
    published: publishedIds(out),
  };
}

function publishedIds(out: string): Reference["published"] {
  const folders = entriesOf(out).filter((entry) => entry.isDirectory());
  return new Map(folders.map(({ name }) => [name, idsOf(join(out, name))]));
}

function idsOf(dataset: string): readonly PublishedId[] {
  const manifest = readJson<Pick<Manifest, "actors" | "places" | "documents">>(join(dataset, "manifest.json"));
  const table = readJson<{ readonly ids: readonly string[] }>(join(dataset, "events.json"));
  return [
    ...(table?.ids ?? []).map((id): PublishedId => ({ kind: "event", id })),
    ...(manifest?.actors ?? []).map(({ id }): PublishedId => ({ kind: "actor", id })),
    ...(manifest?.places ?? []).map(({ id }): PublishedId => ({ kind: "place", id })),
    ...(manifest?.documents ?? []).map(({ id }): PublishedId => ({ kind: "document", id })),
  ];
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // nothing is published yet
  }
}

/** `null` when there is no such file, or a broken one: then nothing is known to be published. */
function readJson<T>(path: string): Partial<T> | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Partial<T>;
  } catch {
    return null;
  }
}
