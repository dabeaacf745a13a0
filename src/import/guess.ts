import { plainName, columnFor } from "./columns.ts";
import { FORMATS, FORMAT_NAMES, type Format, type FormatName } from "./formats.ts";
import { importError } from "./import-error.ts";

/**
 * The format of a table by its columns: as asked for, checked, or the first whose signature the table has.
 * GeoJSON with UCDP's properties is UCDP, whichever of the two is asked for.
 */
export function chooseFormat(wanted: FormatName | null, names: readonly string[], file: string): Format {
  if (wanted === null) {
    const guessed = FORMAT_NAMES.find((name) => missing(FORMATS[name], names).length === 0 && (name !== "csv" || isOurs(names)));
    if (guessed !== undefined) return FORMATS[guessed];
    throw importError(`${file}: cannot guess the format from its columns: ${listed(names)}\nname it: --format ${FORMAT_NAMES.join(" | ")}`);
  }
  if (wanted === "geojson" && missing(FORMATS.ucdp, names).length === 0) return FORMATS.ucdp;
  const lacks = missing(FORMATS[wanted], names);
  if (lacks.length === 0) return FORMATS[wanted];
  throw importError(`${file}: not a ${wanted} table: found no column ${lacks.join(", ")}\nits columns: ${listed(names)}`);
}

/** Columns of our own plain table that it does not have: probably misspelt, and in any case not imported. */
export function strangeColumns(format: Format, names: readonly string[]): readonly string[] {
  return format.name === "csv" ? names.filter((name) => !format.columns.includes(plainName(name))) : [];
}

function missing(format: Format, names: readonly string[]): readonly string[] {
  return format.signature.filter((known) => columnFor(known, names) === null);
}

/** One column called "label" is not enough to take a table for our own. */
function isOurs(names: readonly string[]): boolean {
  return ["date", "type", "country", "place"].some((known) => columnFor(known, names) !== null);
}

const MOST_LISTED = 40;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_LISTED).join(", ");
  return names.length > MOST_LISTED ? `${shown}, and ${names.length - MOST_LISTED} more` : shown;
}
