import { makeDetailFiles } from "./derive/detail-files.ts";
import { makeGathering } from "./derive/gather.ts";
import { makeIndex, writeDataset } from "./derive/outputs.ts";
import { deriveRows, deriveTies, deriveWorld } from "./derive/world.ts";
import { compareText, sortIssues, type Issue } from "./issue.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { proveDocument } from "./prove.ts";
import { readSeeds } from "./read-seeds.ts";
import type { Reference } from "./reference.ts";
import { checkRegistries, checkSeeds } from "./rules/check-seeds.ts";
import { seedFiles, type SeedFiles } from "./seed-files.ts";
import { scanTables } from "./tables/scan.ts";
import { sha256, type Write } from "./write.ts";

export interface Compiled {
  /** By path below the output folder, sorted. Empty when any issue is an error. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

/**
 * From seeds to data. Pure: the same files and reference give the same outputs and issues, whatever the machine,
 * the time zone, the locale and the order of the files. Never throws for an author's mistake.
 *
 * @param files by path below the seeds' folder, with `/` on every system.
 */
export function compile(files: ReadonlyMap<string, Uint8Array>, reference: Reference, limits: Partial<Limits> = {}): Compiled {
  const outputs = new Map<string, string>();
  const issues = compileTo(seedFiles(files), reference, limits, (path, text) => {
    outputs.set(path, text);
    return { sha256: sha256(text), bytes: Buffer.byteLength(text) };
  });
  if (issues.some(isError)) return { outputs: new Map(), issues };
  return { outputs: new Map([...outputs].toSorted(([a], [b]) => compareText(a, b))), issues };
}

/**
 * The same for sets of any size: rows of tables are read once, in pieces, and files are handed to `write` as they are
 * ready. What has been written counts for nothing when an issue that comes back is an error.
 */
export function compileTo(files: SeedFiles, reference: Reference, limits: Partial<Limits>, write: Write): readonly Issue[] {
  const most = { ...LIMITS, ...limits };
  const { seeds, issues: found } = readSeeds(files, reference);
  const issues = [...found];
  const documents = seeds.documents.map((seed) => proveDocument(seed, issues));
  issues.push(...checkSeeds({ seeds, documents, reference }));
  const dataset = issues.some(isError) ? null : (seeds.dataset?.value ?? null);
  if (dataset === null) {
    const scanned = scanTables(seeds, reference, () => {});
    return sortIssues([...issues, ...scanned.issues, ...checkRegistries({ seeds, documents, reference }, scanned)]);
  }

  const writeBelow: Write = (path, text) => write(`${dataset.id}/${path}`, text);
  const ties = deriveTies(documents, seeds, reference);
  const rows = deriveRows(documents, ties, seeds, reference);
  const events = seeds.tables.reduce((sum, { table }) => sum + table.imported, rows.length);
  const details = makeDetailFiles(events, seeds.tables.length === 0, most, writeBelow);
  const gathering = makeGathering({ seeds, reference, ties, details, searchable: events <= most.searchableEvents });
  rows.forEach(gathering.addRow);
  const scanned = scanTables(seeds, reference, gathering.addTableRow);
  issues.push(...scanned.issues, ...checkRegistries({ seeds, documents, reference }, scanned));
  if (!issues.some(isError)) {
    const world = deriveWorld(dataset, documents, gathering.codes, seeds, reference);
    const entry = writeDataset({ world, gathering, details, reference, limits: most, write: writeBelow });
    write("index.json", makeIndex(entry, reference));
  }
  return sortIssues(issues);
}

function isError({ severity }: Issue): boolean {
  return severity === "error";
}
