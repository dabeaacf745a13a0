import { OPEN_END, OPEN_START, formatDay, parseDay } from "../../model/day.ts";
import { issueAt, type Issue } from "../issue.ts";
import type { ProvenEvent } from "../proven.ts";
import type { Seeds } from "../seeds.ts";
import type { Checked } from "./checked.ts";
import { checkDay } from "./dates.ts";
import { checkActorRef, checkCountryRef, type Use } from "./references.ts";

export function checkActors({ seeds, documents, reference }: Checked): readonly Issue[] {
  return [
    ...actorUses(seeds).flatMap((use) => checkActorRef(use, seeds, reference)),
    ...checkRegistry({ seeds, documents, reference }),
    ...documents.flatMap(({ events }) => events.flatMap((event) => checkLifetimes(event, seeds))),
    ...documents.flatMap(({ relations }) =>
      relations
        .filter(({ entry: { value } }) => value.from === value.to)
        .map(({ entry: { value, file, at } }) =>
          issueAt(
            file.valueSpot([...at, "to"]),
            "relation-to-itself",
            `found "${value.from}" ${value.type} itself, expected another actor`,
          ),
        ),
    ),
  ];
}

/** Every place in the annotations where an actor is named. */
export function actorUses({ documents }: Pick<Seeds, "documents">): readonly Use[] {
  return documents.flatMap(({ events, relations }) => [
    ...events.flatMap(({ value, file, at }) => [
      ...(value.actors ?? []).map(({ id }, i) => ({ id, file, path: [...at, "actors", i, "id"] })),
      ...(["about", "saidBy", "via"] as const).flatMap((key) => (value[key] ?? []).map((id, i) => ({ id, file, path: [...at, key, i] }))),
    ]),
    ...relations.flatMap(({ value, file, at }) => [
      ...(["from", "to"] as const).map((key) => ({ id: value[key], file, path: [...at, key] })),
      ...(value.saidBy ?? []).map((id, i) => ({ id, file, path: [...at, "saidBy", i] })),
    ]),
  ]);
}

function checkRegistry({ seeds, reference }: Checked): readonly Issue[] {
  const { file, entries } = seeds.actors;
  if (file === null) return [];
  return [...entries].flatMap(([id, { country, from, until, partOf, members }]) => {
    const at = ["actors", id];
    return [
      ...(country === undefined ? [] : checkCountryRef({ id: country, file, path: [...at, "country"] }, reference)),
      ...(partOf === undefined ? [] : checkActorRef({ id: partOf.id, file, path: [...at, "partOf", "id"] }, seeds, reference)),
      ...(members?.ids ?? []).flatMap((member, i) =>
        checkActorRef({ id: member, file, path: [...at, "members", "ids", i] }, seeds, reference),
      ),
      ...checkDay(from, file, [...at, "from"]),
      ...checkDay(until, file, [...at, "until"]),
      ...(from !== undefined && until !== undefined && from > until
        ? [issueAt(file.valueSpot([...at, "until"]), "start-after-end", `found until "${until}", expected a day not before from "${from}"`)]
        : []),
    ];
  });
}

/** Nobody acts or speaks after their end, or before their beginning; certainly, not only possibly. */
function checkLifetimes({ entry, date }: ProvenEvent, seeds: Seeds): readonly Issue[] {
  if (date === null) return [];
  const { value, file, at } = entry;
  const uses = [
    ...(value.actors ?? []).map(({ id }, i) => ({ id, path: [...at, "actors", i, "id"] })),
    ...(["saidBy", "via"] as const).flatMap((key) => (value[key] ?? []).map((id, i) => ({ id, path: [...at, key, i] }))),
  ];
  return uses.flatMap(({ id, path }) => {
    const actor = seeds.actors.entries.get(id);
    const until = actor?.until === undefined ? null : parseDay(actor.until);
    const from = actor?.from === undefined ? null : parseDay(actor.from);
    if (until !== null && date.start !== OPEN_START && date.start > until) {
      return [
        issueAt(
          file.valueSpot(path),
          "actor-after-until",
          `found "${id}" on ${formatDay(date.start)} or later, expected nothing after its until ${formatDay(until)}`,
          "name what came after it",
        ),
      ];
    }
    if (from !== null && date.end !== OPEN_END && date.end < from) {
      return [
        issueAt(
          file.valueSpot(path),
          "actor-before-from",
          `found "${id}" on ${formatDay(date.end)} or earlier, expected nothing before its from ${formatDay(from)}`,
          "name what was before it",
        ),
      ];
    }
    return [];
  });
}
