COMMENT ON CONSTRAINT ck_item ON item IS 'as agreed';
