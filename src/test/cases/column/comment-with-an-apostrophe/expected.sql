-- upgrade
COMMENT ON TABLE item IS 'What''s sold';
COMMENT ON COLUMN item.name IS 'The customer''s name; he''s asked twice';

-- downgrade
COMMENT ON COLUMN item.name IS NULL;
COMMENT ON TABLE item IS NULL;
