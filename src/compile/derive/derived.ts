import type { Actor, CountryId } from "../../model/actor.ts";
import type { Status } from "../../model/vocabulary.ts";
import type { Reference } from "../reference.ts";
import { deriveInvolvements, type Involvement, type RoleOf } from "./involvements.ts";
import { deriveLinks, type Link } from "./links.ts";
import { deriveMentions, seatsOf, type MentionOf, type Tie } from "./mentions.ts";

/** What an event asserts, whatever it rests on: a sentence or a row. */
export interface Asserted {
  readonly status: Status;
  readonly parts: readonly RoleOf[];
  readonly saidBy: readonly Actor[];
  readonly via: readonly Actor[];
  readonly about: readonly Actor[];
  /** `null`: no place given. */
  readonly place: { readonly country: CountryId | null; readonly region: string | null } | null;
}

/** What follows from it. */
export interface Derived {
  readonly parts: readonly RoleOf[];
  readonly speakers: readonly { readonly actor: Actor; readonly hop: number }[];
  readonly involvements: readonly Involvement[];
  readonly mentions: readonly MentionOf[];
  readonly links: readonly Link[];
}

export function deriveEvent(
  { status, parts, saidBy, via, about, place }: Asserted,
  ties: readonly Tie[],
  regions: Reference["regions"],
): Derived {
  const speakers = [...saidBy.map((actor) => ({ actor, hop: 0 })), ...via.map((actor, i) => ({ actor, hop: i + 1 }))];
  const involvements = deriveInvolvements(parts);
  const named = [
    ...parts.map(({ actor }) => actor.id),
    ...about.map(({ id }) => id),
    ...(place === null || place.region === null ? [] : [place.region]),
  ];
  const mentions = deriveMentions(
    {
      place: place?.country ?? null,
      regionMembers: named.flatMap((id) => regions.get(id)?.members ?? []),
      mentioned: [...about.flatMap(({ country }) => country ?? []), ...speakers.flatMap(({ actor }) => seatsOf(actor, ties))],
    },
    involvements.map(({ country }) => country),
  );
  return { parts, speakers, involvements, mentions, links: deriveLinks(parts, status) };
}
