import type { Actor, CountryId } from "../../model/actor.ts";
import { CLASS_OF_ROLE, INVOLVEMENT_CLASSES, type InvolvementClass, type Role } from "../../model/vocabulary.ts";
import { compareText } from "../issue.ts";

export interface RoleOf {
  readonly actor: Actor;
  readonly role: Role;
}

/** A country's part in one event. */
export interface Involvement {
  readonly country: CountryId;
  /** The strongest of those that its roles give. */
  readonly class: InvolvementClass;
  /** The state itself has a role in that class; else only actors whose country it is. */
  readonly direct: boolean;
}

/**
 * The countries that are involved in an event, each once, sorted by id. A region does not involve its members, and
 * who only speaks or is spoken about is not among the parts.
 */
export function deriveInvolvements(parts: readonly RoleOf[]): readonly Involvement[] {
  const strongest: Involvement[] = [];
  for (const { actor, role } of parts) {
    if (actor.country === null) continue;
    const next = { country: actor.country, class: CLASS_OF_ROLE[role], direct: actor.id === actor.country };
    const at = strongest.findIndex(({ country }) => country === next.country);
    const before = strongest[at];
    if (before === undefined) strongest.push(next);
    else if (isStronger(next, before)) strongest[at] = next;
  }
  return strongest.length < 2 ? strongest : strongest.toSorted((a, b) => compareText(a.country, b.country));
}

function isStronger(a: Involvement, b: Involvement): boolean {
  const difference = INVOLVEMENT_CLASSES.indexOf(a.class) - INVOLVEMENT_CLASSES.indexOf(b.class);
  return difference < 0 || (difference === 0 && a.direct && !b.direct);
}
