-- Once, after the mapping's view: what is gathered over all chunks. A chunk is a stretch of the file; chunks run in its order.

-- Who has an id: the first row with it.
CREATE TABLE seen (id VARCHAR, row_no BIGINT);
CREATE TABLE refused AS SELECT row_no, line, 'malformed' AS rule, why FROM malformed;
CREATE TABLE noted (row_no BIGINT, note VARCHAR);
CREATE TABLE actor_names (id VARCHAR, row_no BIGINT, "name" VARCHAR, kind VARCHAR, country VARCHAR, sector VARCHAR);
CREATE TABLE chunk_mapped AS SELECT * FROM mapped LIMIT 0;
CREATE TABLE chunk_repeated (row_no BIGINT, first_row BIGINT);

-- The rows of the chunk that are events, in the order of their keys in the written lines.
CREATE VIEW events AS
SELECT row_no, id, trim(regexp_replace(label, '\s+', ' ', 'g')) AS label, type, modes, contexts, status,
  {'edtf': edtf, 'as': extent, 'precision': precision_of(edtf), 'basis': CASE WHEN edtf IS NULL THEN 'unstated' ELSE 'external' END, 'why': when_why} AS "when",
  {'kind': place_kind, 'country': country, 'name': place_name, 'point': CASE WHEN lon IS NOT NULL AND lat IS NOT NULL THEN [lon, lat] END,
    'basis': CASE WHEN place_kind = 'none' THEN 'unstated' ELSE 'external' END, 'note': place_note} AS "where",
  list_transform(parts, one -> {'id': one.id, 'role': one.role, 'basis': 'external'}) AS actors,
  list_transform(said_by, one -> one.id) AS "saidBy",
  {'file': file_name(), 'row': row_no, 'columns': cells, 'source': source, 'headline': headline, 'url': url} AS evidence,
  note, 'external' AS basis
FROM chunk_mapped
WHERE refusal IS NULL AND row_no NOT IN (SELECT row_no FROM chunk_repeated);

-- An actor that the table spells in several ways has the first spelling; the others are its aliases.
CREATE VIEW actors AS
WITH grouped AS (
  SELECT id, min({'row_no': row_no, 'name': "name", 'kind': kind, 'country': country, 'sector': sector}) AS first_seen, list_sort(list(DISTINCT "name")) AS names
  FROM actor_names GROUP BY id
)
SELECT id, first_seen.name AS name, first_seen.kind AS kind, first_seen.country AS country, first_seen.sector AS sector,
  list_filter(names, other -> other <> first_seen.name) AS aliases
FROM grouped;
