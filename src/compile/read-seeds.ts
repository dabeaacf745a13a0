import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import type * as z from "zod";
import { compareText, issueAt, type Issue, type Spot } from "./issue.ts";
import { annotationSchema, type AnnotationSeed, type EventSeed, type RelationSeed } from "./schema/annotation.ts";
import { datasetSchema } from "./schema/dataset.ts";
import { actorsSchema, aliasesSchema, placesSchema } from "./schema/registry.ts";
import type { DocumentSeed, Entry, Registry, Seeds } from "./seeds.ts";
import type { Reference } from "./reference.ts";
import type { SeedFiles } from "./seed-files.ts";
import { tableSchema } from "./schema/table.ts";
import { readTables } from "./tables/read-tables.ts";
import { checkShape, type Shaped } from "./shape.ts";
import { sourceText, type SourceText } from "./source-text.ts";
import { parseYaml, type YamlFile } from "./yaml-file.ts";

type Files = ReadonlyMap<string, Uint8Array>;

interface Read<T> extends Shaped<T> {
  readonly file: YamlFile | null;
}

const DATA_FILE = /\.(?:yaml|yml|json)$/;

/** Reads all seeds. Never throws; what is wrong is in `issues`, and left out of `seeds`. */
export function readSeeds(
  seedFiles: SeedFiles,
  { countries }: Pick<Reference, "countries">,
): { readonly seeds: Seeds; readonly issues: readonly Issue[] } {
  const { files } = seedFiles;
  const issues: Issue[] = [];
  const read = <S extends z.ZodType>(path: string, schema: S): Read<z.infer<S>> => {
    const result = readYaml(files, path, schema);
    issues.push(...result.issues);
    return result;
  };
  const named = (name: string) =>
    [...files.keys()].toSorted(compareText).find((path) => path.replace(DATA_FILE, "") === name && DATA_FILE.test(path));

  const datasetPath = named("dataset");
  const dataset = datasetPath === undefined ? null : read(datasetPath, datasetSchema);
  if (datasetPath === undefined)
    issues.push(issueAt(top("dataset.yaml"), "missing-file", "found no dataset.yaml, expected the dataset's id, title and frame in it"));
  const [actorsPath, placesPath, aliasesPath] = [named("actors"), named("places"), named("aliases")];
  const actors = actorsPath === undefined ? null : read(actorsPath, actorsSchema);
  const places = placesPath === undefined ? null : read(placesPath, placesSchema);
  const aliases = aliasesPath === undefined ? null : read(aliasesPath, aliasesSchema);

  const documents: DocumentSeed[] = [];
  let failed = 0;
  for (const path of [...files.keys()].toSorted(compareText)) {
    if (!path.startsWith("documents/") || !DATA_FILE.test(path)) continue;
    const annotation = read(path, annotationSchema);
    const { file, value } = annotation;
    if (file === null || value === null) failed++;
    else documents.push(withText(files, file, value, annotation, issues));
  }

  const registered = registry(actors, "actors", actors?.value?.actors);
  const { tables, actors: tableActors } = readTables(
    seedFiles,
    (path) => read(path, tableSchema),
    { countries, decided: registered.declared },
    issues,
  );

  const usedTexts = new Set(documents.map(({ file, document }) => textPath(file.path, document.text)));
  const seeds: Seeds = {
    dataset: dataset?.file && dataset.value ? { file: dataset.file, value: dataset.value } : null,
    actors: registered,
    places: registry(places, "places", places?.value?.places),
    aliases: registry(aliases, "aliases", aliases?.value?.aliases),
    documents,
    tables,
    tableActors,
    loneTexts:
      failed > 0 ? [] : [...files.keys()].filter((path) => /^documents\/.+\.txt$/.test(path) && !usedTexts.has(path)).toSorted(compareText),
    whole: issues.every(({ severity }) => severity !== "error"),
  };
  return { seeds, issues };
}

function top(file: string): Spot {
  return { file, line: 1, column: 1 };
}

function decode(files: Files, path: string): { readonly text: string } | Issue {
  const bytes = files.get(path) ?? new Uint8Array();
  if (!isUtf8(bytes))
    return issueAt(
      top(path),
      "not-utf8",
      "found bytes that are no UTF-8, expected UTF-8",
      "save the file again with UTF-8 as its encoding",
    );
  return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) };
}

function readYaml<S extends z.ZodType>(files: Files, path: string, schema: S): Read<z.infer<S>> {
  const nothing = { file: null, value: null, kept: new Map<string, readonly number[]>(), patched: new Set<string>() };
  const decoded = decode(files, path);
  if ("rule" in decoded) return { ...nothing, issues: [decoded] };
  const { file, issues } = parseYaml(path, decoded.text);
  if (file === null) return { ...nothing, issues };
  const shaped = checkShape(schema, file);
  return { ...shaped, file, issues: [...issues, ...shaped.issues] };
}

function registry<T>(read: Read<unknown> | null, key: string, entries: Readonly<Record<string, T>> | undefined): Registry<T> {
  const raw = read?.file?.value;
  const list: unknown = typeof raw === "object" && raw !== null && key in raw ? (raw as Readonly<Record<string, unknown>>)[key] : undefined;
  return {
    file: read?.file ?? null,
    entries: new Map(Object.entries(entries ?? {})),
    declared: new Set(typeof list === "object" && list !== null ? Object.keys(list) : []),
  };
}

function withText(
  files: Files,
  file: YamlFile,
  { document, review, events, relations }: AnnotationSeed,
  shaped: Shaped<unknown>,
  issues: Issue[],
): DocumentSeed {
  const path = textPath(file.path, document.text);
  const bytes = files.get(path);
  const text = readText(files, file, path, issues);
  return {
    file,
    document,
    review,
    events: entries<EventSeed>(file, "events", events, shaped),
    relations: entries<RelationSeed>(file, "relations", relations ?? [], shaped),
    text,
    sha256: bytes === undefined ? null : createHash("sha256").update(bytes).digest("hex"),
    whole: text !== null && shaped.issues.length === 0,
  };
}

/** The text stands beside its annotation: under the name that this gives, else under its own. */
function textPath(annotation: string, named: string | undefined): string {
  const folder = annotation.slice(0, annotation.lastIndexOf("/") + 1);
  return named === undefined ? annotation.replace(DATA_FILE, ".txt") : folder + named;
}

function readText(files: Files, file: YamlFile, path: string, issues: Issue[]): SourceText | null {
  if (!files.has(path)) {
    const spot = file.valueSpot(["document", "text"]);
    issues.push(
      issueAt(
        spot,
        "missing-file",
        `found no ${path}, expected the document's text there`,
        "paste the text into that file, or name another with document.text",
      ),
    );
    return null;
  }
  const decoded = decode(files, path);
  if ("rule" in decoded) {
    issues.push(decoded);
    return null;
  }
  return sourceText(path, decoded.text);
}

function entries<T>(file: YamlFile, list: string, values: readonly T[], { kept, patched }: Shaped<unknown>): readonly Entry<T>[] {
  return values.map((value, i) => {
    const at = [list, kept.get(list)?.[i] ?? i];
    return { value, file, at, sound: !patched.has(at.join(".")) };
  });
}
