import type { Actor } from "../../model/actor.ts";
import type { Reference } from "../reference.ts";
import type { Seeds } from "../seeds.ts";

/** A state, a region, an entry of the registry or somebody of a table; `null` when there is none of that id. */
export function findActor(id: string, seeds: Seeds, reference: Reference): Actor | null {
  const nothing = { sector: null, aliases: [], note: null, from: null, until: null, partOf: null, members: null, names: {} };
  const country = reference.countries.get(id);
  if (country !== undefined) return { ...nothing, id, name: country.name, kind: "state", country: id };
  const region = reference.regions.get(id);
  if (region !== undefined) return { ...nothing, id, name: region.name, kind: "region", country: null };
  const entry = seeds.actors.entries.get(id);
  if (entry === undefined) return seeds.tableActors.get(id) ?? null;
  return {
    id,
    name: entry.name,
    kind: entry.kind,
    sector: entry.sector ?? null,
    country: entry.country ?? null,
    aliases: entry.aliases ?? [],
    note: entry.note ?? null,
    from: entry.from ?? null,
    until: entry.until ?? null,
    partOf: entry.partOf ?? null,
    members: entry.members ?? null,
    names: entry.names ?? {},
  };
}

/** An actor of which it is certain that it exists: the rules have passed. */
export function actorNamed(id: string, seeds: Seeds, reference: Reference): Actor {
  const actor = findActor(id, seeds, reference);
  if (actor === null) throw new Error(`no actor "${id}": the rules must run before anything is derived`);
  return actor;
}
