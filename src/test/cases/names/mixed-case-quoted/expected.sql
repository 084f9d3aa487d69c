-- upgrade
CREATE TABLE "UserAccount" (
    id bigint NOT NULL,
    "firstName" character varying(255),
    lastname character varying(255),
    CONSTRAINT "UserAccount_pkey" PRIMARY KEY (id),
    CONSTRAINT "UQ_Last" UNIQUE (lastname, "firstName")
);
CREATE INDEX ix_first ON "UserAccount" ("firstName");

-- downgrade
DROP TABLE "UserAccount";
