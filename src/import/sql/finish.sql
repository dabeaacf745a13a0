-- After the mapping, the same for every format: refusals, totals, actors. `mapped_rows` holds the rows out of core.
CREATE TABLE mapped_rows AS SELECT * FROM mapped;

-- The same id twice: the first row in the file's order has it, the others are refused.
CREATE TABLE repeated AS
SELECT row_no, first_row FROM (
  SELECT row_no, row_number() OVER same AS nth, first_value(row_no) OVER same AS first_row
  FROM (SELECT row_no, id FROM mapped_rows WHERE refusal IS NULL) WINDOW same AS (PARTITION BY id ORDER BY row_no)
) WHERE nth > 1;

CREATE TABLE refused AS
SELECT row_no, NULL::BIGINT AS line, refusal.rule AS rule, refusal.why AS why FROM mapped_rows WHERE refusal IS NOT NULL
UNION ALL
SELECT row_no, NULL, 'duplicate-id', 'found the id of row ' || first_row || ' again: ' || id FROM repeated JOIN mapped_rows USING (row_no)
UNION ALL
SELECT row_no, line, 'malformed', why FROM malformed;

CREATE VIEW imported AS
SELECT * FROM mapped_rows WHERE refusal IS NULL AND row_no NOT IN (SELECT row_no FROM repeated);

CREATE VIEW events AS
SELECT row_no, id, label, type, modes, contexts, status,
  {'edtf': edtf, 'as': extent, 'precision': precision_of(edtf), 'basis': CASE WHEN edtf IS NULL THEN 'unstated' ELSE 'external' END, 'why': when_why} AS "when",
  {'kind': place_kind, 'country': country, 'name': place_name, 'point': CASE WHEN lon IS NOT NULL AND lat IS NOT NULL THEN [lon, lat] END,
    'basis': CASE WHEN place_kind = 'none' THEN 'unstated' ELSE 'external' END, 'note': place_note} AS "where",
  list_transform(parts, one -> {'id': one.id, 'role': one.role, 'basis': 'external'}) AS actors,
  list_transform(said_by, one -> one.id) AS "saidBy",
  {'file': file_name(), 'row': row_no, 'columns': cells, 'source': source, 'headline': headline, 'url': url} AS evidence,
  note, 'external' AS basis
FROM imported;

-- An actor that the table spells in several ways has the first spelling; the others are its aliases.
CREATE VIEW actors AS
WITH named AS (
  SELECT row_no, unnest(list_concat(parts, said_by)) AS one FROM imported
),
grouped AS (
  SELECT one.id AS id, min({'row_no': row_no, 'name': one.name, 'kind': one.kind, 'country': one.country, 'sector': one.sector}) AS first_seen,
    list_sort(list(DISTINCT one.name)) AS names
  FROM named GROUP BY one.id
)
SELECT id, first_seen.name AS name, first_seen.kind AS kind, first_seen.country AS country, first_seen.sector AS sector,
  list_filter(names, other -> other <> first_seen.name) AS aliases
FROM grouped;
