import type { Actor } from "../../model/actor.ts";
import type { TableActor, TableDocument } from "../../model/table.ts";
import { ACTOR_KINDS, SECTORS } from "../../model/vocabulary.ts";
import { compareText, issueAt, type Issue } from "../issue.ts";
import type { Reference } from "../reference.ts";
import { ID_PATTERN } from "../schema/fields.ts";
import type { SeedFiles } from "../seed-files.ts";
import type { YamlFile } from "../yaml-file.ts";
import type { Say } from "./check-row.ts";
import { linesOf } from "./lines.ts";
import { rowIssues } from "./row-issues.ts";
import { actorShape, describeMisfit } from "./row-shape.ts";
import type { TableSeed } from "./table-seed.ts";

export interface Tables {
  /** In order of their names. */
  readonly tables: readonly TableSeed[];
  /** Everybody whom the tables name, states and regions left out, by id. */
  readonly actors: ReadonlyMap<string, Actor>;
}

/** Reads what stands beside the rows of each table; not the rows. */
export function readTables(
  { files, rows }: SeedFiles,
  readDocument: (path: string) => { readonly file: YamlFile | null; readonly value: TableDocument | null },
  known: Known,
  issues: Issue[],
): Tables {
  const names = new Set(
    [...files.keys(), ...rows.keys()].flatMap((path) => /^tables\/([^/]+?)(?:\.actors)?\.(?:jsonl|yaml)$/.exec(path)?.[1] ?? []),
  );
  const actors = new Map<string, Found>();
  const tables: TableSeed[] = [];
  for (const name of [...names].toSorted(compareText)) {
    const [path, yaml, named] = [`tables/${name}.jsonl`, `tables/${name}.yaml`, `tables/${name}.actors.jsonl`];
    const pieces = rows.get(path);
    const missing = [...(pieces === undefined ? [path] : []), ...[yaml, named].filter((file) => !files.has(file))];
    for (const file of missing)
      issues.push(
        issueAt(
          { file, line: 1, column: 1 },
          "missing-file",
          `found no ${file}, expected the .jsonl, .actors.jsonl and .yaml of table ${name} together`,
          "run npm run import again, which writes all of them",
        ),
      );
    const bytes = files.get(named);
    if (bytes !== undefined) issues.push(...readActors(named, bytes, actors, known));
    const { file, value } = files.has(yaml) ? readDocument(yaml) : { file: null, value: null };
    if (file !== null && value !== null && pieces !== undefined) tables.push({ ...value, file, path, pieces });
  }
  return { tables, actors: new Map([...actors].map(([id, { actor }]) => [id, actor])) };
}

export interface Known {
  readonly countries: Reference["countries"];
  /** Ids that `actors.yaml` has: on them tables need not agree. */
  readonly decided: ReadonlySet<string>;
}

interface Found {
  readonly actor: Actor;
  readonly file: string;
}

function readActors(path: string, bytes: Uint8Array, found: Map<string, Found>, { countries, decided }: Known): readonly Issue[] {
  const collected = rowIssues();
  const at = { number: 0, line: "" };
  const say: Say = (rule, key, message, hint) =>
    collected.add({ file: path, line: at.number, column: columnOf(at.line, key) }, rule, message, hint);
  for (const line of linesOf(() => [bytes])) {
    at.number += 1;
    if (line.length === 0) continue;
    at.line = line.toString();
    const entry = readActor(at.line, say);
    if (entry === null || isArea(entry)) continue;
    if (entry.country !== null && !countries.has(entry.country))
      say("unknown-country", "country", `found country "${entry.country}", expected a code of ISO 3166-1 alpha-3, or null`);
    const before = found.get(entry.id);
    if (before === undefined) found.set(entry.id, { actor: asActor(entry), file: path });
    else if (before.actor.country === entry.country || decided.has(entry.id))
      found.set(entry.id, { ...before, actor: alsoNamed(before.actor, entry) });
    else
      say(
        "duplicate-id",
        "country",
        `found actor "${entry.id}" of ${entry.country ?? "no country"}, expected ${before.actor.country ?? "none"}, as in ${before.file}`,
      );
  }
  return collected.finish();
}

/** Where a key stands in a line of JSON, 1-based; its first place. */
export function columnOf(line: string, key: string): number {
  return line.indexOf(`"${key}":`) + 1 || 1;
}

function readActor(line: string, say: Say): TableActor | null {
  const value = parseJson(line);
  if (value === undefined) {
    say("bad-row", "", `found what is no JSON, expected an actor as JSON`);
    return null;
  }
  const misfit = actorShape(value, "the line");
  if (misfit !== null) {
    say("bad-row", misfit.key, describeMisfit(misfit));
    return null;
  }
  const actor = value as TableActor;
  if (isArea(actor)) return actor;
  if (!ID_PATTERN.test(actor.id)) say("bad-id", "id", `found id "${actor.id}", expected lower-case letters, digits and single hyphens`);
  if (!ACTOR_KINDS.some((kind) => kind === actor.kind))
    say("unknown-word", "kind", `found kind "${actor.kind}", expected one of ${ACTOR_KINDS.join(", ")}`);
  if (actor.sector !== null && !SECTORS.includes(actor.sector))
    say("unknown-word", "sector", `found sector "${actor.sector}", expected one of ${SECTORS.join(", ")}`);
  return actor;
}

/** `undefined` when it is none. */
export function parseJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/** States and regions have their names from ISO 3166-1 and UN M49. */
function isArea({ id }: TableActor): boolean {
  return /^(?:[A-Z]{3}|M49-\d{3})$/.test(id);
}

function asActor({ id, name, kind, country, sector, aliases }: TableActor): Actor {
  const nothing = { note: null, from: null, until: null, partOf: null, members: null, names: {} };
  return { ...nothing, id, name, kind, country, sector, aliases };
}

/** Two tables of one format may spell somebody in two ways. */
function alsoNamed(actor: Actor, { name, aliases }: TableActor): Actor {
  const spellings = new Set([...actor.aliases, name, ...aliases]);
  spellings.delete(actor.name);
  return { ...actor, aliases: [...spellings].toSorted(compareText) };
}
