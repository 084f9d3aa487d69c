-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM tag WHERE label IS NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table tag has rows with label IS NULL, and label needs a value: op.fill, or revision --fill tag.label=VALUE';
    END IF;
END
$$;
ALTER TABLE tag ALTER COLUMN label SET NOT NULL;
CREATE INDEX ix_tag ON tag (label);

-- downgrade
DROP INDEX ix_tag;
ALTER TABLE tag ALTER COLUMN label DROP NOT NULL;
