import type { Issue } from "../issue.ts";
import { checkActors } from "./actors.ts";
import type { Scanned } from "../tables/scan.ts";
import type { Checked } from "./checked.ts";
import { checkCoverage } from "./coverage.ts";
import { checkDataset } from "./dataset.ts";
import { checkDatesAgainstPublication } from "./dates.ts";
import { checkDocuments } from "./documents.ts";
import { checkEvents } from "./events.ts";
import { checkAliases, checkDuplicateIds, checkPublishedIds } from "./ids.ts";
import { checkOutlines } from "./outlines.ts";
import { checkPlaces } from "./places.ts";
import { checkNamedButNotUsed, checkUnusedEntries } from "./usage.ts";

const CHECKS: readonly ((checked: Checked) => readonly Issue[])[] = [
  checkDataset,
  checkDocuments,
  checkEvents,
  checkActors,
  checkPlaces,
  checkDuplicateIds,
  checkNamedButNotUsed,
  ({ documents }) => documents.flatMap(checkCoverage),
  ({ documents }) => documents.flatMap(checkDatesAgainstPublication),
];

/** Every rule that needs more than one value, but no row of a table; in no particular order. */
export function checkSeeds(checked: Checked): readonly Issue[] {
  return CHECKS.flatMap((check) => check(checked));
}

/** The rules that need to know every event, those of tables included. */
export function checkRegistries(checked: Checked, scanned: Scanned): readonly Issue[] {
  return [checkPublishedIds, checkAliases, checkUnusedEntries, checkOutlines].flatMap((check) => check(checked, scanned));
}
