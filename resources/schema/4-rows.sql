-- What becomes of the rows of version 3, beyond the copying of columns: nothing read this option.
DELETE FROM option WHERE name = 'quantifier_some';
-- A panel of version 3 could be called a round table, and nothing else.
UPDATE panel SET kind = 'round_table' WHERE id IN (SELECT id FROM old_panel WHERE round_table);
UPDATE doubt SET "column" = 'kind' WHERE "table" = 'panel' AND "column" = 'round_table';
