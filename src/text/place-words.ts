import type { Place, PlaceKind } from "../model/place.ts";

export const NO_PLACE = "No place given";

const KIND_WORDS: Readonly<Record<PlaceKind, string>> = { site: "site", city: "city", country: "country", region: "region" };

/** "Kabul, city"; an area says that it is no more exact than that: "Russia, no place in it given". */
export function placeWords(place: Pick<Place, "name" | "kind"> | null): string {
  if (place === null) return NO_PLACE;
  if (place.kind === "country" || place.kind === "region") return `${place.name}, no place in it given`;
  return `${place.name}, ${KIND_WORDS[place.kind]}`;
}
