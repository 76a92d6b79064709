-- What becomes of the rows of version 1, beyond the copying of columns: see wgdesk/storage/upgrade.py.
-- Of a sitting that was never opened, version 1 printed what it took up: so it took place.
UPDATE sitting SET held = 1 WHERE opened_at IS NULL AND id IN (SELECT sitting_id FROM item_sitting);
