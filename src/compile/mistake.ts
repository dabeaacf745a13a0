import type * as z from "zod";
import type { Path } from "./yaml-file.ts";

/** One thing in which a file is not as its schema wants it. */
export interface Mistake {
  readonly issue: z.core.$ZodIssue;
  readonly path: Path;
  /** The value at `path`; `undefined` when there is none. */
  readonly found: unknown;
}

/** One mistake for each thing to put right: of a union, those inside the alternative that was meant. */
export function mistakesIn(error: z.ZodError, root: unknown): readonly Mistake[] {
  return error.issues.flatMap((issue) => unfold(issue, [], root));
}

function unfold(issue: z.core.$ZodIssue, base: Path, root: unknown): readonly Mistake[] {
  const path: Path = [...base, ...issue.path.filter((step) => typeof step !== "symbol")];
  if (issue.code === "invalid_union") {
    const meant = issue.errors.find(
      (errors) => errors.length > 0 && !errors.some(({ path: at, code }) => at.length === 0 && code !== "unrecognized_keys"),
    );
    if (meant !== undefined) return meant.flatMap((inner) => unfold(inner, path, root));
  }
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ issue: { ...issue, keys: [key] }, path, found: valueAt(root, path) }));
  }
  return [{ issue, path, found: valueAt(root, path) }];
}

/** `undefined` where the path leads nowhere. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.hasOwn(value, step) ? (value as Readonly<Record<string | number, unknown>>)[step] : undefined;
  }
  return value;
}
