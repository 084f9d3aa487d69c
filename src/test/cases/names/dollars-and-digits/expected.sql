-- upgrade
CREATE TABLE "cash$flow" (
    "2nd$" integer,
    "us$" integer,
    id bigint NOT NULL,
    CONSTRAINT "cash$flow_pkey" PRIMARY KEY (id)
);
CREATE INDEX "ix$cash" ON "cash$flow" ("us$");

-- downgrade
DROP TABLE "cash$flow";
