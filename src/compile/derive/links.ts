import type { Status } from "../../model/vocabulary.ts";
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
  if (GROUP_OF_STATUS[status] === null || parts.length < 2) return [];
  const having = (role: RoleOf["role"]) => {
    const ids: string[] = [];
    for (const part of parts) {
      if (part.role === role && part.actor.kind !== "region" && !ids.includes(part.actor.id)) ids.push(part.actor.id);
    }
    return ids;
  };
  const [sources, targets, hosts, participants] = [having("source"), having("target"), having("host"), having("participant")];
  const led = parts.some(({ role }) => role === "source" || role === "host");
  const links = [
    ...cross(sources, targets, true),
    ...cross(hosts, participants, false),
    ...(led ? [] : participants.flatMap((from, i) => cross([from], participants.slice(i + 1), false))),
  ];
  return links.filter(({ from, to }) => from !== to);
}

function cross(from: readonly string[], to: readonly string[], directed: boolean): readonly Link[] {
  return from.flatMap((a) => to.map((b) => ({ from: a, to: b, directed })));
}
