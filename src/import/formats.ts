/** The formats that can be imported, in the order in which a header is tried against them. */
export const FORMAT_NAMES = ["ucdp", "acled", "gdelt", "icews", "timelinejs", "timemap", "geojson", "csv"] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** What the importer knows of a format beside its SQL (`sql/<name>.sql`). Names of columns are plain: lower case, with `_`. */
export interface Format {
  readonly name: FormatName;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly licence: string | null;
  /** What to do before the rows are passed on; printed once, and kept in the document. */
  readonly terms: string | null;
  /** The columns that the mapping reads; those of them that a file has are the cells of its evidence. */
  readonly columns: readonly string[];
  /** A table with all of these is taken for this format. */
  readonly signature: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const FORMATS: Readonly<Record<FormatName, Format>> = {
  ucdp: {
    name: "ucdp",
    title: "UCDP Georeferenced Event Dataset",
    publisher: "Uppsala Conflict Data Program",
    url: "https://ucdp.uu.se/downloads/",
    licence: "CC BY 4.0",
    terms: "Cite the publications that UCDP names beside the download.",
    columns:
      words(`id year type_of_violence event_clarity side_a_new_id side_a side_b_new_id side_b gwnoa gwnob date_prec date_start date_end
      where_prec where_coordinates where_description adm_1 adm_2 latitude longitude country country_id
      deaths_a deaths_b deaths_civilians deaths_unknown low best high source_article source_office source_date source_headline`),
    signature: ["id", "date_start", "date_end", "side_a", "side_b"],
  },
  acled: {
    name: "acled",
    title: "ACLED event data",
    publisher: "Armed Conflict Location and Event Data (ACLED)",
    url: "https://acleddata.com/",
    licence: null,
    terms:
      "ACLED's terms of use forbid passing its data on. Keep what this import writes to yourself: do not commit, publish or share it. Cite ACLED in what you make of it.",
    columns:
      words(`event_id_cnty event_date time_precision event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2
      civilian_targeting iso country admin1 admin2 location latitude longitude geo_precision source source_scale notes fatalities`),
    signature: ["event_id_cnty", "event_date", "sub_event_type", "actor1"],
  },
  gdelt: {
    name: "gdelt",
    title: "GDELT events",
    publisher: "The GDELT Project",
    url: "https://www.gdeltproject.org/",
    licence: "free for any use, with a citation of the GDELT Project and a link to it",
    terms: null,
    columns: words(`globaleventid sqldate actor1code actor1name actor1countrycode actor1knowngroupcode actor1ethniccode actor1religion1code
      actor1type1code actor1type2code actor2code actor2name actor2countrycode actor2knowngroupcode actor2ethniccode actor2religion1code
      actor2type1code actor2type2code isrootevent eventcode goldsteinscale nummentions numsources numarticles avgtone
      actiongeo_type actiongeo_fullname actiongeo_countrycode actiongeo_adm1code actiongeo_lat actiongeo_long dateadded sourceurl`),
    signature: ["globaleventid", "sqldate", "eventcode"],
  },
  icews: {
    name: "icews",
    title: "ICEWS coded event data",
    publisher: "Lockheed Martin (Harvard Dataverse)",
    url: "https://dataverse.harvard.edu/dataverse/icews",
    licence: "CC0 1.0",
    terms: null,
    columns: words(`event_id event_date source_name source_sectors source_country event_text cameo_code intensity target_name target_sectors
      target_country story_id sentence_number publisher city district province country latitude longitude`),
    signature: ["event_id", "event_date", "cameo_code", "source_name"],
  },
  timelinejs: {
    name: "timelinejs",
    title: "TimelineJS timeline",
    publisher: null,
    url: null,
    licence: null,
    terms: null,
    columns: words("year month day end_year end_month end_day display_date headline text media media_credit media_caption type group"),
    signature: ["year", "headline", "text"],
  },
  timemap: {
    name: "timemap",
    title: "TimeMap events",
    publisher: null,
    url: null,
    licence: null,
    terms: null,
    columns: words("id civid description date time location latitude longitude category associations sources comments"),
    signature: ["description", "date", "location", "latitude", "longitude"],
  },
  geojson: {
    name: "geojson",
    title: "GeoJSON features",
    publisher: null,
    url: null,
    licence: null,
    terms: null,
    columns:
      words(`feature_id id event_id geometry_type longitude latitude title name label headline event description desc text summary notes popupcontent
      date start_date date_start start event_date datetime timestamp time when begin year end_date date_end end
      place place_name location city address iso3 iso_a3 country_code country iso source url link`),
    signature: ["geometry_type"],
  },
  csv: {
    name: "csv",
    title: "A table of one's own",
    publisher: null,
    url: null,
    licence: null,
    terms: null,
    columns: words(`id label type modes contexts status date as place place_kind country longitude latitude
      acts hosts takes_part acted_upon concerned said_by reported_by headline url note`),
    signature: ["label"],
  },
};

/** GDELT's tables have no header: the position of each column that is read, from 1, in 57 or 58 columns and in 61. */
export const GDELT_POSITIONS: Readonly<Record<string, readonly [old: number, now: number]>> = {
  GLOBALEVENTID: [1, 1],
  SQLDATE: [2, 2],
  Actor1Code: [6, 6],
  Actor1Name: [7, 7],
  Actor1CountryCode: [8, 8],
  Actor1KnownGroupCode: [9, 9],
  Actor1EthnicCode: [10, 10],
  Actor1Religion1Code: [11, 11],
  Actor1Type1Code: [13, 13],
  Actor1Type2Code: [14, 14],
  Actor2Code: [16, 16],
  Actor2Name: [17, 17],
  Actor2CountryCode: [18, 18],
  Actor2KnownGroupCode: [19, 19],
  Actor2EthnicCode: [20, 20],
  Actor2Religion1Code: [21, 21],
  Actor2Type1Code: [23, 23],
  Actor2Type2Code: [24, 24],
  IsRootEvent: [26, 26],
  EventCode: [27, 27],
  GoldsteinScale: [31, 31],
  NumMentions: [32, 32],
  NumSources: [33, 33],
  NumArticles: [34, 34],
  AvgTone: [35, 35],
  ActionGeo_Type: [50, 52],
  ActionGeo_FullName: [51, 53],
  ActionGeo_CountryCode: [52, 54],
  ActionGeo_ADM1Code: [53, 55],
  ActionGeo_Lat: [54, 57],
  ActionGeo_Long: [55, 58],
  DATEADDED: [57, 60],
  SOURCEURL: [58, 61],
};

/** How many cells a line of a GDELT table has. */
export const GDELT_WIDTHS = [57, 58, 61] as const;
