COMMENT ON INDEX ix_item IS 'for the report';
