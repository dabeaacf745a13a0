-- ICEWS coded event data, tab-separated. Source: ICEWS Coded Event Data, dataset's README; code_cameo for CAMEO → PLOVER.
--
-- when   Event Date, a day: the day of the report.
-- where  City with its point → city. Without a point: the province or district → region, else the country.
-- who    the source acts, the target is acted upon; in consultations both take part. An actor whose name is its country's
--        is that state. The sectors say what the others are; ICEWS does not tell a person from an organisation, so both
--        are organisations here.
-- what   CAMEO Code. ICEWS writes three or four digits and spreadsheets drop the leading zero: "42" is 042, "10" is 010
--        (a demand is 100), "231" is 0231 for no three-digit code is above 204.
CREATE MACRO icews_kind(state, name, sectors) AS CASE
  WHEN state IS NOT NULL THEN 'state'
  WHEN sectors LIKE '%international government organization%' THEN 'igo'
  WHEN regexp_matches(sectors, 'insurgent|rebel|separatist|militant') THEN 'armed-group'
  WHEN regexp_matches(sectors, 'government|executive|military|police|legislative|judicial|ministry') THEN 'government'
  WHEN regexp_full_match(name, '.* [(][^()]*[)]') THEN 'unnamed-group'
  ELSE 'organisation' END;
CREATE MACRO icews_sector(state, sectors) AS CASE
  WHEN state IS NOT NULL THEN NULL
  WHEN regexp_matches(sectors, 'insurgent|rebel|separatist') THEN 'REB'
  WHEN sectors LIKE '%military%' THEN 'MIL' WHEN sectors LIKE '%police%' THEN 'COP'
  WHEN sectors LIKE '%legislative%' THEN 'LEG' WHEN sectors LIKE '%judicial%' THEN 'JUD'
  WHEN sectors LIKE '%executive%' THEN 'GOV' WHEN sectors LIKE '%media%' THEN 'JRN' WHEN sectors LIKE '%education%' THEN 'EDU'
  WHEN regexp_matches(sectors, 'political part|party') THEN 'PTY' WHEN sectors LIKE '%government%' THEN 'GOV' END;

CREATE VIEW mapped AS
WITH parsed AS (
  SELECT source_rows.*, day_of(event_date) AS day, number_of(longitude) AS x, number_of(latitude) AS y,
    CASE
      WHEN NOT regexp_full_match(cameo_code, '[0-9]{2,4}') THEN NULL
      WHEN length(cameo_code) = 2 THEN '0' || cameo_code
      WHEN length(cameo_code) = 3 AND cameo_code > '204' THEN '0' || cameo_code
      ELSE cameo_code END AS code,
    land.alpha3 AS place_country, one.alpha3 AS one_country, two.alpha3 AS two_country, own_1.alpha3 AS one_state, own_2.alpha3 AS two_state,
    name_1.name AS one_state_name, name_2.name AS two_state_name,
    coalesce(lower(source_sectors), '') AS sectors_1, coalesce(lower(target_sectors), '') AS sectors_2
  FROM source_rows
  LEFT JOIN code_country_name land ON land.name = lower(country)
  LEFT JOIN code_country_name one ON one.name = lower(source_country)
  LEFT JOIN code_country_name two ON two.name = lower(target_country)
  LEFT JOIN code_country_name own_1 ON own_1.name = lower(source_name)
  LEFT JOIN code_country_name own_2 ON own_2.name = lower(target_name)
  LEFT JOIN code_country name_1 ON name_1.alpha3 = own_1.alpha3
  LEFT JOIN code_country name_2 ON name_2.alpha3 = own_2.alpha3
),
coded AS (
  SELECT parsed.*,
    coalesce(leaf.type, base.type) AS plover, coalesce(leaf.modes, base.modes) AS plover_modes, coalesce(leaf.contexts, base.contexts) AS plover_contexts,
    coalesce(leaf.words, base.words) AS words,
    CASE
      WHEN city IS NOT NULL AND x IS NOT NULL AND y IS NOT NULL THEN 'city'
      WHEN coalesce(city, province, district) IS NOT NULL THEN 'region'
      WHEN country IS NOT NULL THEN 'country' ELSE 'none' END AS kind,
    coalesce(one_state_name, source_name) AS name_of_1, coalesce(two_state_name, target_name) AS name_of_2
  FROM parsed
  LEFT JOIN code_cameo leaf ON leaf.code = parsed.code
  LEFT JOIN code_cameo base ON base.code = left(parsed.code, 3)
)
SELECT row_no, cells,
  CASE
    WHEN event_id IS NULL THEN refuse('no-id', 'found no Event ID')
    WHEN day IS NULL THEN refuse('bad-date', 'Event Date: ' || found(event_date) || ', expected YYYY-MM-DD')
    WHEN plover IS NULL THEN refuse('unknown-type', 'CAMEO Code: ' || found(cameo_code) || ', expected a code of three or four digits')
    WHEN source_name IS NULL AND target_name IS NULL THEN refuse('no-actor', 'found neither Source Name nor Target Name')
    WHEN bad_coordinate(longitude, 180) OR bad_coordinate(latitude, 90) OR half_point(longitude, latitude) THEN coordinate_refusal(longitude, latitude)
  END AS refusal,
  coded_id('icews', event_id) AS id,
  words || CASE
    WHEN name_of_1 IS NOT NULL AND name_of_2 IS NOT NULL THEN ': ' || name_of_1 || CASE WHEN plover = 'CONSULT' THEN ' and ' ELSE ' → ' END || name_of_2
    ELSE ': ' || coalesce(name_of_1, name_of_2) END AS label,
  plover AS type, plover_modes AS modes, plover_contexts AS contexts, 'occurred' AS status,
  iso_day(day) AS edtf, 'within' AS extent, NULL::VARCHAR AS when_why,
  kind AS place_kind, CASE WHEN kind <> 'none' THEN place_country END AS country,
  CASE kind WHEN 'none' THEN NULL WHEN 'country' THEN country ELSE coalesce(city, province, district) END AS place_name,
  CASE WHEN kind = 'city' THEN x END AS lon, CASE WHEN kind = 'city' THEN y END AS lat,
  CASE kind WHEN 'country' THEN 'somewhere in this country' WHEN 'region' THEN 'somewhere in this area' END AS place_note,
  present([
    actor(CASE WHEN source_name IS NOT NULL THEN coalesce(one_state, named_id('icews', source_name)) END, name_of_1, icews_kind(one_state, source_name, sectors_1),
      coalesce(one_state, one_country), icews_sector(one_state, sectors_1), CASE WHEN plover = 'CONSULT' THEN CASE WHEN code = '043' THEN 'host' ELSE 'participant' END ELSE 'source' END),
    actor(CASE WHEN target_name IS NOT NULL THEN coalesce(two_state, named_id('icews', target_name)) END, name_of_2, icews_kind(two_state, target_name, sectors_2),
      coalesce(two_state, two_country), icews_sector(two_state, sectors_2), CASE WHEN plover = 'CONSULT' THEN 'participant' ELSE 'target' END)
  ]) AS parts,
  nobody() AS said_by,
  publisher AS source, NULL::VARCHAR AS headline, NULL::VARCHAR AS url,
  CASE WHEN country IS NOT NULL AND place_country IS NULL THEN 'country "' || left(country, 60) || '" has no ISO code' END AS note
FROM coded;
