import { useId, useRef, useState, type KeyboardEvent } from "react";
import { formatDay } from "../model/day.ts";
import type { Interval } from "../model/interval.ts";
import { setRange } from "../state/view-store.ts";
import { formatDayShort } from "../text/dates.ts";
import type { Handle } from "./drag.ts";
import { toQuery } from "./range.ts";
import { typeHandle } from "./typed-date.ts";
import { isMonthEnd, isMonthStart, isYearEnd, isYearStart } from "./units.ts";

interface DateBoxProps {
  readonly handle: Handle;
  readonly range: Interval;
  readonly extent: Interval;
}

/** One end of the range as words; typed into, as ISO 8601. What cannot be used is said, and the old date stays. */
export function DateBox({ handle, range, extent }: DateBoxProps) {
  const help = useId();
  // What has been dealt with already, so that leaving the box after Enter or Escape does nothing more.
  const settled = useRef<string | null>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const day = handle === "from" ? range.start : range.end;

  const start = (input: HTMLInputElement) => {
    settled.current = shortest(handle, day, "iso");
    setDraft(settled.current);
    setProblem(null);
    // `select()` takes the focus in Chromium: not from where Tab has gone since. Nor is what somebody types already selected.
    requestAnimationFrame(() => {
      if (document.activeElement === input && input.value === settled.current) input.select();
    });
  };
  const take = () => {
    if (draft === null || draft === settled.current) return;
    settled.current = draft;
    const typed = typeHandle(draft, handle, range);
    setProblem("problem" in typed ? typed.problem : null);
    if ("range" in typed) setRange(toQuery(typed.range, extent), "commit");
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.stopPropagation();
    if (event.key === "Enter") take();
    else {
      settled.current = draft;
      setProblem(null);
      event.currentTarget.blur();
    }
  };
  return (
    <span className="timeline-date">
      <input
        className="timeline-date-input"
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={handle === "from" ? "From date" : "To date"}
        aria-invalid={problem !== null}
        aria-describedby={help}
        value={draft ?? shortest(handle, day, "words")}
        onFocus={(event) => start(event.currentTarget)}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => {
          take();
          setDraft(null);
        }}
        onKeyDown={onKeyDown}
      />
      <span id={help} className="timeline-date-problem" role="alert">
        {problem}
      </span>
    </span>
  );
}

/** Whole years and months without their days. */
function shortest(handle: Handle, day: number, as: "iso" | "words"): string {
  const [year, month] = handle === "from" ? [isYearStart(day), isMonthStart(day)] : [isYearEnd(day), isMonthEnd(day)];
  if (as === "words") return formatDayShort(day, year ? "year" : month ? "month" : "day");
  return formatDay(day).slice(0, year ? 4 : month ? 7 : 10);
}
