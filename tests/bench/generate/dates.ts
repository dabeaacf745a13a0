import { formatDay, toDay } from "../../../src/model/day.ts";
import type { TableDate } from "../../../src/model/table.ts";
import type { Random } from "./random.ts";

const FIRST = toDay(1990, 1, 1);
const LAST = toDay(2025, 12, 31);

/** Mostly days, more of them in later years; also months, years, weeks, open intervals, and none at all. */
export function makeDate(random: Random): TableDate {
  const at = LAST - Math.floor((LAST - FIRST) * random.next() * random.next());
  const day = formatDay(at);
  const share = random.next();
  const given = { as: "within", basis: "external", why: null } as const;
  if (share < 0.72) return { ...given, edtf: `${day}${random.chance(0.02) ? "~" : ""}`, precision: "day" };
  if (share < 0.84) return { ...given, edtf: day.slice(0, 7), precision: "month" };
  if (share < 0.89) return { ...given, edtf: day.slice(0, 4), precision: "year" };
  if (share < 0.94) return { ...given, edtf: `${day}/${formatDay(at + 6)}`, precision: "day", why: "date precision 3: a week" };
  if (share < 0.955) return { ...given, as: "throughout", edtf: `${day}/${formatDay(at + 20 + random.below(400))}`, precision: "day" };
  if (share < 0.965) return { ...given, as: "throughout", edtf: `${day}/..`, precision: "day" };
  if (share < 0.975) return { ...given, edtf: `../${day}`, precision: "day" };
  return { edtf: null, as: "within", precision: "none", basis: "unstated", why: null };
}
