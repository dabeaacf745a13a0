import { MOST_ROWS_OF_ONE_FILE } from "../model/dataset.ts";
import { MOST_SEARCHABLE_EVENTS } from "../model/search-fields.ts";

/** How much goes into one file. Tests set them low. */
export interface Limits {
  /** Rows of an event table in one file; a longer one is cut into `events/<n>.json`. */
  readonly wholeTableRows: number;
  /** Rows of each of several such files. */
  readonly tableRows: number;
  /** Rows of the first of them: what a page shows first is to be there soon. */
  readonly firstTableRows: number;
  /** Events in `details/<n>.json`: about a hundred kilobytes. */
  readonly detailRows: number;
  /** The same where there would be more than `listedDetailFiles` of them. */
  readonly detailRowsOfMany: number;
  /** Files of details that the manifest lists; of more there is a list of its own. */
  readonly listedDetailFiles: number;
  /** With more events there is no `search.json`. */
  readonly searchableEvents: number;
}

export const LIMITS: Limits = {
  wholeTableRows: MOST_ROWS_OF_ONE_FILE,
  tableRows: 100_000,
  firstTableRows: 20_000,
  detailRows: 100,
  detailRowsOfMany: 500,
  listedDetailFiles: 100,
  searchableEvents: MOST_SEARCHABLE_EVENTS,
};
