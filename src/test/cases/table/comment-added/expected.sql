-- upgrade
COMMENT ON TABLE item IS 'What is sold';

-- downgrade
COMMENT ON TABLE item IS NULL;
