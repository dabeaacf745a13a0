import type { EventTableJson, ListColumnJson, Manifest } from "../model/dataset.ts";
import { EXTENTS, PRECISIONS } from "../model/interval.ts";
import { EVENT_TYPES, INVOLVEMENT_CLASSES, MENTIONS, ROLES, STATUSES, VOICES } from "../model/vocabulary.ts";

/** A column: its values, how many there should be, and the least and greatest code. */
type Column = readonly [name: string, values: readonly unknown[] | undefined, length: number, least: number, most: number];

/** How long the manifest's lists are, which codes point into: all that a check needs, and small enough to send to a worker. */
export interface CodeLimits {
  readonly actors: number;
  readonly countries: number;
  readonly places: number;
  readonly documents: number;
}

export function codeLimits({ actors, countries, places, documents }: Manifest): CodeLimits {
  return { actors: actors.length, countries: countries.length, places: places.length, documents: documents.length };
}

/** {@link checkShard} of a table that is one file. */
export function checkTable(table: EventTableJson, manifest: Manifest): string | null {
  return checkShard(table, codeLimits(manifest), manifest.counts.events);
}

/**
 * The first thing that does not agree between a table, or a part of one, and its manifest, or `null`: lengths, offsets,
 * and codes that point beyond their list. Not a full validation, which is compile's: only what would make the app read
 * nonsense.
 *
 * @param rows as many as the manifest says it has.
 */
export function checkShard(table: EventTableJson, limits: CodeLimits, rows: number): string | null {
  const { length } = table;
  if (!Number.isInteger(length) || length < 0) return `length is ${String(length)}`;
  if (rows !== length) return `it has ${length} events, the manifest counts ${rows}`;
  if (table.ids?.length !== length) return `ids has ${table.ids?.length ?? 0} values, expected ${length}`;
  if (new Set(table.ids).size !== length) return "an event id stands twice";
  for (const name of ["start", "end"] as const) {
    const days = table[name];
    if (days?.length !== length) return `${name} has ${days?.length ?? 0} values, expected ${length}`;
    if (days.some((day) => day !== null && !Number.isInteger(day))) return `${name} has a value that is no day`;
  }
  for (const name of ["lng", "lat"] as const) {
    const degrees = table[name];
    if (degrees !== undefined && degrees.length !== length) return `${name} has ${degrees.length} values, expected ${length}`;
  }
  const last = (list: readonly unknown[]) => list.length - 1;
  const items = (list: ListColumnJson | undefined) => list?.values?.length ?? 0;
  const lists = ["actors", "speakers", "countries", "mentions", "linkFrom"] as const;
  const [actors, countries] = [limits.actors - 1, limits.countries - 1];
  const columns: readonly Column[] = [
    ["as", table.as, length, 0, last(EXTENTS)],
    ["precision", table.precision, length, 0, last(PRECISIONS)],
    ["type", table.type, length, 0, last(EVENT_TYPES)],
    ["status", table.status, length, 0, last(STATUSES)],
    ["voice", table.voice, length, 0, last(VOICES)],
    ["document", table.document, length, 0, limits.documents - 1],
    ["place", table.place, length, -1, limits.places - 1],
    ["actors", table.actors?.values, items(table.actors), 0, actors],
    ["actorRole", table.actorRole, items(table.actors), 0, last(ROLES)],
    ["speakers", table.speakers?.values, items(table.speakers), 0, actors],
    ["speakerHop", table.speakerHop, items(table.speakers), 0, 255],
    ["countries", table.countries?.values, items(table.countries), 0, countries],
    ["countryClass", table.countryClass, items(table.countries), 0, last(INVOLVEMENT_CLASSES)],
    ["countryDirect", table.countryDirect, items(table.countries), 0, 1],
    ["mentions", table.mentions?.values, items(table.mentions), 0, countries],
    ["mentionKind", table.mentionKind, items(table.mentions), 0, last(MENTIONS)],
    ["linkFrom", table.linkFrom?.values, items(table.linkFrom), 0, actors],
    ["linkTo", table.linkTo, items(table.linkFrom), 0, actors],
    ["linkDirected", table.linkDirected, items(table.linkFrom), 0, 1],
  ];
  for (const name of lists) {
    const problem = checkOffsets(name, table[name], length);
    if (problem !== null) return problem;
  }
  for (const column of columns) {
    const problem = checkColumn(column);
    if (problem !== null) return problem;
  }
  return null;
}

function checkColumn([name, values, length, least, most]: Column): string | null {
  if (values?.length !== length) return `${name} has ${values?.length ?? 0} values, expected ${length}`;
  for (let at = 0; at < length; at++) {
    const code = values[at];
    if (typeof code === "number" && code >= least && code <= most && Number.isInteger(code)) continue;
    return `${name} has code ${JSON.stringify(code)}, expected ${least} to ${most}`;
  }
  return null;
}

function checkOffsets(name: string, list: ListColumnJson | undefined, length: number): string | null {
  const offsets = list?.offsets ?? [];
  if (offsets.length !== length + 1) return `${name}.offsets has ${offsets.length} values, expected ${length + 1}`;
  let [rises, before] = [true, 0];
  for (let row = 0; row <= length && rises; row++) {
    const at = offsets[row] ?? -1;
    rises = Number.isInteger(at) && at >= before;
    before = at;
  }
  if (!rises || offsets[0] !== 0 || offsets[length] !== list?.values?.length)
    return `${name}.offsets do not run from 0 to its ${list?.values?.length ?? 0} values`;
  return null;
}
