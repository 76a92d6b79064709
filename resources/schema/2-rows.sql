-- What becomes of the rows of version 1, beyond the copying of columns: see wgdesk/storage/upgrade.py.
-- Of a sitting that was never opened, version 1 printed what it took up: so it took place.
UPDATE sitting SET held = 1 WHERE opened_at IS NULL AND id IN (SELECT sitting_id FROM item_sitting);
-- Version 1 gave every record the parties of the Trafficking in Persons Protocol.
UPDATE meeting SET instrument = 'tip_protocol', status_as_of = '2019-09-09' WHERE EXISTS (SELECT 1 FROM wording WHERE "table" = 'meeting' AND field IN ('instrument_full', 'instrument_short') AND (body LIKE '%Trafficking in Persons%' OR body LIKE '%الاتجار بالأشخاص%'));
-- An excellency of version 1 had the honorific of ministers.
UPDATE person SET honorific = 'minister' WHERE id IN (SELECT id FROM old_person WHERE excellency);
UPDATE doubt SET "column" = 'honorific' WHERE "table" = 'person' AND "column" = 'excellency';
