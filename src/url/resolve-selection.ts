import type { Manifest } from "../model/dataset.ts";
import type { Selection } from "../model/view.ts";
import { presentId } from "./resolve-choice.ts";

/** Whatever can say that an event exists: `Dataset.rowOf`. */
export interface KnownEvents {
  has(id: string): boolean;
}

interface ResolvedSelection {
  readonly selection: Selection | null;
  /** The link's own words, when the dataset has no such thing. */
  readonly unknown: string | null;
}

/**
 * A selection against a dataset: aliases applied, `actor/RUS` is the country.
 *
 * Any country code may be selected, in the dataset or not: the panel then says "not in this source", which is not
 * the same as "not involved".
 */
export function resolveSelection(sel: Selection | "none", manifest: Manifest, events?: KnownEvents): ResolvedSelection {
  if (sel === "none") return { selection: null, unknown: null };
  if (sel.kind === "pair") {
    const [a, b] = [presentId(sel.a, manifest), presentId(sel.b, manifest)].toSorted();
    const fits = a !== undefined && b !== undefined && a !== b && isActor(a, manifest) && isActor(b, manifest);
    return fits ? { selection: { kind: "pair", a, b }, unknown: null } : { selection: null, unknown: `pair/${sel.a}~${sel.b}` };
  }
  const selection = resolveOne(sel.kind, sel.id, manifest, events) ?? resolveOne(sel.kind, presentId(sel.id, manifest), manifest, events);
  return { selection, unknown: selection === null ? `${sel.kind}/${sel.id}` : null };
}

function resolveOne(
  kind: Exclude<Selection["kind"], "pair">,
  id: string,
  manifest: Manifest,
  events: KnownEvents | undefined,
): Selection | null {
  switch (kind) {
    case "event":
      return events === undefined || events.has(id) ? { kind, id } : null;
    case "country":
      return isCountry(id) ? { kind, id } : null;
    case "actor":
      if (isCountry(id)) return { kind: "country", id };
      if (manifest.regions.some((region) => region.id === id)) return { kind: "region", id };
      return manifest.actors.some((actor) => actor.id === id) ? { kind, id } : null;
    case "region":
      return manifest.regions.some((region) => region.id === id) ? { kind, id } : null;
    case "document":
      return manifest.documents.some((document) => document.id === id) ? { kind, id } : null;
  }
}

const isCountry = (id: string) => /^[A-Z]{3}$/.test(id);

function isActor(id: string, manifest: Manifest): boolean {
  return manifest.actors.some((actor) => actor.id === id) || manifest.countries.some((country) => country.id === id);
}
