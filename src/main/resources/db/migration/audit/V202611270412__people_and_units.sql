-- Finds what is on record of one person, for their export.
CREATE INDEX audit_entry_actor ON audit_entry (actor);
CREATE INDEX audit_entry_subject ON audit_entry (subject);

-- A place is the path of a unit as it was then; a unit keeps its code wherever it is moved to. Codes so far have six
-- signs, that of the root one.
ALTER TABLE audit_entry ADD COLUMN unit VARCHAR(8) NOT NULL DEFAULT '';
UPDATE audit_entry SET unit = REPLACE(RIGHT(place, 7), '.', '');
CREATE INDEX audit_entry_unit ON audit_entry (unit, number);
