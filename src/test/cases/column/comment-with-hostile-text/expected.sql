-- upgrade
COMMENT ON TABLE item IS E'*/ \\u002a/ ''; drop table item; --';
COMMENT ON COLUMN item.name IS E'it''s "quoted" \\ back, */ ends, \\u000a escapes, $$ {curly} 50% ? 
 second line 	 tab — ünï 🐘';

-- downgrade
COMMENT ON COLUMN item.name IS NULL;
COMMENT ON TABLE item IS NULL;
