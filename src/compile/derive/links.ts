import type { Role, Status } from "../../model/vocabulary.ts";
import { GROUP_OF_STATUS } from "../../model/vocabulary.ts";
import type { RoleOf } from "./involvements.ts";

/** What runs between two actors in one event. */
export interface Link {
  readonly from: string;
  readonly to: string;
  /** From a source to its target. Else the two only met, and the order is that of the author's list. */
  readonly directed: boolean;
}

/**
 * The links of an event: source → target; host – participant; participant – participant where nobody is source or
 * host. Nothing for subjects, co-sources or actors only named together; nothing to or from a region, which is an area
 * and no actor that could be one end of an arc; nothing for what did not happen.
 */
export function deriveLinks(parts: readonly RoleOf[], status: Status): readonly Link[] {
  if (parts.length < 2 || GROUP_OF_STATUS[status] === null) return [];
  const [sources, hosts, participants] = [having(parts, "source"), having(parts, "host"), having(parts, "participant")];
  const links: Link[] = [];
  addAcross(links, sources, having(parts, "target"), true);
  addAcross(links, hosts, participants, false);
  // Whoever leads may be a region, which has no link of its own.
  if (!parts.some(isLeading)) {
    for (const [at, from] of participants.entries()) addAcross(links, [from], participants.slice(at + 1), false);
  }
  return links;
}

function isLeading({ role }: RoleOf): boolean {
  return role === "source" || role === "host";
}

/** Ids in a role, each once, regions left out. */
function having(parts: readonly RoleOf[], role: Role): readonly string[] {
  const ids: string[] = [];
  for (const part of parts) {
    if (part.role === role && part.actor.kind !== "region" && !ids.includes(part.actor.id)) ids.push(part.actor.id);
  }
  return ids;
}

function addAcross(links: Link[], sources: readonly string[], targets: readonly string[], directed: boolean): void {
  for (const from of sources) for (const to of targets) if (from !== to) links.push({ from, to, directed });
}
