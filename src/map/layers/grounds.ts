/** The source of the land. */
export const COUNTRIES = "countries";

/** The layers of areas that a pointer may be on. */
export const COUNTRY_FILL = "country-fill";
export const DISPUTED_AREA = "disputed-area";
