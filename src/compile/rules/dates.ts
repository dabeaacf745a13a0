import { OPEN_END, OPEN_START, formatDay, parseDay } from "../../model/day.ts";
import { parseEdtf, type EdtfDate } from "../edtf.ts";
import { issueAt, type Issue } from "../issue.ts";
import type { ProvenDocument } from "../proven.ts";
import type { Path, YamlFile } from "../yaml-file.ts";

/** Reads one date; `null` when there is none or it is wrong, and why in `issues`. */
export function checkEdtf(edtf: string | undefined, file: YamlFile, path: Path, issues: Issue[]): EdtfDate | null {
  if (edtf === undefined) return null;
  const result = parseEdtf(edtf);
  if (result.ok) return result.date;
  issues.push(issueAt(file.valueSpot(path), result.rule, result.message, result.hint));
  return null;
}

/** A plain day of the registry (`from`, `until`). */
export function checkDay(day: string | undefined, file: YamlFile, path: Path): readonly Issue[] {
  if (day === undefined || parseDay(day) !== null) return [];
  return [issueAt(file.valueSpot(path), "bad-edtf", `found "${day}", expected a day that the calendar has`)];
}

/** What is planned lies after the text that plans it; what occurred lies before it. */
export function checkDatesAgainstPublication({ seed, published, events }: ProvenDocument): readonly Issue[] {
  if (published === null) return [];
  return events.flatMap(({ entry, date }) => {
    if (date === null) return [];
    const spot = entry.file.valueSpot([...entry.at, "when", "edtf"]);
    const { status, id } = entry.value;
    if (status === "planned" && date.end !== OPEN_END && published.start !== OPEN_START && date.end < published.start) {
      return [
        issueAt(
          spot,
          "planned-before-publication",
          `found "${id}" planned for ${formatDay(date.end)} at the latest, expected a day not before ${seed.document.id} came out (${formatDay(published.start)})`,
          "if the text says that it happened, its status is occurred",
        ),
      ];
    }
    if (status === "occurred" && date.start !== OPEN_START && published.end !== OPEN_END && date.start > published.end) {
      return [
        issueAt(
          spot,
          "occurred-after-publication",
          `found "${id}" on ${formatDay(date.start)} at the earliest, expected a day not after ${seed.document.id} came out (${formatDay(published.end)})`,
          "if the text looks ahead to it, its status is planned",
        ),
      ];
    }
    return [];
  });
}
