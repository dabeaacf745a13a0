import type { TableActor, TableEvent, TablePart, TablePlace } from "../../../src/model/table.ts";
import { CONTEXTS, EVENT_TYPES, TYPES, type EventType, type Role, type Status } from "../../../src/model/vocabulary.ts";
import type { Cast } from "./cast.ts";
import { makeDate } from "./dates.ts";
import { SKEWS, weighted, zipf, type Random } from "./random.ts";

const STATUS = weighted<Status>([
  ["occurred", 80],
  ["ongoing", 5],
  ["planned", 6],
  ["feared", 4],
  ["hoped", 3],
  ["did-not-happen", 2],
]);
/** As often as each type comes in coded news, roughly; every type comes. */
const TYPE = weighted<EventType>(EVENT_TYPES.map((type) => [type, often(type)] as const));
const SECOND_ROLE = weighted<Role>([
  ["target", 6],
  ["participant", 3],
  ["subject", 1],
]);

function often(type: EventType): number {
  if (type === "CONSULT" || type === "ASSAULT") return 12;
  return type === "STATEMENT" || type === "ACCUSE" || type === "COERCE" ? 6 : 3;
}

/** The rows of one table, one after the other. */
export function* makeEvents(random: Random, { actors, spots }: Cast, table: string, events: number): Generator<TableEvent> {
  const [actorRank, spotRank] = [zipf(actors.length, SKEWS.full), zipf(spots.length, SKEWS.less)];
  const actor = () => actors[actorRank(random)] ?? actors[0];
  for (let row = 1; row <= events; row += 1) {
    const type = TYPE(random);
    const { modes } = TYPES[type];
    const status = STATUS(random);
    const parts = makeParts(random, actor);
    const where = makePlace(random, spots[spotRank(random)]);
    const speaker = random.chance(0.12) ? actor() : undefined;
    const label = `${TYPES[type].label}: ${parts.map(({ name }) => name).join(" and ") || "nobody named"}${where.name === null ? "" : `, ${where.name}`}`;
    const when = makeDate(random);
    const deaths = type === "ASSAULT" ? Math.floor(8 / (1 - random.next() * 0.98)) - 8 : 0;
    yield {
      id: `${table}-${row}`,
      label,
      type,
      modes: modes.length > 0 && random.chance(0.5) ? [modes[random.below(modes.length)] ?? ""] : [],
      contexts: random.chance(0.7) ? [CONTEXTS[Math.floor(random.next() * random.next() * CONTEXTS.length)] ?? "military"] : [],
      status,
      when,
      where,
      actors: parts.map(({ id, role }): TablePart => ({ id, role, basis: "external" })),
      saidBy: speaker === undefined ? [] : [speaker.id],
      evidence: {
        file: `${table}.jsonl`,
        row,
        columns: {
          event_id: `${table}-${row}`,
          event_date: when.edtf ?? "",
          event_type: type,
          actor1: parts[0]?.name ?? "",
          actor2: parts[1]?.name ?? "",
          location: where.name ?? "",
          latitude: String(where.point?.[1] ?? ""),
          longitude: String(where.point?.[0] ?? ""),
          fatalities: String(deaths),
        },
        source: `${["Own Wire", "Daily Record", "Вестник", "خبرگزاری"][random.below(4)] ?? ""} ${1 + random.below(40)}`,
        headline: random.chance(0.4) ? label : null,
        url: random.chance(0.3) ? `https://example.org/${table}/${row}` : null,
      },
      note: random.chance(0.02) ? "the low estimate is above the best" : null,
      basis: "external",
    };
  }
}

interface Player {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

function makeParts(random: Random, actor: () => TableActor | undefined): readonly Player[] {
  const share = random.next();
  const players = share < 0.01 ? 0 : share < 0.25 ? 1 : share < 0.9 ? 2 : 3 + random.below(3);
  const meeting = random.chance(0.3);
  const second = SECOND_ROLE(random);
  const seen = new Set<string>();
  return Array.from({ length: players }, (_, n): readonly Player[] => {
    const one = actor();
    if (one === undefined || seen.has(one.id)) return [];
    seen.add(one.id);
    const role = meeting ? (n === 0 && random.chance(0.4) ? "host" : "participant") : n === 0 ? "source" : second;
    return [{ id: one.id, name: one.name, role }];
  }).flat();
}

function makePlace(random: Random, spot: Cast["spots"][number] | undefined): TablePlace {
  if (spot === undefined || random.chance(0.05))
    return { kind: "none", country: null, name: null, point: null, basis: "unstated", note: null };
  const { kind, country, name } = spot;
  const pinned = kind === "site" || kind === "city";
  return {
    kind,
    country,
    name: kind === "country" ? null : name,
    point: pinned ? spot.point : null,
    basis: "external",
    note: kind === "region" ? "somewhere in this first-order division" : null,
  };
}
