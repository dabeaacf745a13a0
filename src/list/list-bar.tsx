import { useMemo, type KeyboardEvent } from "react";
import type { ListJump } from "../selectors/list-jumps.ts";
import { formatCount } from "../text/count.ts";
import { Icon } from "../ui/icon.tsx";
import { jumpWords } from "./list-words.ts";
import "../ui/choice.css";
import "./list-bar.css";

interface ListBarProps {
  /** In order; at least one. */
  readonly jumps: readonly ListJump[];
  /** How many events are before the one at the top, and how many there are. */
  readonly at: number;
  readonly of: number;
  onJump(at: number): void;
  /** Tab: on to what is in sight. */
  onEnter(): void;
}

/** Where in a long list one is, and the way to any month of it at once. */
export function ListBar({ jumps, at, of, onJump, onEnter }: ListBarProps) {
  const present = jumps.findLast((jump) => jump.at <= at) ?? jumps[0];
  // Hundreds, and the bar says something else with every row that goes by.
  const options = useMemo(
    () =>
      jumps.map((jump) => (
        <option key={jump.at} value={jump.at}>
          {jumpWords(jump)}
        </option>
      )),
    [jumps],
  );
  const enter = (event: KeyboardEvent) => {
    if (event.key !== "Tab" || event.shiftKey) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <div className="list-bar">
      <label>
        <span>Go to</span>
        <span className="ui-choice">
          <select value={present?.at} onChange={({ target }) => onJump(Number(target.value))} onKeyDown={enter}>
            {options}
          </select>
          <Icon name="chevron-down" size={12} />
        </span>
      </label>
      <p>
        {formatCount(at + 1)} of {formatCount(of)}
      </p>
    </div>
  );
}
