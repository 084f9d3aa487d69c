-- upgrade
CREATE SCHEMA "it's a.schema";
CREATE TABLE "it's a.schema".part (
    id bigint NOT NULL,
    CONSTRAINT part_pkey PRIMARY KEY (id)
);

-- downgrade
DROP TABLE "it's a.schema".part;
DROP SCHEMA "it's a.schema";
