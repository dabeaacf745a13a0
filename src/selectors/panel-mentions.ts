import type { Dataset } from "../model/dataset.ts";
import { MENTIONS, type Mention } from "../model/vocabulary.ts";
import { MEMBER, membership, type Subject } from "./panel-subject.ts";

/** Events that a country is listed with, without being involved: never counted, never shaded. */
export interface MentionGroup {
  readonly kind: Mention;
  /** In view, in dataset order. Never empty. */
  readonly rows: readonly number[];
  /** Why, by name and number of events: a region it belongs to, or an actor of its who speaks. Empty when it is itself named. */
  readonly through: readonly { readonly name: string; readonly count: number }[];
}

/** The place of · named through a region · only mentioned; kinds without an event are left out. */
export function mentionsOf(dataset: Dataset, subject: Subject, inView: Uint8Array): readonly MentionGroup[] {
  const rows = MENTIONS.map((): number[] => []);
  list(dataset, dataset.countryOf.get(subject.id) ?? -1, inView, rows);
  return MENTIONS.map((kind, code) => ({
    kind,
    rows: rows[code] ?? [],
    through: through(dataset, subject, kind, rows[code] ?? []),
  })).filter((group) => group.rows.length > 0);
}

/** Puts the rows that a country is listed with by kind. It is in few of them: a row is looked for when the country comes. */
function list({ table }: Dataset, country: number, inView: Uint8Array, rows: readonly number[][]): void {
  const { offsets, values } = table.mentions;
  const end = offsets[table.length] ?? 0;
  for (let at = 0, row = 0; at < end; at++) {
    if (values[at] !== country) continue;
    while ((offsets[row + 1] ?? end) <= at) row++;
    if (inView[row] === 0) continue;
    const listed = rows[table.mentionKind[at] ?? 0];
    if (listed?.at(-1) !== row) listed?.push(row);
  }
}

function through(dataset: Dataset, subject: Subject, kind: Mention, rows: readonly number[]): MentionGroup["through"] {
  if (kind === "place" || rows.length === 0) return [];
  const counts = kind === "region" ? byRegion(dataset, subject, rows) : bySpeaker(dataset, subject, rows);
  return [...counts].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count);
}

/** Events by the name of a region that it belongs to: as one who has a role, or as the place. */
function byRegion({ table, manifest }: Dataset, subject: Subject, rows: readonly number[]): ReadonlyMap<string, number> {
  const regions = manifest.regions.filter(({ members }) => members.includes(subject.id));
  const names = [...new Set(regions.map(({ name }) => name))];
  const nameOf = new Map(regions.map(({ id, name }) => [id, names.indexOf(name)]));
  const codes = (all: readonly { readonly id: string }[]) => Int32Array.from(all, ({ id }) => nameOf.get(id) ?? -1);
  const [ofActor, ofPlace] = [codes(manifest.actors), codes(manifest.places)];
  const { offsets, values } = table.actors;
  const last = new Int32Array(names.length).fill(-1);
  const counts = new Map<string, number>();
  for (const row of rows) {
    const to = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < to; at++) mark(last, ofActor[values[at] ?? -1] ?? -1, row);
    mark(last, ofPlace[table.place[row] ?? -1] ?? -1, row);
    for (let code = 0; code < names.length; code++) if (last[code] === row) add(counts, names[code] ?? "");
  }
  return counts;
}

function mark(last: Int32Array, code: number, row: number): void {
  if (code !== -1) last[code] = row;
}

/** Events by the name of an actor of its, not the state itself, who says them or passes them on. */
function bySpeaker({ table, manifest }: Dataset, subject: Subject, rows: readonly number[]): ReadonlyMap<string, number> {
  const isMember = membership({ manifest }, subject);
  const { offsets, values } = table.speakers;
  const last = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const row of rows) {
    const to = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < to; at++) {
      const speaker = values[at] ?? -1;
      if (isMember[speaker] !== MEMBER) continue;
      const name = manifest.actors[speaker]?.name ?? "";
      if (last.get(name) === row) continue;
      last.set(name, row);
      add(counts, name);
    }
  }
  return counts;
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
