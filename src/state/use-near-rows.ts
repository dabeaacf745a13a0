import { useEffect, useMemo, useState, type RefObject } from "react";
import { useDataset } from "./use-derived.ts";

/** So few files of details are fetched at once, seen or not. */
const FEW_SHARDS = 4;
const MARGIN = "200px";
const NONE: ReadonlySet<number> = new Set();

/**
 * The rows whose details are worth fetching: all of a list where few files have them, else those that have been in
 * sight. In a large dataset a list in time order may need another file, of half a megabyte, for every event.
 *
 * @param box around elements with `data-row`.
 */
export function useNearRows(box: RefObject<HTMLElement | null>, rows: readonly number[]): readonly number[] {
  const { detailShard } = useDataset().manifest;
  const [seen, setSeen] = useState(NONE);
  const all = useMemo(
    () => typeof IntersectionObserver === "undefined" || new Set(rows.map((row) => Math.floor(row / detailShard))).size <= FEW_SHARDS,
    [rows, detailShard],
  );
  useEffect(() => {
    if (all || box.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const come = entries.flatMap(({ isIntersecting, target }) =>
          isIntersecting && target instanceof HTMLElement ? [Number(target.dataset["row"])] : [],
        );
        if (come.length > 0) setSeen((before) => new Set([...before, ...come]));
      },
      { rootMargin: MARGIN },
    );
    for (const element of box.current.querySelectorAll("[data-row]")) observer.observe(element);
    return () => observer.disconnect();
  }, [box, rows, all]);
  return useMemo(() => (all ? rows : rows.filter((row) => seen.has(row))), [all, rows, seen]);
}
