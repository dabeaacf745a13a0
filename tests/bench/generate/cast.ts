import type { TableActor } from "../../../src/model/table.ts";
import { COUNTRIES } from "./countries.ts";
import { bodyName, placeName } from "./names.ts";
import { SKEWS, weighted, zipf, type Random } from "./random.ts";

/** A made-up site, city, province or country. */
export interface Spot {
  readonly kind: "site" | "city" | "region" | "country";
  readonly country: string;
  readonly name: string;
  /** Longitude, latitude; used of sites and cities only. */
  readonly point: readonly [number, number];
}

/** Who and where of a set: often used first. */
export interface Cast {
  readonly actors: readonly TableActor[];
  readonly spots: readonly Spot[];
}

const KINDS = weighted<TableActor["kind"]>([
  ["armed-group", 5],
  ["government", 3],
  ["organisation", 3],
  ["unnamed-group", 2],
  ["person", 2],
  ["igo", 1],
]);
const SPOT_KINDS = weighted<Spot["kind"]>([
  ["site", 4],
  ["city", 8],
  ["region", 3],
  ["country", 1],
]);

/** More events have more actors and places, but not in step with them. */
export function makeCast(random: Random, events: number): Cast {
  const root = Math.sqrt(events);
  const actors = Math.min(20_000, Math.ceil(2.5 * root * Math.sqrt(Math.sqrt(Math.sqrt(events)))));
  const spots = Math.min(200_000, Math.ceil(4 * root * Math.sqrt(root)));
  const country = zipf(COUNTRIES.length, SKEWS.less);
  const states = COUNTRIES.map(([id]): TableActor => ({ id, name: id, kind: "state", country: id, sector: null, aliases: [] }));
  const others = Array.from({ length: actors }, (_, n): TableActor => {
    const kind = KINDS(random);
    return {
      id: `made-${n + 1}`,
      name: kind === "person" ? `${placeName(random)} ${placeName(random)}` : bodyName(random),
      kind,
      country: random.chance(0.8) ? (COUNTRIES[country(random)]?.[0] ?? null) : null,
      sector: kind === "armed-group" ? "REB" : kind === "government" ? "GOV" : null,
      aliases: random.chance(0.1) ? [bodyName(random)] : [],
    };
  });
  return {
    // Every third of the most used is a state.
    actors: others.flatMap((actor, n) => [...(n % 2 === 0 && states[n / 2] !== undefined ? [states[n / 2] as TableActor] : []), actor]),
    spots: Array.from({ length: spots }, () => makeSpot(random, COUNTRIES[country(random)] ?? ["AFG", 66, 34, 3])),
  };
}

function makeSpot(random: Random, [country, lng, lat, reach]: (typeof COUNTRIES)[number]): Spot {
  // Twice at random and halved: more in the middle than at the edge.
  const off = () => (random.next() + random.next() - 1) * reach;
  return { kind: SPOT_KINDS(random), country, name: placeName(random), point: [degrees(lng + off()), degrees(lat + off())] };
}

function degrees(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
