-- upgrade
ALTER TABLE "odd 'table'" ALTER COLUMN "with space" SET DEFAULT 'x';
ALTER TABLE "odd 'table'" ALTER COLUMN "with space" SET NOT NULL;
DROP INDEX ix_odd;
ALTER TABLE "odd 'table'" DROP COLUMN "🐘 elephant";

-- downgrade
ALTER TABLE "odd 'table'" ADD COLUMN "🐘 elephant" character varying(255);
CREATE INDEX ix_odd ON "odd 'table'" ("🐘 elephant");
ALTER TABLE "odd 'table'" ALTER COLUMN "with space" DROP DEFAULT;
ALTER TABLE "odd 'table'" ALTER COLUMN "with space" DROP NOT NULL;
