-- TimeMap events (Bellingcat and Forensic Architecture), as its data server gives them or from the sheet behind it.
-- Source: its event schema (src/reducers/validate/eventSchema.js of bellingcat/ukraine-timemap).
--
-- when   date is text in the American order, month/day/year; ISO days are taken too. Empty: undated. Times are left out.
-- where  latitude and longitude are text. Both → site. Neither → the named location, a region without a point. The table
--        names no country, and none is guessed from the point.
-- what   STATEMENT: categories and associations are each project's own words, and stay in the cells. Nobody acts in it.
CREATE VIEW mapped AS
WITH parsed AS (
  SELECT *, coalesce(id, civid) AS own_id, plain(description) AS words,
    coalesce(day_of(date), CASE WHEN regexp_full_match(date, '[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}') THEN CAST(try_strptime(date, '%m/%d/%Y') AS DATE) END) AS day,
    number_of(longitude) AS x, number_of(latitude) AS y
  FROM source_rows
)
SELECT row_no, cells,
  CASE
    WHEN date IS NOT NULL AND day IS NULL THEN refuse('bad-date', 'date: ' || found(date) || ', expected month/day/year or YYYY-MM-DD')
    WHEN bad_coordinate(longitude, 180) OR bad_coordinate(latitude, 90) OR half_point(longitude, latitude) THEN coordinate_refusal(longitude, latitude)
    WHEN coalesce(words, location) IS NULL THEN refuse('no-label', 'found neither description nor location')
  END AS refusal,
  CASE WHEN own_id IS NULL THEN row_id(row_no) ELSE coded_id('timemap', own_id) END AS id,
  shorten(coalesce(words, location), 200) AS label,
  'STATEMENT' AS type, []::VARCHAR[] AS modes, []::VARCHAR[] AS contexts, 'occurred' AS status,
  iso_day(day) AS edtf, 'within' AS extent, NULL::VARCHAR AS when_why,
  CASE WHEN x IS NOT NULL AND y IS NOT NULL THEN 'site' WHEN location IS NOT NULL THEN 'region' ELSE 'none' END AS place_kind,
  NULL::VARCHAR AS country, location AS place_name, x AS lon, y AS lat,
  CASE WHEN x IS NULL AND location IS NOT NULL THEN 'the table gives no point' END AS place_note,
  nobody() AS parts, nobody() AS said_by,
  NULL::VARCHAR AS source, NULL::VARCHAR AS headline, NULL::VARCHAR AS url, NULL::VARCHAR AS note
FROM parsed;
