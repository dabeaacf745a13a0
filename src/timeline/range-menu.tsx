import type { Interval } from "../model/interval.ts";
import { setRange } from "../state/view-store.ts";
import { presetsOf, sameRange, shownRange, toQuery } from "./range.ts";

interface RangeMenuProps {
  /** As shown: all of the extent when there is none. */
  readonly range: Interval;
  readonly extent: Interval;
}

/** Ranges that are often wanted. Shows which of them the present one is. */
export function RangeMenu({ range, extent }: RangeMenuProps) {
  const presets = presetsOf(extent);
  const present = presets.find((preset) => sameRange(shownRange(preset.range, extent), range));
  const choose = (key: string) => {
    const preset = presets.find((each) => each.key === key);
    if (preset !== undefined) setRange(preset.range === null ? null : toQuery(preset.range, extent), "commit");
  };
  return (
    <select
      className="timeline-select"
      aria-label="Range of time"
      value={present?.key ?? ""}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {present === undefined && (
        <option value="" disabled>
          Custom
        </option>
      )}
      {presets.map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  );
}
