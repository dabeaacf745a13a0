import { useEffect, useRef, useState } from "react";

/** Milliseconds between two looks: what is there at both is read, not passed by. */
const LOOK = 120;

/** Of the rows that are drawn those that have stayed: at first all. One who drags a scroll bar passes by thousands, each of which may be in a file of its own. */
export function useLingeringRows(rows: readonly number[]): readonly number[] {
  const [lingering, setLingering] = useState(rows);
  const present = useRef(rows);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    present.current = rows;
    if (timer.current !== null) return;
    let before = rows;
    const look = () => {
      const now = present.current;
      const still = new Set(before);
      setLingering(now === before ? now : now.filter((row) => still.has(row)));
      timer.current = now === before ? null : setTimeout(look, LOOK);
      before = now;
    };
    timer.current = setTimeout(look, LOOK);
  }, [rows]);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );
  return lingering;
}
