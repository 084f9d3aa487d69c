-- upgrade
COMMENT ON TABLE item IS 'what is sold';
ALTER TABLE item SET (fillfactor=70);

-- downgrade
ALTER TABLE item RESET (fillfactor);
COMMENT ON TABLE item IS NULL;
