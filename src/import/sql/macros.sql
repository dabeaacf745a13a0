-- What the format files share. Each of them makes one view, `mapped`, with a row for every row of `source_rows`:
--
--   row_no     the record in the file, from 1             refusal    NULL, or {rule, why}: the row is listed, not imported
--   id label type modes contexts status                   edtf extent precision when_why        the date
--   place_kind country place_name lon lat place_note      where it is                  place_basis, when_basis
--   parts      list of actor() in their roles             said_by    list of actor() too
--   source headline url                                   of the report                note       what is odd
--   cells      the cells that were used, as a JSON object
--
-- A cell is text, trimmed; an empty one is NULL. Nothing here reads the clock, a locale or a random number.
CREATE MACRO trimmed(cell) AS nullif(CASE WHEN contains(cell, chr(10)) OR contains(cell, chr(13)) OR contains(cell, chr(9))
  THEN trim(cell, chr(32) || chr(10) || chr(13) || chr(9)) ELSE trim(cell) END, '');

-- Why a row is refused: a rule of src/import/README.md, and what was found and expected.
CREATE MACRO refuse(rule, why) AS {'rule': rule, 'why': why};
CREATE MACRO found(cell) AS coalesce('found "' || left(cell, 60) || '"', 'found nothing');

-- Numbers: NULL for what is not one, so that the caller can tell "empty" from "not a number". Never NaN or infinity.
CREATE MACRO number_of(cell) AS CASE WHEN isfinite(TRY_CAST(cell AS DOUBLE)) AND NOT contains(cell, '_') THEN TRY_CAST(cell AS DOUBLE) END;
-- A coordinate that is no coordinate: not a number, or off the globe. An empty one is just not there.
CREATE MACRO bad_coordinate(cell, bound) AS cell IS NOT NULL AND NOT coalesce(abs(number_of(cell)) <= bound, false);
CREATE MACRO coordinate_refusal(lon, lat) AS refuse('bad-coordinates',
  'found longitude ' || coalesce('"' || left(lon, 30) || '"', 'nothing') || ' and latitude ' || coalesce('"' || left(lat, 30) || '"', 'nothing')
  || ', expected degrees, -180 to 180 and -90 to 90');
CREATE MACRO half_point(lon, lat) AS (lon IS NULL) <> (lat IS NULL);

-- Days. `2021-03-12`, or the same with a time after it, which is left out; NULL for anything else and for days that do not exist.
CREATE MACRO day_of(cell) AS CASE WHEN regexp_full_match(cell, '[0-9]{4}-[0-9]{2}-[0-9]{2}([ T].*)?') THEN TRY_CAST(left(cell, 10) AS DATE) END;
CREATE MACRO iso_day(day) AS lpad(CAST(year(day) AS VARCHAR), 4, '0') || '-' || lpad(CAST(month(day) AS VARCHAR), 2, '0') || '-' || lpad(CAST(day(day) AS VARCHAR), 2, '0');
CREATE MACRO is_month(first_day, last_day) AS day(first_day) = 1 AND last_day = last_day(first_day);
CREATE MACRO is_year(first_day, last_day) AS day(first_day) = 1 AND month(first_day) = 1 AND month(last_day) = 12 AND day(last_day) = 31 AND year(first_day) = year(last_day);
-- Two days as EDTF: a day, a whole month or year by its own name, else an interval.
CREATE MACRO edtf_of(first_day, last_day) AS CASE
  WHEN first_day = last_day THEN iso_day(first_day)
  WHEN is_year(first_day, last_day) THEN left(iso_day(first_day), 4)
  WHEN is_month(first_day, last_day) THEN left(iso_day(first_day), 7)
  ELSE iso_day(first_day) || '/' || iso_day(last_day) END;
CREATE MACRO precision_of(edtf) AS CASE
  WHEN edtf IS NULL THEN 'none'
  WHEN length(split_part(edtf, '/', 1)) <= 5 AND split_part(edtf, '/', 1) <> '..' OR length(split_part(edtf, '/', 2)) BETWEEN 4 AND 5 THEN 'year'
  WHEN length(split_part(edtf, '/', 1)) BETWEEN 7 AND 8 OR length(split_part(edtf, '/', 2)) BETWEEN 7 AND 8 THEN 'month'
  ELSE 'day' END;

-- One side of an EDTF interval: YYYY, YYYY-MM or YYYY-MM-DD, with ~ ? or % at its end; the day must exist. An interval's sides
-- are held against each other by their first days, as in the seeds.
CREATE MACRO edtf_side(side) AS regexp_full_match(side, '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[~?%]?')
  AND TRY_CAST(left(regexp_replace(side, '[~?%]', '') || '-01-01', 10) AS DATE) IS NOT NULL;
CREATE MACRO side_start(side) AS TRY_CAST(left(regexp_replace(side, '[~?%]', '') || '-01-01', 10) AS DATE);
CREATE MACRO edtf_ok(edtf) AS CASE
  WHEN edtf NOT LIKE '%/%' THEN edtf_side(edtf)
  WHEN edtf LIKE '%/%/%' OR edtf = '../..' THEN false
  WHEN edtf LIKE '../%' THEN edtf_side(split_part(edtf, '/', 2))
  WHEN edtf LIKE '%/..' THEN edtf_side(split_part(edtf, '/', 1))
  ELSE edtf_side(split_part(edtf, '/', 1)) AND edtf_side(split_part(edtf, '/', 2))
    AND side_start(split_part(edtf, '/', 1)) <= side_start(split_part(edtf, '/', 2)) END;

-- Ids stand in links: lower case, digits, single hyphens. A name loses letters on the way, so a piece of its hash keeps it apart.
CREATE MACRO slug_of(words) AS trim(left(trim(regexp_replace(lower(strip_accents(words)), '[^a-z0-9]+', '-', 'g'), '-'), 40), '-');
CREATE MACRO named_id(prefix, words) AS prefix || '-' || CASE WHEN slug_of(words) = '' THEN '' ELSE slug_of(words) || '-' END || left(md5(words), 8);
CREATE MACRO coded_id(prefix, code) AS CASE
  WHEN regexp_full_match(code, '[A-Z0-9]{1,40}|[a-z0-9]{1,40}(-[a-z0-9]{1,40}){0,9}') THEN prefix || '-' || lower(code)
  ELSE named_id(prefix, code) END;

-- An actor in a role; NULL when there is nobody.
CREATE MACRO actor(id, name, kind, country, sector, role) AS CASE WHEN id IS NOT NULL
  THEN {'id': id, 'name': name, 'kind': kind, 'country': country, 'sector': sector, 'role': role} END;
CREATE MACRO nobody() AS []::STRUCT(id VARCHAR, "name" VARCHAR, kind VARCHAR, country VARCHAR, sector VARCHAR, role VARCHAR)[];
CREATE MACRO present(list) AS list_filter(list, one -> one IS NOT NULL);

-- Markup and the five entities out, white space to single spaces; long texts cut at a word. NULL when nothing is left.
CREATE MACRO plain(words) AS nullif(trim(regexp_replace(replace(replace(replace(replace(replace(replace(
  regexp_replace(words, '<[^<>]*>', ' ', 'g'), '&nbsp;', ' '), '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&#39;', ''''), '&amp;', '&'),
  '\s+', ' ', 'g')), '');
CREATE MACRO shorten(words, most) AS CASE WHEN length(words) <= most THEN words
  ELSE coalesce(nullif(regexp_extract(left(words, most), '^(.*)\s', 1), ''), left(words, most)) || '…' END;
