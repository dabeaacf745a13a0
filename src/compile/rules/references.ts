import { issueAt, type Issue } from "../issue.ts";
import { didYouMean } from "../nearest.ts";
import type { Reference } from "../reference.ts";
import type { Seeds } from "../seeds.ts";
import type { Path, YamlFile } from "../yaml-file.ts";

/** An id that something must have, and where it stands. */
export interface Use {
  readonly id: string;
  readonly file: YamlFile;
  readonly path: Path;
}

/** Of an actor: an id of the registry, a state, or a region. */
export function checkActorRef(use: Use, seeds: Seeds, reference: Reference): readonly Issue[] {
  const { id } = use;
  if (seeds.actors.declared.has(id) || seeds.tableActors.has(id)) return [];
  return isCode(id)
    ? checkAreaRef(use, reference)
    : unknown(use, "unknown-actor", "actor", "an id of actors.yaml, or a code like RUS or M49-143", [...seeds.actors.declared], reference);
}

/** Of a place: an id of the registry, a country, or a region. */
export function checkPlaceRef(use: Use, seeds: Seeds, reference: Reference): readonly Issue[] {
  const { id } = use;
  if (seeds.places.declared.has(id)) return [];
  return isCode(id)
    ? checkAreaRef(use, reference)
    : unknown(use, "unknown-place", "place", "an id of places.yaml, or a code like TJK or M49-143", [...seeds.places.declared], reference);
}

export function checkCountryRef(use: Use, reference: Reference): readonly Issue[] {
  if (reference.countries.has(use.id)) return [];
  return unknown(use, "unknown-country", "country", "a code of ISO 3166-1 alpha-3, like TJK", [...reference.countries.keys()], reference);
}

export function checkRegionRef(use: Use, reference: Reference): readonly Issue[] {
  if (reference.regions.has(use.id)) return [];
  return unknown(
    use,
    "unknown-region",
    "region",
    'a code of UN M49 with its prefix, like "M49-143"',
    [...reference.regions.keys()],
    reference,
  );
}

/** Ids of the registries are in lower case. */
function isCode(id: string): boolean {
  return /^(?:[A-Z]{2,3}|M49.*)$/.test(id);
}

function checkAreaRef(use: Use, reference: Reference): readonly Issue[] {
  return use.id.startsWith("M49") ? checkRegionRef(use, reference) : checkCountryRef(use, reference);
}

function unknown(
  { id, file, path }: Use,
  rule: "unknown-actor" | "unknown-place" | "unknown-country" | "unknown-region",
  what: string,
  expected: string,
  known: readonly string[],
  reference: Reference,
): readonly Issue[] {
  const code = codeOf(id, reference);
  // Codes are so short that any two are near: only a code found by its meaning is suggested for them.
  const hint =
    code !== null ? `did you mean "${code}"?` : rule === "unknown-actor" || rule === "unknown-place" ? didYouMean(id, known) : undefined;
  return [issueAt(file.valueSpot(path), rule, `found ${what} "${id}", expected ${expected}`, hint)];
}

/** The code of a country or region that was given by its name, its alpha-2 code, in other letters or without the prefix. */
function codeOf(id: string, { countries, regions }: Reference): string | null {
  const wanted = id.toLowerCase();
  const country = [...countries].find(([code, { alpha2, name }]) => [code, alpha2, name].some((word) => word.toLowerCase() === wanted));
  if (country !== undefined) return country[0];
  const digits = wanted.replace(/^m49[-_ ]?/, "");
  const region = [...regions].find(([code, { name }]) => code === `M49-${digits}` || name.toLowerCase() === wanted);
  return region?.[0] ?? null;
}
