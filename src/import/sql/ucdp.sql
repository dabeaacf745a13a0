-- UCDP Georeferenced Event Dataset (GED). Source of the codes: UCDP GED codebook, version 24.1, and its column names.
--
-- when   date_start to date_end; date_prec 1 the day is known · 2 two to six days · 3 a week · 4 a month · 5 more than a
--        month, up to a year. The event is at some time between them (`within`); a whole month or year gets its own name.
-- where  where_prec 1 exact → city when its name ends with city, town or village, else site · 2 near, within about 25 km
--        → city; all with the point.
--        3 second-order division · 4 first-order division · 5 along a line or a fuzzy area → region without a point, for
--        the coordinates stand for an area there. 6 the country · 7 international waters or airspace → region of no country.
-- who    side_a and side_b. A side with a Gleditsch–Ward number is a government of that country, one called
--        "Government of …" without a number is one of the country so named; "Civilians" are an unnamed group; everybody else is an armed group of no country, for UCDP names none.
-- what   ASSAULT always: an event is one with armed force and at least one death. type_of_violence 1 state-based and
--        2 non-state do not say who attacked: both sides take part. 3 one-sided: side a acts on the civilians of side b.
CREATE VIEW mapped AS
WITH parsed AS (
  SELECT *,
    day_of(date_start) AS first_day,
    coalesce(day_of(date_end), CASE WHEN date_end IS NULL THEN day_of(date_start) END) AS last_day,
    number_of(longitude) AS x, number_of(latitude) AS y,
    coalesce(type_of_violence = '3', false) OR coalesce(side_b = 'Civilians', false) AS one_sided,
    coalesce(where_coordinates, adm_2, adm_1, country) AS somewhere
  FROM source_rows
),
placed AS (
  SELECT *, CASE
    WHEN where_prec = '7' THEN 'region'
    WHEN where_prec = '6' THEN 'country'
    WHEN where_prec IN ('3', '4', '5') THEN 'region'
    WHEN x IS NULL OR y IS NULL THEN CASE WHEN coalesce(adm_2, adm_1, where_coordinates) IS NOT NULL THEN 'region' WHEN country IS NOT NULL THEN 'country' ELSE 'none' END
    WHEN where_prec = '1' AND NOT coalesce(regexp_matches(lower(where_coordinates), '\b(city|town|village)$'), false) THEN 'site'
    ELSE 'city' END AS kind
  FROM parsed
)
SELECT row_no, cells,
  CASE
    WHEN id IS NULL THEN refuse('no-id', 'found no id, expected the number that UCDP gives to every event')
    WHEN first_day IS NULL THEN refuse('bad-date', 'date_start: ' || found(date_start) || ', expected YYYY-MM-DD')
    WHEN last_day IS NULL THEN refuse('bad-date', 'date_end: ' || found(date_end) || ', expected YYYY-MM-DD')
    WHEN first_day > last_day THEN refuse('start-after-end', 'found ' || left(date_start, 10) || ' to ' || left(date_end, 10) || ', expected a start that is not after the end')
    WHEN type_of_violence NOT IN ('1', '2', '3') THEN refuse('unknown-type', 'type_of_violence: ' || found(type_of_violence) || ', expected 1, 2 or 3')
    WHEN date_prec NOT IN ('1', '2', '3', '4', '5') THEN refuse('unknown-precision', 'date_prec: ' || found(date_prec) || ', expected 1 to 5')
    WHEN where_prec NOT IN ('1', '2', '3', '4', '5', '6', '7') THEN refuse('unknown-precision', 'where_prec: ' || found(where_prec) || ', expected 1 to 7')
    WHEN side_a IS NULL AND side_b IS NULL THEN refuse('no-actor', 'found neither side_a nor side_b')
    WHEN bad_coordinate(longitude, 180) OR bad_coordinate(latitude, 90) OR half_point(longitude, latitude) THEN coordinate_refusal(longitude, latitude)
  END AS refusal,
  coded_id('ucdp', id) AS id,
  CASE WHEN one_sided THEN 'Violence by ' || coalesce(side_a, 'unknown') || ' against ' || lower(coalesce(side_b, 'civilians'))
    ELSE 'Fighting between ' || coalesce(side_a, 'unknown') || ' and ' || coalesce(side_b, 'unknown') END
    || coalesce(', ' || somewhere, '') AS label,
  'ASSAULT' AS type, []::VARCHAR[] AS modes,
  CASE WHEN type_of_violence = '1' THEN ['military'] ELSE []::VARCHAR[] END AS contexts,
  'occurred' AS status,
  edtf_of(first_day, last_day) AS edtf, 'within' AS extent,
  CASE date_prec
    WHEN '1' THEN NULL
    WHEN '2' THEN 'date precision 2: two to six days' WHEN '3' THEN 'date precision 3: a week'
    WHEN '4' THEN 'date precision 4: a month' WHEN '5' THEN 'date precision 5: more than a month, up to a year'
    ELSE 'the table does not say how exact its date is' END AS when_why,
  kind AS place_kind,
  CASE WHEN where_prec = '7' THEN NULL ELSE coalesce(place.alpha3, named.alpha3) END AS country,
  CASE kind
    WHEN 'none' THEN NULL
    WHEN 'country' THEN country
    WHEN 'region' THEN CASE where_prec
      WHEN '3' THEN coalesce(adm_2, where_coordinates, adm_1) WHEN '4' THEN coalesce(adm_1, where_coordinates)
      ELSE coalesce(where_coordinates, adm_2, adm_1) END
    ELSE coalesce(where_coordinates, adm_2, adm_1) END AS place_name,
  CASE WHEN kind IN ('site', 'city') THEN x END AS lon,
  CASE WHEN kind IN ('site', 'city') THEN y END AS lat,
  CASE where_prec
    WHEN '1' THEN NULL
    WHEN '2' THEN 'within about 25 km of this point' WHEN '3' THEN 'somewhere in this second-order division'
    WHEN '4' THEN 'somewhere in this first-order division' WHEN '5' THEN 'along a line or in a fuzzy area'
    WHEN '6' THEN 'somewhere in this country' WHEN '7' THEN 'international waters or airspace'
    ELSE 'the table does not say how exact its point is' END AS place_note,
  present([
    actor(CASE WHEN side_a IS NOT NULL THEN coalesce(coded_id('ucdp-actor', side_a_new_id), named_id('ucdp', side_a)) END, side_a,
      CASE WHEN coalesce(gwnoa IS NOT NULL OR side_a LIKE 'Government of %', false) THEN 'government' WHEN side_a = 'Civilians' THEN 'unnamed-group' ELSE 'armed-group' END,
      coalesce(gov_a.alpha3, land_a.alpha3), CASE WHEN gwnoa IS NOT NULL OR side_a LIKE 'Government of %' THEN 'GOV' END,
      CASE WHEN one_sided THEN 'source' ELSE 'participant' END),
    actor(CASE WHEN side_b IS NOT NULL THEN coalesce(coded_id('ucdp-actor', side_b_new_id), named_id('ucdp', side_b)) END, side_b,
      CASE WHEN coalesce(gwnob IS NOT NULL OR side_b LIKE 'Government of %', false) THEN 'government' WHEN side_b = 'Civilians' THEN 'unnamed-group' ELSE 'armed-group' END,
      coalesce(gov_b.alpha3, land_b.alpha3), CASE WHEN gwnob IS NOT NULL OR side_b LIKE 'Government of %' THEN 'GOV' END,
      CASE WHEN one_sided THEN 'target' ELSE 'participant' END)
  ]) AS parts,
  nobody() AS said_by,
  coalesce(source_office, source_article) AS source, source_headline AS headline, NULL::VARCHAR AS url,
  CASE
    WHEN number_of(low) > number_of(best) THEN 'the low estimate of deaths (' || low || ') is above the best (' || best || ')'
    WHEN number_of(best) > number_of(high) THEN 'the best estimate of deaths (' || best || ') is above the high (' || high || ')'
    WHEN country_id IS NOT NULL AND place.alpha3 IS NULL THEN 'Gleditsch–Ward number ' || country_id || ' has no ISO code' END AS note
FROM placed
-- A condition on the left side alone would make a loop of the join: it stands in the key.
LEFT JOIN code_gleditsch_ward place ON place.code = country_id
LEFT JOIN code_country_name named ON named.name = CASE WHEN country_id IS NULL THEN lower(country) END
LEFT JOIN code_gleditsch_ward gov_a ON gov_a.code = gwnoa
LEFT JOIN code_gleditsch_ward gov_b ON gov_b.code = gwnob
LEFT JOIN code_country_name land_a ON land_a.name = CASE WHEN gwnoa IS NULL THEN lower(regexp_extract(side_a, '^Government of (.+)$', 1)) END
LEFT JOIN code_country_name land_b ON land_b.name = CASE WHEN gwnob IS NULL THEN lower(regexp_extract(side_b, '^Government of (.+)$', 1)) END;
