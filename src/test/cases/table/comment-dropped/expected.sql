-- upgrade
COMMENT ON TABLE item IS NULL;

-- downgrade
COMMENT ON TABLE item IS 'What is sold';
