import type { ListGroup } from "../selectors/list-model.ts";
import type { ListJump } from "../selectors/list-jumps.ts";
import { formatCount } from "../text/count.ts";
import { formatDay, monthName } from "../text/dates.ts";

/** "March 2021", "2021", "Undated". */
export function headingWords({ when }: ListGroup): string {
  if (when === null) return "Undated";
  return when.month === null ? String(when.year) : `${monthName(when.month)} ${when.year}`;
}

/** "March 2021 · 8,312", and within it "from 14 March 2021 · 10,001". */
export function jumpWords({ group, before, day }: ListJump): string {
  if (before === 0) return `${headingWords(group)} · ${formatCount(group.rows.length)}`;
  return `${day === null ? headingWords(group) : `from ${formatDay(day)}`} · ${formatCount(before + 1)} onwards`;
}
