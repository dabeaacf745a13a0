import { extentOf, parseEdtf } from "../../src/compile/edtf.ts";
import { ID_PATTERN } from "../../src/compile/schema/fields.ts";
import { EXTENTS } from "../../src/model/interval.ts";
import { TABLE_PLACE_KINDS, type TableActor, type TableEvent } from "../../src/model/table.ts";
import { ACTOR_KINDS, CONTEXTS, EVENT_TYPES, ROLES, SECTORS, STATUSES, TYPES } from "../../src/model/vocabulary.ts";

/** What the model does not allow in imported events and actors, each with its id; whatever the format. */
export function faultsOf(events: readonly TableEvent[], actors: readonly TableActor[]): readonly string[] {
  const known = new Set(actors.map(({ id }) => id));
  const ids = new Set(events.map(({ id }) => id));
  return [
    ...(ids.size === events.length ? [] : ["an id stands twice"]),
    ...events.flatMap((event) => faultsOfEvent(event, known).map((fault) => `${event.id}: ${fault}`)),
    ...actors.flatMap((actor) => faultsOfActor(actor).map((fault) => `${actor.id}: ${fault}`)),
  ];
}

function faultsOfEvent(event: TableEvent, known: ReadonlySet<string>): readonly string[] {
  const { id, label, type, modes, contexts, status, when, where, actors, saidBy, evidence, basis } = event;
  const date = when.edtf === null ? null : parseEdtf(when.edtf);
  const tests: readonly (readonly [string, boolean])[] = [
    ["id", ID_PATTERN.test(id)],
    ["label", label !== "" && label === label.trim() && !/\s\s|\n/.test(label)],
    ["type", EVENT_TYPES.includes(type) && modes.every((mode) => TYPES[type].modes.includes(mode))],
    ["contexts", contexts.every((context) => CONTEXTS.includes(context))],
    ["status", STATUSES.includes(status)],
    ["date", date === null ? when.precision === "none" && when.basis === "unstated" : date.ok && date.date.precision === when.precision],
    [
      "extent",
      EXTENTS.includes(when.as) && (date === null || !date.ok || when.as === "within" || extentOf(date.date, undefined) === when.as),
    ],
    ["place", TABLE_PLACE_KINDS.includes(where.kind) && (where.kind === "site" || where.kind === "city") === (where.point !== null)],
    ["point", where.point === null || (Math.abs(where.point[0]) <= 180 && Math.abs(where.point[1]) <= 90)],
    ["actors", actors.every((part) => known.has(part.id) && ROLES.includes(part.role)) && saidBy.every((speaker) => known.has(speaker))],
    ["evidence", evidence.row >= 1 && !evidence.file.includes("/") && Object.keys(evidence.columns).length > 0],
    ["basis", basis === "external"],
  ];
  return tests.filter(([, holds]) => !holds).map(([fault]) => fault);
}

function faultsOfActor({ id, name, kind, country, sector, aliases }: TableActor): readonly string[] {
  const isCode = /^(?:[A-Z]{3}|M49-\d{3})$/.test(id);
  const tests: readonly (readonly [string, boolean])[] = [
    ["id", isCode ? kind === "state" || kind === "region" : ID_PATTERN.test(id)],
    ["name", name !== "" && !aliases.includes(name)],
    ["kind", kind === "region" || ACTOR_KINDS.includes(kind)],
    ["country", country === null || /^[A-Z]{3}$/.test(country)],
    ["sector", sector === null || SECTORS.includes(sector)],
  ];
  return tests.filter(([, holds]) => !holds).map(([fault]) => fault);
}
