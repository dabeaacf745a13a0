import MiniSearch from "minisearch";
import type { Dataset } from "../model/dataset.ts";
import { SEARCH_OPTIONS } from "../model/search-fields.ts";
import { makeLoadError } from "./load-error.ts";
import type { TextIndex } from "./text-index.ts";

/** Letters that may differ, as a share of a word's length. */
const FUZZY = 0.2;

/**
 * The only importer of the search library, which stays out of the entry chunk.
 *
 * @throws LoadError when the file is not an index of this dataset's events.
 */
export function openIndex(file: unknown, { id, manifest }: Dataset): TextIndex {
  const index = load(file, `data/${id}/search.json`);
  return {
    search(text) {
      const hits = index.search(text, { prefix: true, fuzzy: FUZZY, combineWith: "AND" });
      return hits.map((hit): unknown => hit.id).filter((row): row is number => typeof row === "number" && row < manifest.counts.events);
    },
  };
}

function load(file: unknown, url: string): MiniSearch {
  try {
    return MiniSearch.loadJS(file as Parameters<typeof MiniSearch.loadJS>[0], SEARCH_OPTIONS);
  } catch (error) {
    throw makeLoadError(url, 200, `this is not a text index: ${error instanceof Error ? error.message : String(error)}`);
  }
}
