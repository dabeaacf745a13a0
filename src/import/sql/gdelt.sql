-- GDELT event tables: 1.0 (57 columns, 58 with the address of the report) and 2.0 (61). They have no header.
-- Sources: GDELT Event Codebook 1.03 and 2.0; CAMEO 1.1b3; code_cameo (src/import/codes/cameo.ts) for CAMEO → PLOVER.
--
-- when   SQLDATE, a day. Since GDELT became daily (April 2013), one that is more than a week before the report was added is
--        worked out from words like "a month ago", "last year", "a decade ago": about that day (`~`), with a note.
-- where  the action's place. ActionGeo_Type 1 a country → country · 2 a state of the USA, 5 a state elsewhere → region,
--        without the point, which is the middle of an area · 3 and 4 a city or landmark → city with its point.
--        ActionGeo_CountryCode is FIPS 10-4.
-- who    actor 1 acts (source), actor 2 is acted upon (target); in consultations both take part (043: actor 1 hosts). A code that is just a
--        country is that state. A code of country and roles is a composed name ("Military (Iraq)"), for GDELT's own name
--        changes from row to row (IOWA for USA). GDELT leaves the type of two roles empty (PTY, REL): the code has them.
--        Known groups, ethnic and religious codes have the table's name.
-- what   EventCode by CAMEO → PLOVER, a code not in the table by its base code, then its root.
-- A row of GDELT is what a machine read in a report: its cells say how often and in what tone.
CREATE MACRO gdelt_day(cell) AS CASE WHEN regexp_full_match(cell, '[0-9]{8}') THEN TRY_CAST(left(cell, 4) || '-' || cell[5:6] || '-' || cell[7:8] AS DATE) END;
CREATE TABLE cameo_actors AS
WITH named AS (
  SELECT actor1code AS code, actor1name AS raw, actor1countrycode AS country_code,
    actor1knowngroupcode AS known_group, coalesce(actor1knowngroupcode, actor1ethniccode, actor1religion1code) AS group_code, actor1type1code AS type_1, actor1type2code AS type_2
  FROM all_rows
  UNION
  SELECT actor2code, actor2name, actor2countrycode, actor2knowngroupcode, coalesce(actor2knowngroupcode, actor2ethniccode, actor2religion1code), actor2type1code, actor2type2code
  FROM all_rows
),
once AS (
  SELECT * FROM named WHERE code IS NOT NULL OR raw IS NOT NULL
  QUALIFY row_number() OVER (PARTITION BY code, raw ORDER BY country_code, known_group, group_code, type_1, type_2) = 1
),
typed AS (
  SELECT * REPLACE (CASE WHEN type_1 IS NOT NULL OR group_code IS NOT NULL THEN type_1
      WHEN country_code IS NULL THEN code
      WHEN length(code) = 6 AND starts_with(code, country_code) THEN code[4:6] END AS type_1),
    -- SCGSRB: Serbia, which was a part of Serbia and Montenegro.
    coalesce(code = country_code OR (length(code) = 6 AND code[4:6] = country_code AND type_1 IS NULL AND group_code IS NULL), false) AS is_country
  FROM once
),
known AS (
  SELECT typed.*, coalesce(land.alpha3, odd.alpha3) AS alpha3, area.m49, area.name AS area_name, role_1.words AS role_1, role_2.words AS role_2,
    role_1.kind AS role_kind, role_1.sector
  FROM typed
  LEFT JOIN code_country land ON land.alpha3 = typed.country_code
  LEFT JOIN code_cameo_country odd ON odd.code = typed.country_code
  LEFT JOIN code_cameo_region area ON area.code = typed.country_code
  LEFT JOIN code_cameo_role role_1 ON role_1.code = typed.type_1
  LEFT JOIN code_cameo_role role_2 ON role_2.code = typed.type_2
)
SELECT known.code, raw, known.alpha3 AS country,
  CASE WHEN is_country AND known.alpha3 IS NOT NULL THEN known.alpha3 WHEN is_country AND m49 IS NOT NULL THEN m49
    WHEN known.code IS NULL THEN named_id('cameo', raw) ELSE coded_id('cameo', known.code) END AS id,
  CASE WHEN is_country THEN coalesce(land.name, area_name, raw, known.code)
    WHEN group_code IS NULL AND role_1 IS NOT NULL THEN role_1 || coalesce(', ' || lower(nullif(role_2, role_1)), '') || coalesce(' (' || coalesce(land.name, area_name, country_code) || ')', '')
    ELSE coalesce(raw, known.code) END AS name,
  CASE WHEN is_country AND known.alpha3 IS NOT NULL THEN 'state' WHEN is_country AND m49 IS NOT NULL THEN 'region'
    WHEN is_country THEN 'unnamed-group' ELSE coalesce(role_kind, CASE WHEN known_group IS NOT NULL THEN 'organisation' ELSE 'unnamed-group' END) END AS kind,
  CASE WHEN NOT is_country THEN sector END AS sector
FROM known LEFT JOIN code_country land ON land.alpha3 = known.alpha3;

CREATE VIEW mapped AS
WITH parsed AS (
  SELECT *,
    gdelt_day(sqldate) AS day, gdelt_day(left(dateadded, 8)) AS added,
    CASE WHEN regexp_full_match(eventcode, '[0-9]{2,4}') THEN eventcode END AS code,
    number_of(actiongeo_long) AS x, number_of(actiongeo_lat) AS y
  FROM source_rows
),
coded AS (
  SELECT parsed.*,
    CASE WHEN added >= DATE '2013-04-01' AND added - day > 7 THEN added - day END AS days_late,
    coalesce(leaf.type, base.type, root.type) AS plover, coalesce(leaf.modes, base.modes, root.modes) AS plover_modes,
    coalesce(leaf.contexts, base.contexts, root.contexts) AS plover_contexts, coalesce(leaf.words, base.words, root.words) AS words,
    place.alpha3 AS place_country,
    one.id AS one_id, one.name AS one_name, one.kind AS one_kind, one.country AS one_country, one.sector AS one_sector,
    two.id AS two_id, two.name AS two_name, two.kind AS two_kind, two.country AS two_country, two.sector AS two_sector,
    CASE
      WHEN actiongeo_type = '1' THEN 'country'
      WHEN actiongeo_type IN ('2', '5') THEN 'region'
      WHEN actiongeo_type IN ('3', '4') THEN CASE WHEN x IS NULL OR y IS NULL THEN 'region' ELSE 'city' END
      ELSE 'none' END AS kind
  FROM parsed
  LEFT JOIN code_cameo leaf ON leaf.code = parsed.code
  LEFT JOIN code_cameo base ON base.code = left(parsed.code, 3)
  LEFT JOIN code_cameo root ON root.code = left(parsed.code, 2)
  LEFT JOIN code_fips place ON place.code = actiongeo_countrycode
  LEFT JOIN cameo_actors one ON one.code IS NOT DISTINCT FROM actor1code AND one.raw IS NOT DISTINCT FROM actor1name
  LEFT JOIN cameo_actors two ON two.code IS NOT DISTINCT FROM actor2code AND two.raw IS NOT DISTINCT FROM actor2name
)
SELECT row_no, cells,
  CASE
    WHEN globaleventid IS NULL THEN refuse('no-id', 'found no GLOBALEVENTID')
    WHEN day IS NULL THEN refuse('bad-date', 'SQLDATE: ' || found(sqldate) || ', expected a day as YYYYMMDD')
    WHEN plover IS NULL THEN refuse('unknown-type', 'EventCode: ' || found(eventcode) || ', expected a CAMEO code')
    WHEN bad_coordinate(actiongeo_long, 180) OR bad_coordinate(actiongeo_lat, 90) OR half_point(actiongeo_long, actiongeo_lat)
      THEN coordinate_refusal(actiongeo_long, actiongeo_lat)
  END AS refusal,
  coded_id('gdelt', globaleventid) AS id,
  words || CASE
    WHEN one_id IS NOT NULL AND two_id IS NOT NULL THEN ': ' || one_name || CASE WHEN plover = 'CONSULT' THEN ' and ' ELSE ' → ' END || two_name
    WHEN one_id IS NOT NULL THEN ': ' || one_name
    WHEN two_id IS NOT NULL THEN ' → ' || two_name ELSE '' END AS label,
  plover AS type, plover_modes AS modes, plover_contexts AS contexts, 'occurred' AS status,
  iso_day(day) || CASE WHEN days_late IS NULL THEN '' ELSE '~' END AS edtf, 'within' AS extent,
  'reported ' || days_late || ' days later: GDELT works such a date out from words like "last year"' AS when_why,
  kind AS place_kind, CASE WHEN kind <> 'none' THEN place_country END AS country,
  CASE WHEN kind <> 'none' THEN actiongeo_fullname END AS place_name,
  CASE WHEN kind = 'city' THEN x END AS lon, CASE WHEN kind = 'city' THEN y END AS lat,
  CASE kind WHEN 'country' THEN 'somewhere in this country' WHEN 'region' THEN 'somewhere in this area' END AS place_note,
  present([
    actor(one_id, one_name, one_kind, one_country, one_sector, CASE WHEN plover = 'CONSULT' THEN CASE WHEN code = '043' THEN 'host' ELSE 'participant' END ELSE 'source' END),
    actor(two_id, two_name, two_kind, two_country, two_sector, CASE WHEN plover = 'CONSULT' THEN 'participant' ELSE 'target' END)
  ]) AS parts,
  nobody() AS said_by,
  nullif(regexp_extract(sourceurl, '^https?://([^/]+)', 1), '') AS source, NULL::VARCHAR AS headline,
  CASE WHEN sourceurl LIKE 'http%' THEN sourceurl END AS url,
  CASE WHEN kind <> 'none' AND actiongeo_countrycode IS NOT NULL AND place_country IS NULL THEN 'FIPS code ' || actiongeo_countrycode || ' has no ISO code'
    WHEN days_late IS NOT NULL THEN 'dated ' || days_late || ' days before it was reported: about that day' END AS note
FROM coded;
