-- upgrade
COMMENT ON COLUMN item.added IS 'From now on';
COMMENT ON COLUMN item.changed IS 'The new words';
COMMENT ON COLUMN item.dropped IS NULL;

-- downgrade
COMMENT ON COLUMN item.dropped IS 'No longer';
COMMENT ON COLUMN item.changed IS 'The old words';
COMMENT ON COLUMN item.added IS NULL;
