-- upgrade
COMMENT ON TABLE item IS 'what is sold';
COMMENT ON TABLE item_tags IS 'words to find it by';
ALTER TABLE item ADD COLUMN whole_id bigint;
COMMENT ON COLUMN item.whole_id IS 'what it is a part of';
COMMENT ON COLUMN item.id IS 'a number';
COMMENT ON COLUMN item.name IS 'as printed';
ALTER TABLE item ADD CONSTRAINT fkbkip3cjr6qay1acgcrflcaecv FOREIGN KEY (whole_id) REFERENCES item (id);

-- downgrade
ALTER TABLE item DROP CONSTRAINT fkbkip3cjr6qay1acgcrflcaecv;
COMMENT ON COLUMN item.name IS NULL;
COMMENT ON COLUMN item.id IS NULL;
ALTER TABLE item DROP COLUMN whole_id;
COMMENT ON TABLE item_tags IS NULL;
COMMENT ON TABLE item IS NULL;
