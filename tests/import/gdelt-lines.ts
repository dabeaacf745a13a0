/** The cells of a GDELT line that tests are about; all others are empty. Positions are those of 58 columns, from 1. */
const POSITIONS: Readonly<Record<string, number>> = {
  id: 1,
  day: 2,
  code1: 6,
  name1: 7,
  country1: 8,
  group1: 9,
  role1: 13,
  code2: 16,
  name2: 17,
  country2: 18,
  role2: 23,
  event: 27,
  geoType: 50,
  place: 51,
  fips: 52,
  lat: 54,
  lng: 55,
  added: 57,
  url: 58,
};

/** Where three more columns stand in GDELT 2.0: after the first-level division of each place. */
const ADDED_AFTER = [39, 46, 53];

/** A line of GDELT 1.0 (57 or 58 cells) or 2.0 (61). */
export function gdeltLine(width: 57 | 58 | 61, cells: Readonly<Record<string, string>>): string {
  const line = Array.from({ length: 58 }, () => "");
  for (const [name, cell] of Object.entries(cells)) line[(POSITIONS[name] ?? 0) - 1] = cell;
  if (width === 57) return line.slice(0, 57).join("\t");
  if (width === 58) return line.join("\t");
  return line.flatMap((cell, index) => (ADDED_AFTER.includes(index + 1) ? [cell, "A2"] : [cell])).join("\t");
}
