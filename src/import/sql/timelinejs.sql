-- TimelineJS sheets (and its JSON, which is read into the same columns). Source: TimelineJS documentation, "Using spreadsheets".
--
-- when   Year, Month, Day, each optional after the one before; years 0 to 9999, for EDTF here has four digits. With an end
--        date the event lasts from the one to the other (`throughout`). Times of day are left out. No year: undated.
-- where  nowhere: a slide has media, not places.
-- report the slide's media is its link; whom it credits for a picture has not reported the event, and stays in the cells.
-- what   STATEMENT: a slide says something and codes nothing. Nobody acts in it.
-- Rows of type `title` are the title of the whole (the document takes it), rows of type `era` the name of a stretch of
-- time: neither is an event, so they are refused as such and counted.
CREATE MACRO slide_side(year, month, day) AS lpad(year, 4, '0')
  || coalesce('-' || lpad(month, 2, '0'), '') || coalesce('-' || lpad(day, 2, '0'), '');
CREATE MACRO slide_bad(year, month, day) AS CASE
  WHEN year IS NULL THEN month IS NOT NULL OR day IS NOT NULL
  ELSE NOT (regexp_full_match(year, '[0-9]{1,4}') AND regexp_full_match(coalesce(month, '1'), '[0-9]{1,2}') AND regexp_full_match(coalesce(day, '1'), '[0-9]{1,2}'))
    OR month IS NULL AND day IS NOT NULL OR NOT edtf_side(slide_side(year, month, day)) END;
CREATE MACRO slide_found(year, month, day) AS 'found year ' || coalesce('"' || left(year, 20) || '"', 'nothing') || ', month ' || coalesce('"' || left(month, 20) || '"', 'nothing')
  || ', day ' || coalesce('"' || left(day, 20) || '"', 'nothing');

CREATE VIEW mapped AS
WITH parsed AS (
  SELECT *, coalesce(plain(headline), plain("text"), plain(display_date)) AS words,
    CASE WHEN year IS NOT NULL AND NOT slide_bad(year, month, day) THEN slide_side(year, month, day) END AS first_side,
    CASE WHEN end_year IS NOT NULL AND NOT slide_bad(end_year, end_month, end_day) THEN slide_side(end_year, end_month, end_day) END AS last_side
  FROM source_rows
),
dated AS (
  SELECT *, CASE WHEN last_side IS NULL OR last_side = first_side THEN first_side ELSE first_side || '/' || last_side END AS date_text FROM parsed
)
SELECT row_no, cells,
  CASE
    WHEN lower("type") = 'title' THEN refuse('not-an-event', 'type "title" is the title of the timeline; the document has it')
    WHEN lower("type") = 'era' THEN refuse('not-an-event', 'type "era" names a stretch of time')
    WHEN regexp_full_match(year, '-[0-9]+|[0-9]{5,}') OR regexp_full_match(end_year, '-[0-9]+|[0-9]{5,}')
      THEN refuse('year-out-of-range', 'found year ' || coalesce(year, '') || coalesce(' to ' || end_year, '') || ', expected 0 to 9999')
    WHEN slide_bad(year, month, day) THEN refuse('bad-date', slide_found(year, month, day) || ', expected a date, from the year down')
    WHEN slide_bad(end_year, end_month, end_day) THEN refuse('bad-date', 'end: ' || slide_found(end_year, end_month, end_day) || ', expected a date, from the year down')
    WHEN year IS NULL AND end_year IS NOT NULL THEN refuse('bad-date', 'found an end, ' || end_year || ', without a year to start from')
    WHEN date_text LIKE '%/%' AND NOT edtf_ok(date_text) THEN refuse('start-after-end', 'found ' || date_text || ', expected a start that is not after the end')
    WHEN words IS NULL THEN refuse('no-label', 'found neither headline nor text')
  END AS refusal,
  row_id(row_no) AS id, shorten(words, 200) AS label,
  'STATEMENT' AS type, []::VARCHAR[] AS modes, []::VARCHAR[] AS contexts, 'occurred' AS status,
  date_text AS edtf, CASE WHEN date_text LIKE '%/%' THEN 'throughout' ELSE 'within' END AS extent, NULL::VARCHAR AS when_why,
  'none' AS place_kind, NULL::VARCHAR AS country, NULL::VARCHAR AS place_name, NULL::DOUBLE AS lon, NULL::DOUBLE AS lat, NULL::VARCHAR AS place_note,
  nobody() AS parts, nobody() AS said_by,
  NULL::VARCHAR AS source, plain(headline) AS headline, CASE WHEN media LIKE 'http%' THEN media END AS url,
  NULL::VARCHAR AS note
FROM dated;
