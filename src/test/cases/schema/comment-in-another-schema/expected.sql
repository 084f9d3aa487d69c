-- upgrade
COMMENT ON TABLE shop.item IS 'what is sold';

-- downgrade
COMMENT ON TABLE shop.item IS NULL;
