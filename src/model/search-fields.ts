/**
 * What the text index of a dataset (`search.json`) is made of. Compile writes it and the browser reads it, with the
 * library's own defaults for everything else; the id of an entry is the row of its event.
 */
export const SEARCH_FIELDS = ["label", "quotes", "actors", "countries", "places"] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];
