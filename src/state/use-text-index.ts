import { useQuery } from "@tanstack/react-query";
import { queryClient } from "../data/query-client.ts";
import { textIndexQuery } from "../data/text-index.ts";
import { useDataset } from "./use-derived.ts";

export interface TextIndexState {
  readonly status: "off" | "loading" | "failed" | "ready";
  /** Rows of the events found, best first; empty until ready. */
  search(text: string): readonly number[];
}

/** The text index of the dataset, fetched once it is first enabled: when somebody opens the search. */
export function useTextIndex(enabled: boolean): TextIndexState {
  const dataset = useDataset();
  const { length } = dataset.table;
  const { data, isError } = useQuery({ ...textIndexQuery(dataset), enabled }, queryClient);
  const search = (text: string) => (text.trim() === "" ? [] : (data?.search(text) ?? []).filter((row) => row < length));
  if (data !== undefined) return { status: "ready", search };
  return { status: isError ? "failed" : enabled ? "loading" : "off", search };
}
