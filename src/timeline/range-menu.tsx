import { memo, useMemo } from "react";
import type { Interval } from "../model/interval.ts";
import { setRange } from "../state/view-store.ts";
import { presetsOf, sameRange, shownRange, toQuery, type Preset } from "./range.ts";

interface RangeMenuProps {
  /** As shown: all of the extent when there is none. */
  readonly range: Interval;
  readonly extent: Interval;
}

/** Ranges that are often wanted. Shows which of them the present one is. */
export function RangeMenu({ range, extent }: RangeMenuProps) {
  const presets = useMemo(() => presetsOf(extent), [extent]);
  const present = presets.find((preset) => sameRange(shownRange(preset.range, extent), range));
  return <Presets presets={presets} present={present?.key ?? null} extent={extent} />;
}

interface PresetsProps {
  readonly presets: readonly Preset[];
  /** `null`: none of them. */
  readonly present: string | null;
  readonly extent: Interval;
}

const Presets = memo(({ presets, present, extent }: PresetsProps) => {
  const choose = (key: string) => {
    const preset = presets.find((each) => each.key === key);
    if (preset !== undefined) setRange(preset.range === null ? null : toQuery(preset.range, extent), "commit");
  };
  return (
    <select
      className="timeline-select"
      aria-label="Range of time"
      value={present ?? ""}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {present === null && (
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
});
