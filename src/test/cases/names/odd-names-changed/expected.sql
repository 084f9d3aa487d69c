-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM "odd 'table'" WHERE "with space" IS NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table odd ''table'' has rows with "with space" IS NULL, and with space needs a value: op.fill, or revision --fill odd ''table''.with space=VALUE';
    END IF;
END
$$;
ALTER TABLE "odd 'table'" ALTER COLUMN "with space" SET DEFAULT 'x';
ALTER TABLE "odd 'table'" ALTER COLUMN "with space" SET NOT NULL;
DROP INDEX ix_odd;
ALTER TABLE "odd 'table'" DROP COLUMN "🐘 elephant";

-- downgrade
ALTER TABLE "odd 'table'" ADD COLUMN "🐘 elephant" character varying(255);
CREATE INDEX ix_odd ON "odd 'table'" ("🐘 elephant");
ALTER TABLE "odd 'table'" ALTER COLUMN "with space" DROP DEFAULT;
ALTER TABLE "odd 'table'" ALTER COLUMN "with space" DROP NOT NULL;
