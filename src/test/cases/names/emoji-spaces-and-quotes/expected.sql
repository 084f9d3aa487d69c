-- upgrade
CREATE TABLE "odd 🐘 table" (
    "dot.ted" integer,
    "it's" integer,
    id bigint NOT NULL,
    "with space" character varying(255),
    "🐘 elephant" character varying(255),
    CONSTRAINT "odd 🐘 table_pkey" PRIMARY KEY (id),
    CONSTRAINT "odd 🐘 table_with space_key" UNIQUE ("with space"),
    CONSTRAINT "odd 🐘 table_it's_check" CHECK ("it's" > 0)
);
COMMENT ON COLUMN "odd 🐘 table"."🐘 elephant" IS '🐘';
CREATE INDEX ix_odd ON "odd 🐘 table" ("🐘 elephant");

-- downgrade
DROP TABLE "odd 🐘 table";
