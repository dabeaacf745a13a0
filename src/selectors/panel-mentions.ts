import type { Dataset } from "../model/dataset.ts";
import { MENTIONS, type Mention } from "../model/vocabulary.ts";
import { spanOf, type Subject } from "./panel-subject.ts";

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
  const { table } = dataset;
  const country = dataset.countryOf.get(subject.id) ?? -1;
  const rows = MENTIONS.map((): number[] => []);
  const { offsets, values } = table.mentions;
  for (let row = 0; row < table.length; row++) {
    if (inView[row] === 0) continue;
    const to = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < to; at++) {
      if (values[at] !== country) continue;
      const listed = rows[table.mentionKind[at] ?? 0];
      if (listed?.at(-1) !== row) listed?.push(row);
    }
  }
  return MENTIONS.map((kind, code) => ({
    kind,
    rows: rows[code] ?? [],
    through: through(dataset, subject, kind, rows[code] ?? []),
  })).filter((group) => group.rows.length > 0);
}

function through(dataset: Dataset, subject: Subject, kind: Mention, rows: readonly number[]): MentionGroup["through"] {
  if (kind === "place") return [];
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const name of new Set(kind === "region" ? regionsIn(dataset, subject, row) : speakersIn(dataset, subject, row))) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count);
}

function regionsIn({ table, manifest }: Dataset, subject: Subject, row: number): readonly string[] {
  const [from, to] = spanOf(table.actors.offsets, row);
  const ids = [...table.actors.values.subarray(from, to)].map((code) => manifest.actors[code]?.id);
  ids.push(manifest.places[table.place[row] ?? -1]?.id);
  return manifest.regions.filter(({ id, members }) => ids.includes(id) && members.includes(subject.id)).map(({ name }) => name);
}

function speakersIn({ table, manifest }: Dataset, subject: Subject, row: number): readonly string[] {
  const [from, to] = spanOf(table.speakers.offsets, row);
  return [...table.speakers.values.subarray(from, to)]
    .filter((code) => subject.members.has(code) && code !== subject.own)
    .flatMap((code) => manifest.actors[code]?.name ?? []);
}
