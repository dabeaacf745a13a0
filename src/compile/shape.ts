import type * as z from "zod";
import { describeMistake } from "./describe-mistake.ts";
import type { Issue } from "./issue.ts";
import { mistakesIn } from "./mistake.ts";
import { repair, type Repaired } from "./repair.ts";
import type { YamlFile } from "./yaml-file.ts";

/** A file's values in the form of its schema. */
export interface Shaped<T> extends Repaired {
  /** What could be read, mistakes left out; `null`: too little. */
  readonly value: T | null;
  readonly issues: readonly Issue[];
}

/** Checks a file against its schema and says each mistake at its place. */
export function checkShape<S extends z.ZodType>(schema: S, file: YamlFile): Shaped<z.infer<S>> {
  const first = schema.safeParse(file.value, { reportInput: true });
  if (first.success) return { value: first.data, kept: new Map(), patched: new Set(), issues: [] };

  const mistakes = mistakesIn(first.error, file.value);
  const repaired = repair(file.value, mistakes);
  const second = schema.safeParse(repaired.value);
  return {
    ...repaired,
    value: second.success ? second.data : null,
    issues: mistakes.map((mistake) => describeMistake(mistake, file, schema)),
  };
}
