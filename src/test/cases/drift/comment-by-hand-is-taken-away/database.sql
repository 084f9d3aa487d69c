COMMENT ON TABLE item IS 'by hand';
COMMENT ON COLUMN item.name IS 'by hand';
