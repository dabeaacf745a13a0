import { useMemo } from "react";
import type { Dataset } from "../model/dataset.ts";

/** Beyond so many files of details, their labels are not worth fetching for marks that nobody has pointed at. */
const MOST_SHARDS = 12;
const NONE: readonly number[] = [];

/** The rows whose details the marks want for their names; none where that would take too many files. Kind, status and date stand in. */
export function useWantedRows({ manifest }: Dataset, rows: Int32Array): readonly number[] | Int32Array {
  return useMemo(() => {
    const shards = new Set(Array.from(rows, (row) => Math.floor(row / manifest.detailShard)));
    return shards.size > MOST_SHARDS ? NONE : rows;
  }, [manifest, rows]);
}
