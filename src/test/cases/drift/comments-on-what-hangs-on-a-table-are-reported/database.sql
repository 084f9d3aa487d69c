CREATE INDEX ix_by_hand ON item (rank);
COMMENT ON INDEX ix_by_hand IS 'for the report';
COMMENT ON CONSTRAINT item_pkey ON item IS 'the key';
COMMENT ON SCHEMA public IS 'ours';
