-- Our own plain table: the header is documented in src/import/README.md, "A table of one's own".
--
-- Only `label` must be there. Words of a closed list (type, modes, status …) are checked: a row with another is refused, for a
-- misspelt word would be lost. Lists are parted by semicolons. An actor is a country (RUS, or its English name), a region
-- (M49-143) or a name, with its kind and country in brackets if need be: `Taliban (armed-group, AFG)`.
CREATE VIEW csv_cast AS
WITH lists AS (
  SELECT row_no, 1 AS place_in_row, 'source' AS role, string_split(acts, ';') AS names FROM source_rows WHERE acts IS NOT NULL
  UNION ALL SELECT row_no, 2, 'host', string_split(hosts, ';') FROM source_rows WHERE hosts IS NOT NULL
  UNION ALL SELECT row_no, 3, 'participant', string_split(takes_part, ';') FROM source_rows WHERE takes_part IS NOT NULL
  UNION ALL SELECT row_no, 4, 'target', string_split(acted_upon, ';') FROM source_rows WHERE acted_upon IS NOT NULL
  UNION ALL SELECT row_no, 5, 'subject', string_split(concerned, ';') FROM source_rows WHERE concerned IS NOT NULL
  UNION ALL SELECT row_no, 6, 'said-by', string_split(said_by, ';') FROM source_rows WHERE said_by IS NOT NULL
),
singles AS (
  SELECT row_no, place_in_row, role, unnest(names) AS raw, generate_subscripts(names, 1) AS place_in_list FROM lists
),
split AS MATERIALIZED (
  SELECT row_no, place_in_row, place_in_list, role, trim(raw) AS words FROM singles WHERE trim(raw) <> ''
),
-- Few names come often: each is looked at once.
taken_apart AS (
  SELECT words,
    regexp_extract(words, '^(.*\S)\s*[(]([^()]*)[)]$', 1) AS before_bracket,
    list_transform(string_split(regexp_extract(words, '^(.*\S)\s*[(]([^()]*)[)]$', 2), ','), one -> trim(one)) AS in_bracket
  FROM (SELECT DISTINCT words FROM split)
),
known AS (
  SELECT taken_apart.*, kind.kind AS given_kind, land.alpha3 AS given_country,
    before_bracket <> '' AND len(in_bracket) = (kind.kind IS NOT NULL)::INT + (land.alpha3 IS NOT NULL)::INT AS has_bracket
  FROM taken_apart
  LEFT JOIN code_actor_kind kind ON kind.kind = in_bracket[1]
  LEFT JOIN code_country land ON land.alpha3 = in_bracket[-1]
),
resolved AS (
  SELECT words,
    coalesce(state.alpha3, named.alpha3, area.code, named_id('csv', CASE WHEN has_bracket THEN before_bracket ELSE words END)) AS id,
    coalesce(land.name, area.name, CASE WHEN has_bracket THEN before_bracket ELSE words END) AS name,
    CASE WHEN coalesce(state.alpha3, named.alpha3) IS NOT NULL THEN 'state' WHEN area.code IS NOT NULL THEN 'region'
      WHEN has_bracket THEN coalesce(given_kind, 'organisation') ELSE 'organisation' END AS kind,
    CASE WHEN area.code IS NOT NULL THEN NULL ELSE coalesce(state.alpha3, named.alpha3, CASE WHEN has_bracket THEN given_country END) END AS country
  FROM known
  LEFT JOIN code_country state ON state.alpha3 = words
  LEFT JOIN code_country_name named ON named.name = lower(words)
  LEFT JOIN code_region area ON area.code = words
  LEFT JOIN code_country land ON land.alpha3 = coalesce(state.alpha3, named.alpha3)
)
SELECT row_no, place_in_row, place_in_list, role, id, name, kind, country FROM split JOIN resolved USING (words);

CREATE VIEW mapped AS
WITH lists AS (
  -- Sorted afterwards: an aggregate with an order of its own takes three times as long.
  SELECT row_no, list_sort(list({'list': place_in_row, 'nth': place_in_list, 'one': actor(id, name, kind, country, NULL::VARCHAR, role)})) AS everybody
  FROM csv_cast GROUP BY row_no
),
cast_of AS (
  SELECT row_no,
    list_transform(list_filter(everybody, part -> part.one.role <> 'said-by'), part -> part.one) AS parts,
    list_transform(list_filter(everybody, part -> part.one.role = 'said-by'), part -> part.one) AS speakers
  FROM lists
),
parsed AS (
  SELECT source_rows.*, coalesce(cast_of.parts, nobody()) AS parts, coalesce(cast_of.speakers, nobody()) AS speakers,
    coalesce(upper("type"), 'STATEMENT') AS event_type, coalesce(lower(status), 'occurred') AS event_status,
    list_transform(coalesce(string_split(lower(modes), ';'), []), one -> trim(one)) AS mode_list,
    list_transform(coalesce(string_split(lower(contexts), ';'), []), one -> trim(one)) AS context_list,
    number_of(longitude) AS x, number_of(latitude) AS y, coalesce(land.alpha3, land_2.alpha3, land_name.alpha3) AS alpha3,
    coalesce(lower(place_kind), CASE WHEN longitude IS NOT NULL AND latitude IS NOT NULL THEN 'site' WHEN place IS NOT NULL THEN 'region' WHEN country IS NOT NULL THEN 'country' ELSE 'none' END) AS kind
  FROM source_rows
  LEFT JOIN cast_of USING (row_no)
  LEFT JOIN code_country land ON land.alpha3 = upper(country)
  LEFT JOIN code_country land_2 ON land_2.alpha2 = upper(country)
  LEFT JOIN code_country_name land_name ON land_name.name = lower(country)
),
checked AS (
  SELECT parsed.*, types.modes AS modes_of_type, words.statuses, words.contexts AS known_contexts, words.place_kinds
  FROM parsed CROSS JOIN code_words words LEFT JOIN code_type types ON types.type = event_type
)
SELECT row_no, cells,
  CASE
    WHEN label IS NULL THEN refuse('no-label', 'found no label')
    WHEN modes_of_type IS NULL THEN refuse('unknown-type', 'type: ' || found("type") || ', expected one of the vocabulary, e.g. CONSULT')
    WHEN NOT list_has_all(modes_of_type, mode_list) THEN refuse('unknown-mode', 'modes: ' || found(modes) || ', expected ' || coalesce(nullif(array_to_string(modes_of_type, ', '), ''), 'none') || ' for ' || event_type)
    WHEN NOT list_has_all(known_contexts, context_list) THEN refuse('unknown-context', 'contexts: ' || found(contexts) || ', expected those of PLOVER, e.g. diplomatic; military')
    WHEN NOT list_contains(statuses, event_status) THEN refuse('unknown-status', 'status: ' || found(status) || ', expected ' || array_to_string(statuses, ', '))
    WHEN date IS NOT NULL AND NOT coalesce(edtf_ok(date), false) THEN refuse('bad-date', 'date: ' || found(date) || ', expected YYYY-MM-DD, YYYY-MM, YYYY or an interval with /')
    WHEN lower("as") NOT IN ('within', 'throughout') THEN refuse('unknown-extent', 'as: ' || found("as") || ', expected within or throughout')
    WHEN country IS NOT NULL AND alpha3 IS NULL THEN refuse('unknown-country', 'country: ' || found(country) || ', expected ISO alpha-3 or the English name')
    WHEN bad_coordinate(longitude, 180) OR bad_coordinate(latitude, 90) OR half_point(longitude, latitude) THEN coordinate_refusal(longitude, latitude)
    WHEN NOT list_contains(place_kinds, kind) THEN refuse('unknown-place-kind', 'place_kind: ' || found(place_kind) || ', expected ' || array_to_string(place_kinds, ', '))
    WHEN kind IN ('site', 'city') AND x IS NULL THEN refuse('point-missing', 'found a ' || kind || ' without longitude and latitude')
    WHEN kind NOT IN ('site', 'city') AND x IS NOT NULL THEN refuse('point-for-an-area', 'found a point for a ' || kind || ': areas have none')
  END AS refusal,
  CASE WHEN id IS NULL THEN row_id(row_no) ELSE row_id(id) END AS id,
  label, event_type AS type, mode_list AS modes, context_list AS contexts, event_status AS status,
  date AS edtf,
  coalesce(lower("as"), CASE WHEN date LIKE '%/%' AND date NOT LIKE '../%' THEN 'throughout' ELSE 'within' END) AS extent, NULL::VARCHAR AS when_why,
  kind AS place_kind, alpha3 AS country, CASE WHEN kind <> 'none' THEN coalesce(place, CASE WHEN kind = 'country' THEN country END) END AS place_name,
  x AS lon, y AS lat, NULL::VARCHAR AS place_note,
  parts, speakers AS said_by,
  reported_by AS source, headline, CASE WHEN url LIKE 'http%' THEN url END AS url, note
FROM checked;
