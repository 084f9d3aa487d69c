-- upgrade
ALTER TABLE note ADD COLUMN deleted boolean;
COMMENT ON COLUMN note.deleted IS 'Soft-delete indicator';
UPDATE note SET deleted = false WHERE deleted IS NULL;
ALTER TABLE note ALTER COLUMN deleted SET NOT NULL;
ALTER TABLE note_tags ADD COLUMN active boolean;
COMMENT ON COLUMN note_tags.active IS 'Soft-delete indicator';
UPDATE note_tags SET active = true WHERE active IS NULL;
ALTER TABLE note_tags ALTER COLUMN active SET NOT NULL;

-- downgrade
ALTER TABLE note_tags DROP COLUMN active;
ALTER TABLE note DROP COLUMN deleted;
