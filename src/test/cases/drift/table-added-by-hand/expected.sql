-- upgrade
ALTER TABLE tag ALTER COLUMN label SET NOT NULL;
CREATE INDEX ix_tag ON tag (label);

-- downgrade
DROP INDEX ix_tag;
ALTER TABLE tag ALTER COLUMN label DROP NOT NULL;
