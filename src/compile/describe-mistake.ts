import type * as z from "zod";
import { EVENT_TYPES, TYPES } from "../model/vocabulary.ts";
import { issueAt, type Issue } from "./issue.ts";
import { valueAt, type Mistake } from "./mistake.ts";
import { didYouMean } from "./nearest.ts";
import type { RuleName } from "./rules/names.ts";
import { keysAt } from "./schema/keys.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

/** Says a mistake in the author's words, at its place. */
export function describeMistake({ issue, path, found }: Mistake, file: YamlFile, schema: z.ZodType): Issue {
  const name = path.findLast((step) => typeof step === "string") ?? "the file";
  const spot = file.valueSpot(path);
  if (issue.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const keys = keysAt(schema, path);
    return issueAt(
      file.keySpot([...path, key]),
      "unknown-key",
      `found key "${key}" in ${whose(path)}, expected ${oneOf(keys)}`,
      didYouMean(key, keys, "what is only for people goes into a # comment"),
    );
  }
  if (issue.code === "invalid_key") return issueAt(file.keySpot(path), "bad-id", `found id "${name}", expected ${ID_FORM}`);
  if (found === undefined && path.length > 0) {
    return issueAt(
      file.valueSpot(path.slice(0, -1)),
      "missing-key",
      `found no "${name}", expected ${expectation(issue)} in ${whose(path.slice(0, -1))}`,
    );
  }
  if (issue.code === "invalid_value" && typeof found === "string") {
    const words = wordsFor(issue.values.map(String), path, file.value);
    return issueAt(spot, wordRule(path), `found ${name} "${found}", expected ${oneOf(words)}`, didYouMean(found, words));
  }
  if (issue.code === "invalid_format" && issue.format === "regex" && name === "id")
    return issueAt(spot, "bad-id", `found id ${show(found)}, expected ${ID_FORM}`);
  return issueAt(
    spot,
    "wrong-type",
    `found ${show(found)} as ${name}, expected ${expectation(issue)}`,
    quoteHint(found, issue, file, path),
  );
}

const ID_FORM = "lower-case letters, digits and single hyphens, and neither all nor none";

function whose(path: Path): string {
  if (path.length === 0) return "the file";
  const last = path.at(-1);
  if (typeof last === "string") return last;
  return `this entry of ${path.findLast((step) => typeof step === "string") ?? "the list"}`;
}

/** A word of a closed list has the rule of its list, where the list has one. */
function wordRule(path: Path): RuleName {
  const key = path.findLast((step) => typeof step === "string");
  if (path[0] !== "events") return "unknown-word";
  if (key === "type") return "unknown-type";
  if (key === "mode") return "unknown-mode";
  if (key === "context") return "unknown-context";
  if (key === "status") return "unknown-status";
  return key === "role" ? "unknown-role" : "unknown-word";
}

/** Of all modes, those of the event's own type, where its type is known. */
function wordsFor(words: readonly string[], path: Path, root: unknown): readonly string[] {
  if (path[2] !== "mode") return words;
  const type = valueAt(root, [...path.slice(0, 2), "type"]);
  const info = EVENT_TYPES.find((known) => known === type);
  const modes = info === undefined ? [] : TYPES[info].modes;
  return modes.length === 0 ? words : modes;
}

function oneOf(words: readonly string[]): string {
  return words.length <= 12 ? `one of ${words.join(", ")}` : `one of ${words.slice(0, 10).join(", ")} … (${words.length} words)`;
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return TYPE_WORDS[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_value") return oneOf(issue.values.map(String));
  if (issue.code === "too_small") return issue.origin === "string" ? "text that is not empty" : `at least ${issue.minimum}`;
  if (issue.code === "too_big") return `at most ${issue.maximum}`;
  if (issue.code === "invalid_format")
    return issue.format === "url" ? "an address that starts with https:// or http://" : `text like ${issue.pattern ?? issue.format}`;
  if (issue.code === "invalid_union")
    return issue.errors.map((errors) => (errors[0] === undefined ? "" : expectation(errors[0]))).join(", or ");
  return "another value";
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "keys with values",
  record: "keys with values",
  tuple: "a list of numbers",
};

/** A value as its author would name it. */
function show(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "string") return `"${value}"`;
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return typeof value === "object" ? "keys with values" : `${value as number | bigint | boolean}`;
}

function quoteHint(found: unknown, issue: z.core.$ZodIssue, file: YamlFile, path: Path): string | undefined {
  if (issue.code !== "invalid_type" && issue.code !== "invalid_union") return undefined;
  if (typeof found === "number" || typeof found === "boolean") return `put it in double quotes: "${file.written(path) ?? String(found)}"`;
  if (Array.isArray(found) && issue.code === "invalid_type" && issue.expected === "string")
    return "put text that starts with [ in double quotes";
  if (typeof found === "string" && issue.code === "invalid_type" && issue.expected === "array") return `make it a list: ["${found}"]`;
  return undefined;
}
