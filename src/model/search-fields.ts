/** `search.json`: its document ids are row numbers. Compile writes it and the app reads it with these same options. */
export const SEARCH_FIELDS = ["label", "quotes", "actors", "countries", "places"] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** MiniSearch's options; tokens and their case are left to its defaults. */
export const SEARCH_OPTIONS = { fields: [...SEARCH_FIELDS], idField: "row" };

/** Datasets with more events have no `search.json`. */
export const MOST_SEARCHABLE_EVENTS = 20_000;

/** One document of the index. */
export type SearchRow = { readonly row: number } & { readonly [field in SearchField]: string };
