-- ACLED exports. Source: ACLED codebook; code_acled_type and code_acled_inter (src/import/codes/acled.ts).
--
-- when   event_date in either of ACLED's formats, "12 March 2021" (also with hyphens) and "2021-03-12". time_precision 1 the
--        day · 2 a week → at some time between six days before and six days after, for any week with that day may be meant
--        · 3 a month → that month.
-- where  geo_precision 1 the town itself → city with its point · 2 a town that stands for a part of a region, or near it
--        → region without a point · 3 a larger region → region named by admin1. iso is ISO numeric; Kosovo has none, its
--        name counts.
-- who    actor1 and actor2 without direction, as ACLED says: both take part. Only where the sub-event is one that is done
--        by somebody, actor1 acts when it stands alone or before civilians (who are acted upon), and so do rioters and
--        protesters. An actor belongs to the country that its name has ("Military Forces of Russia (2000-)", "Civilians
--        (Kenya)"), wherever the event is; other state forces to the event's country. Forces of a foreign state are a
--        government too, though ACLED has them among "external forces". Associated actors stay in the cells.
-- what   sub_event_type → PLOVER; what PLOVER does not code is STATEMENT.
CREATE MACRO acled_country(name) AS lower(coalesce(
  nullif(regexp_extract(name, '(?:(?:Military|Police) Forces|Government) of (?:the )?(.+?)(?: [(].*)?$', 1), ''),
  nullif(regexp_extract(name, '[(]([^()0-9]+)[)]$', 1), '')));
CREATE MACRO acled_is_state(name) AS coalesce(regexp_matches(name, '^(?:(?:Military|Police) Forces|Government) of '), false);

CREATE VIEW mapped AS
WITH parsed AS (
  SELECT source_rows.*,
    coalesce(day_of(event_date), CAST(try_strptime(event_date, ['%d %B %Y', '%d-%B-%Y', '%d %b %Y', '%d-%b-%Y']) AS DATE)) AS day,
    number_of(longitude) AS x, number_of(latitude) AS y,
    coalesce(numbered.alpha3, named.alpha3) AS alpha3,
    kind.type AS plover, kind.modes AS plover_modes, kind.words, kind.directed,
    coalesce(lower(inter1), '') AS i1, coalesce(lower(inter2), '') AS i2,
    own_1.alpha3 AS own_1, own_2.alpha3 AS own_2,
    CASE WHEN own_1.alpha3 IS NOT NULL AND acled_is_state(actor1) THEN 'government' ELSE inter_1.kind END AS kind_1, inter_1.sector AS sector_1,
    CASE WHEN own_2.alpha3 IS NOT NULL AND acled_is_state(actor2) THEN 'government' ELSE inter_2.kind END AS kind_2, inter_2.sector AS sector_2
  FROM source_rows
  LEFT JOIN code_country numbered ON numbered.numeric = ltrim(iso, '0')
  LEFT JOIN code_country_name named ON named.name = lower(source_rows.country)
  LEFT JOIN code_acled_type kind ON kind.sub_event = lower(sub_event_type)
  LEFT JOIN code_acled_inter inter_1 ON inter_1.code = lower(inter1)
  LEFT JOIN code_acled_inter inter_2 ON inter_2.code = lower(inter2)
  LEFT JOIN code_country_name own_1 ON own_1.name = acled_country(actor1)
  LEFT JOIN code_country_name own_2 ON own_2.name = acled_country(actor2)
),
dated AS (
  SELECT *,
    CASE time_precision
      WHEN '2' THEN iso_day(CAST(day - INTERVAL 6 DAY AS DATE)) || '/' || iso_day(CAST(day + INTERVAL 6 DAY AS DATE))
      WHEN '3' THEN left(iso_day(day), 7) ELSE iso_day(day) END AS date_text,
    CASE
      WHEN geo_precision IN ('2', '3') OR x IS NULL OR y IS NULL THEN CASE WHEN coalesce(location, admin1) IS NOT NULL THEN 'region' WHEN country IS NOT NULL THEN 'country' ELSE 'none' END
      ELSE 'city' END AS place,
    i2 IN ('7', 'civilians') OR coalesce(actor2 LIKE 'Civilians (%', false) AS on_civilians,
    i1 IN ('5', '6', 'rioters', 'protesters') AS by_crowd
  FROM parsed
),
cast_of AS (
  SELECT *,
    CASE WHEN directed AND (actor2 IS NULL OR on_civilians OR by_crowd) THEN 'source' ELSE 'participant' END AS role_1,
    CASE WHEN directed AND on_civilians THEN 'target' ELSE 'participant' END AS role_2,
    coalesce(own_1, CASE WHEN actor1 LIKE '%(' || country || ')%' OR i1 IN ('1', 'state forces') THEN alpha3 END) AS country_1,
    coalesce(own_2, CASE WHEN actor2 LIKE '%(' || country || ')%' OR i2 IN ('1', 'state forces') THEN alpha3 END) AS country_2
  FROM dated
)
SELECT row_no, cells,
  CASE
    WHEN event_id_cnty IS NULL THEN refuse('no-id', 'found no event_id_cnty')
    WHEN day IS NULL THEN refuse('bad-date', 'event_date: ' || found(event_date) || ', expected "12 March 2021" or "2021-03-12"')
    WHEN time_precision NOT IN ('1', '2', '3') THEN refuse('unknown-precision', 'time_precision: ' || found(time_precision) || ', expected 1, 2 or 3')
    WHEN geo_precision NOT IN ('1', '2', '3') THEN refuse('unknown-precision', 'geo_precision: ' || found(geo_precision) || ', expected 1, 2 or 3')
    WHEN plover IS NULL THEN refuse('unknown-type', 'sub_event_type: ' || found(sub_event_type) || ', expected one of ACLED''s 25')
    WHEN actor1 IS NULL AND actor2 IS NULL THEN refuse('no-actor', 'found neither actor1 nor actor2')
    WHEN bad_coordinate(longitude, 180) OR bad_coordinate(latitude, 90) OR half_point(longitude, latitude) THEN coordinate_refusal(longitude, latitude)
  END AS refusal,
  coded_id('acled', event_id_cnty) AS id,
  words || CASE WHEN actor1 IS NOT NULL AND actor2 IS NOT NULL THEN ': ' || actor1 || CASE role_2 WHEN 'target' THEN ' → ' ELSE ' and ' END || actor2
    ELSE ': ' || coalesce(actor1, actor2) END || coalesce(', ' || coalesce(location, admin1), '') AS label,
  plover AS type, plover_modes AS modes,
  CASE WHEN event_type = 'Battles' THEN ['military'] ELSE []::VARCHAR[] END AS contexts,
  'occurred' AS status,
  date_text AS edtf, 'within' AS extent,
  CASE time_precision WHEN '1' THEN NULL WHEN '2' THEN 'time precision 2: a week with this day in it' WHEN '3' THEN 'time precision 3: the month'
    ELSE 'the table does not say how exact its date is' END AS when_why,
  place AS place_kind, alpha3 AS country,
  CASE place WHEN 'none' THEN NULL WHEN 'country' THEN country WHEN 'city' THEN coalesce(location, admin1)
    ELSE CASE geo_precision WHEN '3' THEN coalesce(admin1, location) ELSE coalesce(location, admin1) END END AS place_name,
  CASE WHEN place = 'city' THEN x END AS lon, CASE WHEN place = 'city' THEN y END AS lat,
  CASE geo_precision WHEN '1' THEN NULL WHEN '2' THEN 'in the part of a region that this town stands for, or near it' WHEN '3' THEN 'somewhere in this region'
    ELSE 'the table does not say how exact its point is' END AS place_note,
  present([
    actor(CASE WHEN actor1 IS NOT NULL THEN named_id('acled', actor1) END, actor1, coalesce(kind_1, 'organisation'), country_1,
      CASE WHEN actor1 LIKE 'Military Forces of %' THEN 'MIL' WHEN actor1 LIKE 'Police Forces of %' THEN 'COP' WHEN actor1 LIKE 'Government of %' THEN 'GOV' ELSE sector_1 END, role_1),
    actor(CASE WHEN actor2 IS NOT NULL THEN named_id('acled', actor2) END, actor2, coalesce(kind_2, 'organisation'), country_2,
      CASE WHEN actor2 LIKE 'Military Forces of %' THEN 'MIL' WHEN actor2 LIKE 'Police Forces of %' THEN 'COP' WHEN actor2 LIKE 'Government of %' THEN 'GOV' ELSE sector_2 END, role_2)
  ]) AS parts,
  nobody() AS said_by,
  source, NULL::VARCHAR AS headline, NULL::VARCHAR AS url,
  CASE WHEN country IS NOT NULL AND alpha3 IS NULL THEN 'country "' || left(country, 60) || '" has no ISO code' END AS note
FROM cast_of;
