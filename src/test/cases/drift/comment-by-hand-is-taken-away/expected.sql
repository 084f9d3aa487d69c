-- upgrade
COMMENT ON TABLE item IS NULL;
ALTER TABLE item ADD COLUMN more character varying(255);
COMMENT ON COLUMN item.name IS NULL;

-- downgrade
COMMENT ON COLUMN item.name IS 'by hand';
ALTER TABLE item DROP COLUMN more;
COMMENT ON TABLE item IS 'by hand';
