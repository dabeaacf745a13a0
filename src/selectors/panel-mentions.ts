import type { Dataset } from "../model/dataset.ts";
import { MENTIONS, type Mention } from "../model/vocabulary.ts";
import { memo } from "./memo.ts";
import type { Subject } from "./panel-subject.ts";

/** Events that a country is listed with, without being involved: never counted, never shaded. */
export interface MentionGroup {
  readonly kind: Mention;
  /** In view, in dataset order. Never empty. */
  readonly rows: Int32Array;
  /** Why, by name and number of events: a region it belongs to, or an actor of its who speaks. Empty when it is itself named. */
  readonly through: readonly { readonly name: string; readonly count: number }[];
}

/** The place of · named through a region · only mentioned; kinds without an event are left out. */
export function mentionsOf(dataset: Dataset, subject: Subject, inView: Uint8Array): readonly MentionGroup[] {
  const listed = listedRows(dataset, dataset.countryOf.get(subject.id) ?? -1);
  return MENTIONS.map((kind, code) => {
    const rows = (listed[code] ?? NO_ROWS).filter((row) => inView[row] !== 0);
    return { kind, rows, through: through(dataset, subject, kind, rows) };
  }).filter((group) => group.rows.length > 0);
}

const NO_ROWS = new Int32Array(0);

/** The rows that a country is listed with, by kind, in view or not. It is in few of them: a row is looked for when the country comes. */
const listedRows = memo(({ table }: Dataset, country: number): readonly Int32Array[] => {
  const { offsets, values } = table.mentions;
  const end = offsets[table.length] ?? 0;
  const rows = MENTIONS.map((): number[] => []);
  for (let at = 0, row = 0; at < end; at++) {
    if (values[at] !== country) continue;
    while ((offsets[row + 1] ?? end) <= at) row++;
    const listed = rows[table.mentionKind[at] ?? 0];
    if (listed?.at(-1) !== row) listed?.push(row);
  }
  return rows.map((listed) => Int32Array.from(listed));
});

/** Each name once for an event, however many have it. */
function through(dataset: Dataset, subject: Subject, kind: Mention, rows: Int32Array): MentionGroup["through"] {
  if (kind === "place") return [];
  const counts = new Map<string, { count: number; last: number }>();
  const add = (name: string, row: number) => {
    const { count, last } = counts.get(name) ?? { count: 0, last: -1 };
    if (last !== row) counts.set(name, { count: count + 1, last: row });
  };
  if (kind === "region") addRegions(dataset, subject, rows, add);
  else addSpeakers(dataset, subject, rows, add);
  return [...counts].map(([name, { count }]) => ({ name, count })).toSorted((a, b) => b.count - a.count);
}

type Add = (name: string, row: number) => void;

/** Regions that it belongs to and that have a role in an event, or are its place. */
function addRegions({ table, manifest, actorOf, placeOf }: Dataset, subject: Subject, rows: Int32Array, add: Add): void {
  const { offsets, values } = table.actors;
  const regions = manifest.regions
    .filter(({ members }) => members.includes(subject.id))
    .map(({ id, name }) => ({ name, actor: actorOf.get(id), place: placeOf.get(id) }));
  for (const row of rows) {
    for (const { name, actor, place } of regions) {
      if (table.place[row] === place) add(name, row);
      for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) if (values[at] === actor) add(name, row);
    }
  }
}

/** Actors of its, not the state itself, who say an event or pass it on. */
function addSpeakers({ table, manifest }: Dataset, { members, own }: Subject, rows: Int32Array, add: Add): void {
  const { offsets, values } = table.speakers;
  for (const row of rows) {
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      const speaker = values[at] ?? -1;
      if (speaker !== own && members.has(speaker)) add(manifest.actors[speaker]?.name ?? "", row);
    }
  }
}
