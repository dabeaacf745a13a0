/** What is wrong with the form of a value: the key that it stands under, what was found, and what is expected. */
export interface Misfit {
  readonly key: string;
  readonly found: unknown;
  readonly expected: string;
}

/** Says what is wrong with a value under a key, or `null`. A million rows go through it: no schema library does that in time. */
type Check = (value: unknown, key: string) => Misfit | null;

const text: Check = (found, key) => (typeof found === "string" && found !== "" ? null : { key, found, expected: "text that is not empty" });
const textOrNull: Check = (found, key) => (found === null || typeof found === "string" ? null : { key, found, expected: "text or null" });
const rowNumber: Check = (found, key) =>
  Number.isInteger(found) && Number(found) > 0 ? null : { key, found, expected: "a whole number from 1" };

const point: Check = (found, key) =>
  found === null || (Array.isArray(found) && found.length === 2 && found.every((one) => typeof one === "number"))
    ? null
    : { key, found, expected: "[longitude, latitude] or null" };

const cells: Check = (found, key) => {
  if (typeof found !== "object" || found === null || Array.isArray(found)) return { key, found, expected: "columns with their cells" };
  const record = found as Readonly<Record<string, unknown>>;
  for (const column of Object.keys(record)) {
    if (typeof record[column] !== "string") return { key: column, found: record[column], expected: "a cell as text" };
  }
  return null;
};

function listOf(check: Check): Check {
  return (found, key) => {
    if (!Array.isArray(found)) return { key, found, expected: "a list" };
    for (const item of found as readonly unknown[]) {
      const misfit = check(item, key);
      if (misfit !== null) return misfit;
    }
    return null;
  };
}

function object(fields: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(fields);
  return (found, key) => {
    if (typeof found !== "object" || found === null || Array.isArray(found)) return { key, found, expected: "keys with values" };
    const record = found as Readonly<Record<string, unknown>>;
    for (const [name, check] of checks) {
      const misfit = check(record[name], name);
      if (misfit !== null) return misfit;
    }
    const strange =
      Object.keys(record).length > checks.length ? Object.keys(record).find((name) => !Object.hasOwn(fields, name)) : undefined;
    return strange === undefined
      ? null
      : { key: strange, found: record[strange], expected: `no such key, only ${Object.keys(fields).join(", ")}` };
  };
}

/** The form of a `TableEvent`; its words and ids are not looked at. */
export const eventShape = object({
  id: text,
  label: text,
  type: text,
  modes: listOf(text),
  contexts: listOf(text),
  status: text,
  when: object({ edtf: textOrNull, as: text, precision: text, basis: text, why: textOrNull }),
  where: object({ kind: text, country: textOrNull, name: textOrNull, point, basis: text, note: textOrNull }),
  actors: listOf(object({ id: text, role: text, basis: text })),
  saidBy: listOf(text),
  evidence: object({ file: text, row: rowNumber, columns: cells, source: textOrNull, headline: textOrNull, url: textOrNull }),
  note: textOrNull,
  basis: text,
});

/** The form of a `TableActor`. */
export const actorShape = object({ id: text, name: text, kind: text, country: textOrNull, sector: textOrNull, aliases: listOf(text) });

export function describeMisfit({ key, found, expected }: Misfit): string {
  return `found ${show(found)} as ${key}, expected ${expected}`;
}

function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}
