import type { TableActor, TableEvent } from "../../src/model/table.ts";

/** A row of the made-up table `wire`: talks in Khujand, hosted by Tajikistan, with the River Front of Kyrgyzstan. */
export function aRow(row: number, changes: Partial<TableEvent> = {}): TableEvent {
  return {
    id: `wire-${row}`,
    label: `Talks ${row}`,
    type: "CONSULT",
    modes: ["visit"],
    contexts: ["diplomatic"],
    status: "occurred",
    when: { edtf: "2021-05-03", as: "within", precision: "day", basis: "external", why: null },
    where: { kind: "city", country: "TJK", name: "Khujand", point: [69.622161, 40.28256], basis: "external", note: null },
    actors: [
      { id: "TJK", role: "host", basis: "external" },
      { id: "wire-river-front", role: "participant", basis: "external" },
    ],
    saidBy: [],
    evidence: { file: "wire.csv", row, columns: { place: "Khujand", id: String(row) }, source: "Own Wire", headline: null, url: null },
    note: null,
    basis: "external",
    ...changes,
  };
}

const RIVER_FRONT: TableActor = {
  id: "wire-river-front",
  name: "River Front",
  kind: "armed-group",
  country: "KGZ",
  sector: "REB",
  aliases: ["جبهه رود"],
};

export const NOWHERE: TableEvent["where"] = { kind: "none", country: null, name: null, point: null, basis: "unstated", note: null };

/** The three files of a table, for `baseSeeds`. */
export function aTable(
  rows: readonly TableEvent[],
  { name = "wire", actors = [RIVER_FRONT], review = 'by: "Test", on: "2026-01-01"' } = {},
): Readonly<Record<string, string>> {
  const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");
  return {
    [`tables/${name}.jsonl`]: lines(rows),
    [`tables/${name}.actors.jsonl`]: lines(actors),
    [`tables/${name}.yaml`]: `document: { id: ${name}, kind: table, title: Own wire, publisher: null, url: null, licence: CC0, terms: null, lang: en }
table:
  { format: csv, file: ${name}.csv, sha256: ${"ab".repeat(32)}, bytes: 512, records: ${rows.length + 1}, leftOut: 0, imported: ${rows.length}, refused: 1,
    where: null, limit: null, importer: 1 }
review: { ${review}, note: looked through }
`,
  };
}

export function aRiverFront(changes: Partial<TableActor>): TableActor {
  return { ...RIVER_FRONT, ...changes };
}
