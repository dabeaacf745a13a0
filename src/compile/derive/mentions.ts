import type { Actor, CountryId } from "../../model/actor.ts";
import type { Mention, RelationType } from "../../model/vocabulary.ts";
import { compareText } from "../issue.ts";

/** A country that is listed with an event without being involved in it. */
export interface MentionOf {
  readonly country: CountryId;
  readonly kind: Mention;
}

export interface Mentioned {
  /** Country of the place; `null` for a region or no place. */
  readonly place: CountryId | null;
  /** Members of every region that is the place, has a role or is talked about. */
  readonly regionMembers: readonly CountryId[];
  /** Countries talked about, and seats of those who speak. */
  readonly mentioned: readonly CountryId[];
}

/** Each country once, under the first of `MENTIONS` that fits, without those involved; sorted by id. */
export function deriveMentions({ place, regionMembers, mentioned }: Mentioned, involved: readonly CountryId[]): readonly MentionOf[] {
  const found: MentionOf[] = [];
  if (place !== null) addMention(found, place, "place", involved);
  for (const country of regionMembers) addMention(found, country, "region", involved);
  for (const country of mentioned) addMention(found, country, "mentioned", involved);
  return found.length < 2 ? found : found.toSorted((a, b) => compareText(a.country, b.country));
}

function addMention(found: MentionOf[], country: CountryId, kind: Mention, involved: readonly CountryId[]): void {
  if (!involved.includes(country) && !found.some((before) => before.country === country)) found.push({ country, kind });
}

/** A tie between two actors, as far as it tells where somebody sits. */
export interface Tie {
  readonly from: string;
  readonly type: RelationType;
  readonly to: Actor;
}

const SEAT_TIES: readonly RelationType[] = ["affiliated-with", "part-of", "represents", "based-in"];

/** Where an actor sits: its country, else the countries of what it belongs to or speaks for, hop by hop. */
export function seatsOf(actor: Actor, ties: readonly Tie[]): readonly CountryId[] {
  if (actor.country !== null) return [actor.country];
  const seats = new Set<CountryId>();
  const seen = new Set<string>();
  const waiting = [actor];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { id, country } = next;
    if (seen.has(id)) continue;
    seen.add(id);
    if (country !== null) seats.add(country);
    else waiting.push(...ties.filter(({ from, type }) => from === id && SEAT_TIES.includes(type)).map(({ to }) => to));
  }
  return [...seats];
}
