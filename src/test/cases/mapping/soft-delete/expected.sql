-- upgrade
ALTER TABLE item ADD COLUMN deleted boolean NOT NULL;
COMMENT ON COLUMN item.deleted IS 'Soft-delete indicator';

-- downgrade
ALTER TABLE item DROP COLUMN deleted;
