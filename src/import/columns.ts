/** A column's name as the mappings know it: `"Event Date"` and `EVENT_DATE` are both `event_date`. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "");
}

/** Names for the columns of a file: empty ones get a number, and no two are the same but for their case. */
export function uniqueNames(header: readonly string[]): readonly string[] {
  const seen = new Set<string>([ROW_NUMBER, BAD_LINE]);
  return header.map((cell, index) => {
    const wanted = cell.trim() === "" ? `column_${index + 1}` : cell.trim();
    let name = wanted;
    for (let suffix = 2; seen.has(name.toLowerCase()); suffix += 1) name = `${wanted}_${suffix}`;
    seen.add(name.toLowerCase());
    return name;
  });
}

/** Our own columns beside the file's: the record's number, and why a record is not one (`NULL` for a good one). */
export const ROW_NUMBER = "row_no";
export const BAD_LINE = "why_not_a_row";

/** What a shapefile leaves of a longer name. */
const SHAPEFILE_LENGTH = 10;

/** The column of the file that a mapping means by `known`; also when a shapefile has cut it. `null` when there is none. */
export function columnFor(known: string, names: readonly string[]): string | null {
  const whole = names.find((name) => plainName(name) === known);
  if (whole !== undefined) return whole;
  const cut = known.slice(0, SHAPEFILE_LENGTH);
  return names.find((name) => known.length > SHAPEFILE_LENGTH && plainName(name) === plainName(cut)) ?? null;
}
