import { valueAt, type Mistake } from "./mistake.ts";

/** Values without their mistakes, so that the rest can be checked in the same run. */
export interface Repaired {
  readonly value: unknown;
  /** Lists whose members were left out, by name: the original index of each that stayed. */
  readonly kept: ReadonlyMap<string, readonly number[]>;
  /** Paths, joined with dots, of entries in which a word was replaced: rules that compare words skip them. */
  readonly patched: ReadonlySet<string>;
}

/** Lists and maps whose members can be left out one by one. */
const ENTRY_LISTS = new Set(["events", "relations", "actors", "places", "aliases"]);

/**
 * Unknown keys go, and a word that is not of its list becomes another one. Where a value is wrong in another way, the
 * event, relation or registry entry that has it is left out; elsewhere, the key.
 */
export function repair(root: unknown, mistakes: readonly Mistake[]): Repaired {
  const value: unknown = structuredClone(root);
  const patched = new Set<string>();
  const dropped = new Map<string, Set<string | number>>();
  for (const { issue, path, found } of mistakes) {
    const [list, member] = path;
    const parent = valueAt(value, path.slice(0, -1));
    const last = path.at(-1);
    if (issue.code === "unrecognized_keys") {
      const owner = valueAt(value, path);
      if (typeof owner === "object" && owner !== null) for (const key of issue.keys) Reflect.deleteProperty(owner, key);
    } else if (issue.code === "invalid_value" && typeof found === "string" && isObject(parent) && last !== undefined) {
      parent[last] = issue.values[0];
      patched.add(path.slice(0, 2).join("."));
    } else if (typeof list === "string" && ENTRY_LISTS.has(list) && member !== undefined) {
      dropped.set(list, (dropped.get(list) ?? new Set()).add(member));
    } else if (isObject(parent) && last !== undefined) {
      Reflect.deleteProperty(parent, last); // enough where the key may be left out; else the second reading fails
    }
  }
  const kept = new Map<string, readonly number[]>();
  for (const [list, members] of dropped) dropFrom(value, list, members, kept);
  return { value, kept, patched };
}

function dropFrom(root: unknown, list: string, members: ReadonlySet<string | number>, kept: Map<string, readonly number[]>): void {
  const owner = isObject(root) ? root[list] : undefined;
  if (Array.isArray(owner) && isObject(root)) {
    const stay = owner.map((_, i) => i).filter((i) => !members.has(i));
    kept.set(list, stay);
    root[list] = stay.map((i): unknown => owner[i]);
  } else if (isObject(owner)) {
    for (const key of members) Reflect.deleteProperty(owner, key);
  }
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}
