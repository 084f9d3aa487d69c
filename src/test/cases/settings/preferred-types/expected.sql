-- upgrade
ALTER TABLE item ADD COLUMN active integer NOT NULL;
ALTER TABLE item ADD COLUMN duration numeric(21,0);
ALTER TABLE item ADD COLUMN token character(36);

-- downgrade
ALTER TABLE item DROP COLUMN token;
ALTER TABLE item DROP COLUMN duration;
ALTER TABLE item DROP COLUMN active;
