import { datasetQuery, indexQuery } from "../data/queries.ts";
import { queryClient } from "../data/query-client.ts";
import { chooseEntry } from "./present-dataset.ts";

/**
 * Asks for the dataset of a link before there is a page: from the page it would be asked for when that has been drawn
 * once, and again when it knows which datasets there are. A failure is met, and tried again, by whoever shows it.
 */
export async function preloadDataset(ds: string | undefined): Promise<void> {
  try {
    const entry = chooseEntry(await queryClient.query(indexQuery), ds);
    if (entry !== undefined) await queryClient.query(datasetQuery(entry));
  } catch {
    // The page's own gate says so.
  }
}
