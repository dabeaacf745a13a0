-- GeoJSON features (RFC 7946) of any maker: a FeatureCollection, an array of features, or one feature a line.
-- Features with UCDP's properties are mapped by ucdp.sql instead.
--
-- when   the first of the usual property names that has something: a day, a month, a year, a time stamp (its day), or any
--        EDTF of ours; a whole number of 12 or 13 digits counts milliseconds since 1970, as USGS and ArcGIS write (its day,
--        UTC). With an end, the event lasts until then. Nothing: undated. 03/04/2021 is refused: which is the month?
-- where  a Point → site. Any other geometry is an area, whose outline is not kept; null → the named place, if any.
--        A country is taken from a country property only, never from the point.
-- what   STATEMENT: properties code nothing that every maker means alike. Nobody acts in it.
CREATE MACRO marked_day(cell) AS coalesce(day_of(cell),
  CASE WHEN regexp_full_match(cell, '[0-9]{12,13}') THEN CAST(epoch_ms(CAST(cell AS BIGINT)) AS DATE) END);

CREATE VIEW mapped AS
WITH named AS (
  SELECT *,
    coalesce(title, name, label, headline, event) AS title_text,
    coalesce(description, "desc", "text", summary, notes, popupcontent) AS body,
    coalesce(date, start_date, date_start, "start", event_date, datetime, "timestamp", "time", "when", "begin", year) AS first_text,
    coalesce(end_date, date_end, "end") AS last_text,
    coalesce(place, place_name, location, city, address) AS place_text,
    coalesce(iso3, iso_a3, country_code, country, iso) AS country_text,
    coalesce(feature_id, id, event_id) AS own_id
  FROM source_rows
),
parsed AS (
  SELECT named.*, coalesce(plain(title_text), plain(body), plain(place_text)) AS words,
    CASE WHEN edtf_ok(first_text) THEN first_text ELSE iso_day(marked_day(first_text)) END AS first_edtf,
    CASE WHEN edtf_side(last_text) THEN last_text ELSE iso_day(marked_day(last_text)) END AS last_edtf,
    number_of(longitude) AS x, number_of(latitude) AS y, coalesce(land.alpha3, land_2.alpha3, land_name.alpha3) AS alpha3
  FROM named
  LEFT JOIN code_country land ON land.alpha3 = upper(country_text)
  LEFT JOIN code_country land_2 ON land_2.alpha2 = upper(country_text)
  LEFT JOIN code_country_name land_name ON land_name.name = lower(country_text)
),
dated AS (
  SELECT *, CASE WHEN last_edtf IS NULL OR last_edtf = first_edtf OR first_edtf LIKE '%/%' THEN first_edtf ELSE first_edtf || '/' || last_edtf END AS date_text,
    CASE WHEN x IS NOT NULL AND y IS NOT NULL THEN 'site'
      WHEN place_text IS NOT NULL OR geometry_type IS NOT NULL AND geometry_type <> 'Point' THEN 'region'
      WHEN country_text IS NOT NULL THEN 'country' ELSE 'none' END AS kind
  FROM parsed
)
SELECT row_no, cells,
  CASE
    WHEN first_text IS NOT NULL AND first_edtf IS NULL THEN refuse('bad-date', found(first_text) || ', expected a day as YYYY-MM-DD, a month, a year or an EDTF interval')
    WHEN last_text IS NOT NULL AND last_edtf IS NULL THEN refuse('bad-date', 'end: ' || found(last_text) || ', expected a day as YYYY-MM-DD, a month or a year')
    WHEN first_text IS NULL AND last_text IS NOT NULL THEN refuse('bad-date', 'found an end, ' || left(last_text, 60) || ', without a start')
    WHEN date_text LIKE '%/%' AND NOT edtf_ok(date_text) THEN refuse('start-after-end', 'found ' || date_text || ', expected a start that is not after the end')
    WHEN bad_coordinate(longitude, 180) OR bad_coordinate(latitude, 90) OR half_point(longitude, latitude) THEN coordinate_refusal(longitude, latitude)
    WHEN words IS NULL THEN refuse('no-label', 'found no title, name, description or place among the properties')
  END AS refusal,
  CASE WHEN own_id IS NULL THEN row_id(row_no) ELSE row_id(own_id) END AS id,
  shorten(words, 200) AS label,
  'STATEMENT' AS type, []::VARCHAR[] AS modes, []::VARCHAR[] AS contexts, 'occurred' AS status,
  date_text AS edtf, CASE WHEN date_text LIKE '%/%' AND date_text NOT LIKE '../%' THEN 'throughout' ELSE 'within' END AS extent, NULL::VARCHAR AS when_why,
  kind AS place_kind, CASE WHEN kind <> 'none' THEN alpha3 END AS country,
  CASE kind WHEN 'country' THEN country_text WHEN 'none' THEN NULL ELSE plain(place_text) END AS place_name,
  CASE WHEN kind = 'site' THEN x END AS lon, CASE WHEN kind = 'site' THEN y END AS lat,
  CASE WHEN kind = 'region' AND geometry_type IS NOT NULL AND geometry_type <> 'Point' THEN 'the outline (' || geometry_type || ') is not kept'
    WHEN kind IN ('region', 'country') THEN 'the feature has no point' END AS place_note,
  nobody() AS parts, nobody() AS said_by,
  plain(source) AS source, NULL::VARCHAR AS headline, coalesce(CASE WHEN url LIKE 'http%' THEN url END, CASE WHEN link LIKE 'http%' THEN link END) AS url,
  CASE WHEN country_text IS NOT NULL AND alpha3 IS NULL THEN 'country "' || left(country_text, 60) || '" has no ISO code' END AS note
FROM dated;
