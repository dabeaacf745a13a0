-- For every chunk, after `chunk_rows` (which `source_rows` shows to the mapping) has been filled.
CREATE OR REPLACE TABLE chunk_mapped AS SELECT * FROM mapped;

-- The same id again: the first row in the file's order has it, the others are refused.
CREATE OR REPLACE TABLE chunk_repeated AS
SELECT row_no, first_row FROM (
  SELECT mine.row_no, coalesce(earlier.row_no, first_value(mine.row_no) OVER same) AS first_row,
    earlier.row_no IS NOT NULL OR row_number() OVER same > 1 AS again
  FROM (SELECT row_no, id FROM chunk_mapped WHERE refusal IS NULL) mine LEFT JOIN seen earlier USING (id)
  WINDOW same AS (PARTITION BY mine.id ORDER BY mine.row_no)
) WHERE again;

INSERT INTO refused
SELECT row_no, NULL, refusal.rule, refusal.why FROM chunk_mapped WHERE refusal IS NOT NULL
UNION ALL
SELECT row_no, NULL, 'duplicate-id', 'found the id of row ' || first_row || ' again: ' || id FROM chunk_repeated JOIN chunk_mapped USING (row_no);

INSERT INTO seen SELECT id, row_no FROM chunk_mapped WHERE refusal IS NULL AND row_no NOT IN (SELECT row_no FROM chunk_repeated);
INSERT INTO noted SELECT row_no, note FROM events WHERE note IS NOT NULL;
INSERT INTO actor_names
SELECT one.id, min(row_no), one.name, one.kind, one.country, one.sector
FROM (SELECT row_no, unnest(list_concat(parts, said_by)) AS one FROM chunk_mapped WHERE refusal IS NULL AND row_no NOT IN (SELECT row_no FROM chunk_repeated))
GROUP BY ALL;
