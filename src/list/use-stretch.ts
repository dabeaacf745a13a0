import { useMemo, useState } from "react";
import type { ListModel } from "../selectors/list-model.ts";
import { STRETCH, windowOf, type ListWindow } from "./list-window.ts";

/** The part of a long list that is scrolled through at a time. */
export interface Stretch {
  readonly window: ListWindow;
  /** Of all rows, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Says which row is at the top now, `null` for the beginning: it stays there when others come in before it. */
  keep(row: number | null): void;
}

/** The stretch with the row that was last at the top; of a list in which that no longer is, the first. */
export function useStretch({ groups, rows, current }: ListModel): Stretch {
  const [top, setTop] = useState<number | null>(null);
  const [known, setKnown] = useState(-1);
  const at = useMemo(() => (top === null ? 0 : Math.max(0, rows.indexOf(top))), [rows, top]);
  const from = at - (at % STRETCH);
  const to = Math.min(from + STRETCH, rows.length);
  const window = useMemo(() => windowOf(groups, from, to), [groups, from, to]);
  if (known !== current) {
    // The event that was selected elsewhere is to be here.
    setKnown(current);
    if (current !== -1 && window.indexOf(current) === -1 && rows.includes(current)) setTop(current);
  }
  return useMemo(() => ({ window, from, to, keep: setTop }), [window, from, to]);
}
