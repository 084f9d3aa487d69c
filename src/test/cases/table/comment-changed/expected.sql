-- upgrade
COMMENT ON TABLE item IS 'What is bought';

-- downgrade
COMMENT ON TABLE item IS 'What is sold';
